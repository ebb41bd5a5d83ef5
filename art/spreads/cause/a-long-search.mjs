// Told. Seasons go by and little changes; then a test reads a long strip; the brothers have their answer together.
// Only what the report says: no doctor's face, no name of an illness, no cause.
import { C, SKY } from '../../palette.mjs';
import { blob, cut, dot, flat, hill, line, place } from '../../paper.mjs';
import { boy, boyArm } from '../../people.mjs';
import { platelet, redCell } from '../../cells.mjs';
import { ground, tree } from '../../outdoors.mjs';
import { sign, star, strip } from '../../plan-strip.mjs';
import { at, until } from '../../spread.mjs';

const [sky, far, middle, near] = SKY.cause;
const brother = (who, x, look) => ({ who, age: 'small', x, y: 798, size: 1.72, cheeks: 0.05, look });

// More than a year: spring, summer, autumn, winter, and spring again.
const bare = (x, y, size) =>
  place(x, y, line('M0 2C-4-40-6-90-2-150M-4-80L-48-134M-2-96L46-150M-2-120L-22-186M0-118L20-190M-30-112L-62-116M28-130L62-132', C.woodDark, 9) + line('M-64-120L-48-139M44-156L56-148M-28-190L-20-193M14-195L24-195M-12-152H4', '#FDFEFB', 8), { size });
const bloom = (x, y, size, seed) =>
  tree(x, y, size, '#E9BFC6', { seed }) + place(x, y, [[-60, -160], [-30, -210], [10, -240], [48, -190], [70, -150], [-10, -160], [30, -130], [-44, -126]].map(([bx, by]) => dot(bx, by, 8, '#FBEAEC')).join(''), { size });
const year =
  bloom(310, 486, 0.72, 2) + tree(452, 474, 0.74, '#7FA577', { seed: 4 }) + tree(600, 470, 0.74, '#C08A4E', { seed: 6 }) + bare(748, 486, 0.88) + bloom(890, 486, 0.72, 9);
const leaves = [[560, 440, 20], [646, 452, -30], [676, 424, 40]].map(([x, y, t]) => place(x, y, flat('M-12 1C-6-9 6-9 12 1 6 8-6 8-12 1z', '#C08A4E'), { turn: t })).join('');
const snow = `<path class="n" d="M700 330h.1M738 296h.1M786 330h.1M806 380h.1M690 392h.1M760 270h.1" stroke="#FDFEFB" stroke-width="9" stroke-linecap="round"/>`;

// The same drop as before: still only two platelets.
const ring = (x, y, r) => `<circle cx="${x}" cy="${y}" r="${r}" fill="none" stroke="#5F2C4C" stroke-width="4" stroke-dasharray="3 8" stroke-linecap="round"/>`;
const drop = place(
  600,
  120,
  dot(4, 7, 112, C.shade, 0.16) +
    dot(0, 0, 112, C.white) +
    flat(blob(0, 0, 100, 100, { points: 14, wobble: 0.008, seed: 3 }), '#F4C9BE') +
    redCell(-56, -26, 24, 2) +
    redCell(-22, 50, 24, 3) +
    redCell(32, -58, 22, 4) +
    redCell(62, 30, 24, 5) +
    redCell(-22, -68, 18, 6) +
    platelet(8, -8, 16, 3) +
    ring(8, -8, 26) +
    platelet(28, 68, 13, 6) +
    ring(28, 68, 22),
  { size: 0.86 },
);

const wave = (t) => [-700 + t * 2600, 226 + Math.sin((t - 0.5) * 12 + 5.05) * 62 + 58];
const lens =
  line('M690 316L800 416', C.woodDark, 28) +
  line('M706 332L792 410', C.wood, 8) +
  cut(blob(600, 226, 132, 132, { points: 18, wobble: 0.002, seed: 1 }), C.woodDark) +
  dot(600, 226, 114, C.gold) +
  dot(600, 226, 102, C.goldPale) +
  sign('r', 522, 232, 26) +
  sign('b', 680, 222, 25) +
  star(600, 226, 0.98) +
  line('M528 176q18-32 48-42', '#fff', 8, 'opacity=".7"');

// Each has one end in his hand, and between them lies the one part that is different.
const down = (t) => {
  const d = 660 * Math.sin((t - 0.5) * Math.PI);
  return [600 + d, 700 - 9.5e-9 * d ** 4];
};
const held = strip(down, { count: 25, width: 78, r: 17, skip: 12, steps: 26 }) + dot(600, 698, 78, C.shade, 0.16) + dot(600, 694, 76, C.gold) + place(0, 0, dot(600, 694, 65, C.goldPale), { cls: 'glow' }) + star(600, 694, 0.98);
const hand = (who, x, side) => place(x, 798, boyArm(who, 'small', side, [side * 42, -72], -6), { size: 1.72 });

export default {
  told: true,
  sky,
  focus: [600, 410, 640, 790],
  near: [600, 420, 700, 800],
  ground:
    ground(hill([[0, 440], [300, 400], [700, 440], [1200, 400]]), far) +
    ground(hill([[0, 540], [400, 500], [800, 535], [1200, 520]]), middle) +
    ground(hill([[0, 660], [500, 634], [1200, 664]]), near),
  people:
    until(1, place(0, -44, year + leaves + snow) + drop) +
    at(2, strip(wave, { count: 35, width: 96, r: 17, skip: 17, steps: 32 }) + place(0, 0, lens, { cls: 'arrive' }), 2) +
    until(1, boy({ ...brother('jie', 508, 0.5), mood: 'flat', up: 0.6, left: [-52, -54], right: [50, -58] }) + boy({ ...brother('yan', 694, -0.5), mood: 'flat', up: 0.6, left: [-50, -58], right: [52, -54] })) +
    at(2, boy({ ...brother('jie', 490, 0.6), mood: 'open', up: 1.6, tilt: -4, left: [-52, -54], right: [50, -60] }) + boy({ ...brother('yan', 710, -0.6), mood: 'small', up: 1.6, tilt: 4, left: [-50, -60], right: [52, -54] }), 2) +
    at(
      3,
      boy({ ...brother('jie', 436, 0.8), mood: 'small', up: -0.9, left: [-52, -54], right: false }) +
        boy({ ...brother('yan', 764, -0.8), mood: 'small', up: -0.9, left: false, right: [52, -54] }) +
        held +
        hand('jie', 436, 1) +
        hand('yan', 764, -1),
    ),
};
