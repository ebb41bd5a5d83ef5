// The tags that cells wear, as shapes of paper, and the strips and cards on which people read them.
import { C } from './palette.mjs';
import { blob, cut, dot, flat, line, place, sheet, slab } from './paper.mjs';

const SHAPE = {
  round: dot(0, 0, 17, C.teal),
  square: flat(slab(-15, -15, 30, 30, 5), C.plum),
  point: flat('M-2-19Q0-22 3-18L20 14Q22 19 17 19H-17Q-22 19-20 14z', C.moss),
  six: flat('M-9-17H9L19 0 9 17H-9L-19 0z', C.violet),
  open: `<circle r="15" fill="none" stroke="#8C94B8" stroke-width="4" stroke-dasharray="2 8" stroke-linecap="round"/>`,
};

/** One tag: its shape says as much as its color. */
export const tag = (kind, x, y, size = 1) => place(x, y, SHAPE[kind], { size });

/** A strip of paper with tags from top to bottom. `edge` is whose it is. */
export const strip = (x, y, kinds, { edge = '#C3C6DD', size = 1, turn = 0 } = {}) => {
  const height = kinds.length * 48 + 40;
  return place(
    x,
    y,
    cut(slab(-34, -height / 2, 68, height, 10, 3), C.white, { dx: 3, dy: 5 }) +
      flat(slab(-34, -height / 2, 68, 24, 9), edge) +
      kinds.map((kind, i) => tag(kind, 0, -height / 2 + 54 + i * 48)).join(''),
    { size, turn },
  );
};

/** A card with one set of tags; without `kinds` one sees its back. */
export const card = (x, y, kinds, { turn = 0, size = 1 } = {}) =>
  place(
    x,
    y,
    cut(slab(-42, -64, 84, 128, 12, 2), kinds ? C.white : '#7A7DAE', { dx: 2, dy: 4 }) +
      (kinds
        ? kinds.map((kind, i) => tag(kind, 0, -38 + i * 38, 0.9)).join('')
        : flat(slab(-31, -53, 62, 106, 7), '#A3A6CC') + line('M-18-30q9-12 18 0t18 0M-18 0q9-12 18 0t18 0M-18 30q9-12 18 0t18 0', '#7A7DAE', 6)),
    { size, turn },
  );

/** A cell of nobody in particular, with its tags on its rim. */
export const taggedCell = (x, y, r, kinds, { seed = 4, turn = 0, color = '#F3D9CF', core = '#D9A79C' } = {}) =>
  place(
    x,
    y,
    kinds
      .map((kind, i) => {
        const a = ((turn + (i * 360) / kinds.length) * Math.PI) / 180;
        const [ax, ay] = [Math.cos(a), Math.sin(a)];
        return line(`M${Math.round(ax * r * 0.9)} ${Math.round(ay * r * 0.9)}L${Math.round(ax * (r + 14))} ${Math.round(ay * (r + 14))}`, '#B98A82', 5) + tag(kind, ax * (r + 20), ay * (r + 20), 0.8);
      })
      .join('') +
      sheet(blob(0, 0, r, r * 0.97, { seed, wobble: 0.02, points: 12 }), color) +
      flat(blob(r * 0.06, r * 0.04, r * 0.5, r * 0.47, { seed: seed + 2, wobble: 0.03 }), core),
  );
