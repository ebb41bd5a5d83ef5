// Two roads through the night, for the stage in which a family chooses. Neither is brighter, longer or nicer than the
// other: both are drawn with one brush, and what stands by them is equally large and equally pale.
import { C } from './palette.mjs';
import { cut, dot, flat, hill, line, place, ribbon, sheet, slab } from './paper.mjs';
import { platelet } from './cells.mjs';
import { ground } from './outdoors.mjs';
import { specks } from './things.mjs';

export const ROAD = '#C9BBD3';
export const NIGHT = { sky: '#54416A', far: '#4A3A61', middle: '#403257', near: '#33294A' };

/** A cell that makes blood, pale: in this stage it must not outshine the other road. */
export const paleCell = (x, y, r) =>
  place(x, y, cut(`M${-r} 0a${r} ${r} 0 1 1 ${2 * r} 0a${r} ${r} 0 1 1${-2 * r} 0z`, '#E6D3BC', { dx: 1, dy: r * 0.1 }) + dot(r * 0.04, r * 0.02, r * 0.72, '#F6EBDA') + dot(-r * 0.2, r * 0.24, r * 0.16, '#E6D3BC') + dot(r * 0.28, -r * 0.2, r * 0.13, '#E6D3BC'));

/** A drop of blood that somebody gave, as pale as the cell. */
export const paleDrop = (x, y, r) =>
  place(x, y, cut('M0-21C11-5 16 2 16 9A16 16 0 0 1-16 9C-16 2-11-5 0-21z', '#E7A79F', { dx: 1, dy: 2 }) + line('M-7 9q1 7 7 8', '#F8DDD8', 3.4), { size: r / 17 });

/** Hills at night; roads lie on them. `lift` raises them for roads that are seen at full length. */
export const hills = (lift = 0) =>
  specks(30, 5, { bottom: 300, color: '#E4DCEC' }) +
  ground(hill([[0, 380 - lift], [300, 340 - lift], [600, 372 - lift], [900, 340 - lift], [1200, 380 - lift]]), NIGHT.far) +
  ground(hill([[0, 500 - lift], [300, 476 - lift], [600, 496 - lift], [900, 476 - lift], [1200, 500 - lift]]), NIGHT.middle) +
  ground(hill([[0, 640 - lift], [300, 622 - lift], [600, 634 - lift], [900, 622 - lift], [1200, 640 - lift]]), NIGHT.near);

/** A small hospital with a lit door: a house with many windows and no sign. */
export const hospital = (x, y, size) =>
  place(
    x,
    y,
    cut(slab(-130, -150, 260, 150, 5, 2), '#E7DCE6') +
      cut(slab(-148, -170, 296, 30, 8), '#8B6F96') +
      [-104, -52, 26, 78].map((at) => flat(slab(at, -124, 30, 34, 4), '#B9A8C8')).join('') +
      [-104, 78].map((at) => flat(slab(at, -66, 30, 34, 4), '#B9A8C8')).join('') +
      sheet('M-32 0V-66Q-32-76-22-76H22Q32-76 32-66V0z', '#F3E3CC') +
      line('M0-72V0', '#D6C1A8', 4),
    { size },
  );

/** A round of paper in the sky that shows what a road is about. */
export const round = (x, y, inner) => place(x, y, dot(4, 7, 116, C.shade, 0.2) + dot(0, 0, 116, '#F4EFF4') + dot(0, 0, 101, '#E9D3D0') + inner);

export const plateletsSeen = [[-44, -34, 24], [34, -50, 21], [52, 22, 25], [-14, 16, 23], [-58, 38, 18], [14, 66, 19]].map(([x, y, r], i) => platelet(x, y, r, i + 3)).join('');
export const cellsSeen = [[-44, -34, 25], [34, -46, 24], [50, 26, 26], [-18, 24, 25], [-64, 36, 17], [14, 72, 17]].map(([x, y, r]) => paleCell(x, y, r)).join('');

/** The road that leads up to the hospital, from the left; `place` turns it round for the other. */
export const roadUp = cut(ribbon([[640, 960], [650, 840], [724, 742], [826, 672], [836, 604], [770, 556], [762, 500], [790, 452]], (x, y) => 26 + Math.max(0, (y - 450) * 0.3)), ROAD, { dx: 4, dy: 6, shadow: 0.18 });
