// The one view that stages 7 and 10 share: two beds, the ground, and inside it a bone cut open. Turning from one
// to the other shows what has changed.
import { C } from '../palette.mjs';
import { dot, flat, hill, oval, place, poly, sheet, slab } from '../paper.mjs';
import { bone } from '../cells.mjs';
import { bed } from '../things.mjs';
import { ground } from '../outdoors.mjs';

/** Hills, and the earth that holds the bone. */
export const land = ([far, middle, near]) =>
  ground(
    hill([
      [0, 350],
      [300, 306],
      [640, 350],
      [1000, 300],
      [1200, 330],
    ]),
    far,
  ) +
  ground(
    hill([
      [0, 424],
      [400, 404],
      [800, 426],
      [1200, 404],
    ]),
    middle,
  ) +
  ground(
    hill([
      [0, 476],
      [600, 470],
      [1200, 478],
    ]),
    near,
  );

/** The brothers' beds, head to head with the edges of the picture. */
export const beds = (look) =>
  bed({ who: 'jie', x: 206, y: 474, size: 1.04, ...look, look: look.look }) +
  bed({ who: 'yan', x: 994, y: 474, size: 1.04, ...look, look: -look.look, flip: true });

/** A far house; in its window, two who wait. */
export const home = (x, y, size, { wall, roof, light }) =>
  place(
    x,
    y,
    sheet(slab(-52, -74, 104, 76, 4), wall) +
      sheet(
        poly(
          [
            [-68, -68],
            [0, -122],
            [68, -68],
          ],
          6,
        ),
        roof,
      ) +
      flat(slab(-34, -60, 68, 46, 4), light) +
      sheet('M-26-14V-20Q-26-28-14-28T-2-20V-14z', C.plum) +
      dot(-14, -36, 10, C.brown) +
      dot(-13, -34, 7.5, '#F4CFAE') +
      sheet('M1-14V-21Q1-29 14-29T27-21V-14z', C.moss) +
      dot(14, -38, 10, C.hair) +
      dot(13, -36, 7.5, '#E6B48C'),
    { size },
  );

/** Nine places in the marrow, from left to right. `fill` draws what is in each. */
export const marrow = (full, fill) =>
  bone(
    600,
    606,
    0.84,
    Array.from({ length: 9 }, (_, i) => {
      const x = -272 + i * 68;
      return dot(x, 3, 25, full ? '#A94C40' : '#93827C') + (full ? '' : oval(x, 9, 19, 14, '#85756F')) + fill(x, 3, i);
    }).join(''),
    { full },
  );
