// The body's plan as a strip of paper with small shapes on it, like a long letter in an alphabet of its own.
import { C } from './palette.mjs';
import { cut, dot, flat, place, poly, ribbon, slab } from './paper.mjs';

const SHAPE = {
  r: (r) => dot(0, 0, r, '#4F7598'),
  b: (r) => flat(slab(-r, -r, 2 * r, 2 * r, 5), '#5E8A66'),
  p: (r) => flat(poly([[0, -r * 1.2], [r * 1.15, r * 0.85], [-r * 1.15, r * 0.85]], 5), C.plum),
  a: (r) => flat(`M${(-r).toFixed(0)} ${(r * 0.6).toFixed(0)}a${r} ${r} 0 0 1 ${2 * r} 0z`, '#6B6F8F'),
};

/** The one part that is different: a star with soft points. */
export const star = (x, y, size, fill = C.redPale) =>
  place(x, y, flat('M0-50Q4-52 7-46L18-18 47-15Q54-13 48-8L27 14 33 42Q34 50 26 47L0 33-26 47Q-34 50-33 42L-27 14-48-8Q-54-13-47-15L-18-18-7-46Q-4-52 0-50z', fill), { size });

/** One of the four shapes that are in every plan. */
export const sign = (key, x, y, r, turn = 0) => place(x, y, SHAPE[key](r), { turn });

const LETTERS = 'rbarpbrarbpabrbarrapbrarbpab';

/**
 * A strip along `way`, which gives a place for t from 0 to 1. `skip` leaves a shape out for the one that is different.
 */
export function strip(way, { count = 20, width = 86, r = 16, skip = -1, steps = 24, paper = C.white, shadow = 0.16 } = {}) {
  const points = Array.from({ length: steps + 1 }, (_, i) => way(i / steps));
  return (
    cut(ribbon(points, width), paper, { dx: 0, dy: 8, shadow }) +
    Array.from({ length: count }, (_, i) => {
      if (i === skip) return '';
      const t = (i + 0.5) / count;
      const [[x1, y1], [x2, y2]] = [way(t - 0.01), way(t + 0.01)];
      return sign(LETTERS[i % LETTERS.length], ...way(t), r, (Math.atan2(y2 - y1, x2 - x1) * 180) / Math.PI);
    }).join('')
  );
}
