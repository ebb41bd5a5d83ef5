// Stage 9. Two nights, and the fold of one day between them. In each a bag hangs like a moon, the second one lower.
import { C, SKY } from '../palette.mjs';
import { blob, cut, dot, flat, hill, line, place, sheet, slab, use } from '../paper.mjs';
import { ground } from '../outdoors.mjs';
import { bed, specks } from '../things.mjs';

const [sky, second, middle, near] = SKY['day-zero'];

/** A bag that is a moon. Its label carries the brother's mark. */
export const moon = (x, y, who, { radius = 104, side = -1, from = -1500 } = {}) =>
  line(`M${x} ${y - radius - 24}V${from}`, '#7F97CC', 3) +
  sheet(slab(x - 22, y - radius - 30, 44, 40, 11), '#F4F8F6') +
  dot(x, y - radius - 14, 7, '#31477F') +
  cut(blob(x, y, radius, radius, { points: 14, wobble: 0.006 }), '#F4F8F6', { shadow: 0.24 }) +
  place(
    x + side * radius * 0.74,
    y + radius * 0.84,
    line(`M${-side * 22}-22L${-side * 4}-6`, '#fff', 3) +
      cut(slab(-26, -14, 52, 52, 9, 2), '#fff', { shadow: 0.2 }) +
      use(who, 0, 12),
    { turn: side * 8 },
  );

export const gold = (x, y, radius = 104) =>
  flat(blob(x, y, radius - 12, radius - 12, { points: 14, wobble: 0.006 }), C.gold) +
  dot(x - 34, y - 30, 15, C.goldPale, 0.8) +
  dot(x + 36, y + 28, 22, C.goldPale, 0.8) +
  dot(x + 22, y - 48, 8, C.goldPale, 0.8) +
  dot(x - 40, y + 40, 9, C.goldPale, 0.8) +
  dot(x - 4, y + 62, 5, C.goldPale, 0.8);

export const halo = (x, y) => `<g class="n">${dot(x, y, 172, '#3E5795', 0.4)}${dot(x, y, 138, '#4A65A8', 0.45)}</g>`;
export const tube = (d) =>
  `<path class="w" d="${d}" fill="none" stroke="#EAF1F4" stroke-width="6" stroke-linecap="round"/>`;
export const spout = (x, y) => sheet(slab(x - 10, y, 20, 28, 5), C.steel);
export const seeds = (places) => places.map(([x, y, size]) => use('seed', x, y, { size })).join('');

// The day between two nights: a sliver of pale sky and morning hill.
const fold =
  `<path class="g" d="M578-1500H622V2400H578z" fill="#8FB3C6"/>` +
  flat('M578 180L622 216V430L578 394z', '#C9DCDD') +
  flat('M578 394L622 430V600L578 564z', '#E8D8C6') +
  flat('M578 520q26-16 44 26V2400H578z', '#7FA08F') +
  flat('M578-1500h7v3900h-7z', '#fff', 0.35) +
  flat('M622-1500h16v3900h-16z', C.shade, 0.2);

export default {
  sky,
  night: true,
  motion:
    '.m{animation:m 8s ease-in-out 3 both}.b{animation-delay:2s}@keyframes m{from{transform:translateY(-18px);opacity:0}30%{opacity:1}60%,to{transform:none}}',
  ground:
    `<path class="g" d="M600-1500h2100v3900H600z" fill="${second}"/>` +
    specks(70, 21, { bottom: 400 }) +
    halo(326, 226) +
    halo(874, 270) +
    ground(
      hill([
        [0, 540],
        [300, 496],
        [600, 524],
        [900, 556],
        [1200, 530],
      ]),
      middle,
    ) +
    ground('M-1500 636C-700 660 100 640 600 632V2400H-1500z', near) +
    ground('M600 672C1100 664 1700 694 2700 676V2400H600z', '#1B2E5C') +
    fold,
  people:
    moon(326, 226, 'jie') +
    moon(874, 270, 'yan', { side: 1 }) +
    tube('M326 350C326 440 404 440 398 520 394 548 370 560 346 566') +
    tube('M874 394C874 484 796 476 802 556 806 584 830 596 854 602') +
    spout(326, 326) +
    spout(874, 370) +
    bed({ who: 'jie', x: 206, y: 662, size: 1.1, mood: 'smile', cheeks: 0.25, look: 0.4, gaze: 1 }) +
    bed({ who: 'yan', x: 994, y: 698, size: 1.1, mood: 'smile', cheeks: 0.25, look: -0.4, gaze: 1, flip: true }),
  gold:
    gold(326, 226) +
    gold(874, 270) +
    seeds([
      [327, 372, 0.8],
      [338, 414, 0.9],
      [372, 446, 1],
      [396, 490, 1.05],
    ]) +
    place(0, 0, seeds([[388, 542, 1.1]]), { cls: 'm' }) +
    seeds([
      [873, 416, 0.8],
      [862, 458, 0.9],
      [826, 484, 1],
      [803, 526, 1.05],
    ]) +
    place(0, 0, seeds([[812, 578, 1.1]]), { cls: 'm b' }),
};
