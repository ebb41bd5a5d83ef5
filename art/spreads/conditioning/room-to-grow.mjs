// General. A child's drawing of a garden: a patch is cleared before a seed goes in. Then the same beds inside a bone:
// strong medicine clears them, and a new cell waits at the edge. No plant and no soil comes near a child.
import { C } from '../../palette.mjs';
import { blob, cut, dot, flat, line, oval, place, sheet, slab, use } from '../../paper.mjs';
import { stemCell } from '../../cells.mjs';
import { bedRow, hollow, oldCell, wall } from '../../marrow.mjs';
import { bag, specks } from '../../things.mjs';
import { at, until } from '../../spread.mjs';

const SKY = '#131C39';
// Two beds; the mounds of one stand between those of the other.
const homes = [...[252, 426, 600, 774, 948].map((x) => [x, 446]), ...[339, 513, 687, 861].map((x) => [x, 652]), ...[252, 426, 600, 774, 948].map((x) => [x, 866])];
const inBone = (kept) => homes.map(([x, y], i) => (kept.includes(i) ? oldCell(x, y, 38) : hollow(x, y, 44))).join('');
const drop = (x, y, size = 1) => place(x, y, flat('M0-20C11-5 15 1 15 8A15 15 0 0 1-15 8C-15 1-11-5 0-20z', '#BFE3F2') + line('M-6 8q1 6 6 7', '#fff', 4), { size });
const beds =
  flat('M-1500 300H2700V2700H-1500z', '#A94A3E') +
  bedRow(372, -1488, 172, '#C65F51') +
  wall(540, 36) +
  bedRow(590, -1575, 158, '#BC564A') +
  wall(742, 36) +
  bedRow(790, -1488, 1200, '#B04C42');
// The medicine comes in along the beds.
const stream = (d) => `<path d="${d}" fill="none" stroke="#BFE3F2" stroke-width="15" stroke-linecap="round" opacity=".35"/><path class="flow" d="${d}" fill="none" stroke="#DDF2FA" stroke-width="15" stroke-linecap="round" stroke-dasharray="1 38"/>`;
const medicine =
  line('M330 24V-1500', '#5B6FA6', 5) +
  bag(330, 20, 1.24, { level: 0.72, color: '#BFE3F2' }) +
  `<path class="w" d="M330 186C330 268 200 262-1500 262" fill="none" stroke="#DDF2FA" stroke-width="11" stroke-linecap="round"/>` +
  stream('M-1500 518C-300 518 0 524 200 520S760 512 880 518') +
  stream('M-1500 722C-300 722 0 726 200 722S560 716 640 722') +
  drop(908, 498, 1.6) +
  drop(670, 702, 1.6);

const tuft = (x, y, size, turn = 0) => use('tuft', x, y, { size, turn, more: 'fill="#6F9A5A"' });
const garden =
  cut(slab(214, 66, 772, 664, 10, 3), '#FDFEFB', { dx: 4, dy: 9, shadow: 0.3 }) +
  `<svg x="240" y="92" width="720" height="612" viewBox="240 92 720 612">` +
  flat('M240 92h720v612h-720z', '#DCEBF0') +
  dot(842, 188, 52, '#FBF3DC') +
  flat('M240 330C400 280 560 320 700 296S900 280 960 300V720H240z', '#A9C78F') +
  flat('M240 420C420 380 760 384 960 416V720H240z', '#86AE6D') +
  flat('M344 424C440 398 800 400 872 428L930 720H290z', '#7A5539') +
  flat('M352 520C460 500 780 500 896 522L902 560C780 538 450 538 338 562zM326 624C460 602 790 602 918 626L924 664C790 640 440 640 312 668z', '#8F6747') +
  hollow(608, 494, 46) +
  `<ellipse cx="608" cy="494" rx="46" ry="38" fill="#5A3B26"/>` +
  tuft(268, 470, 1.6) +
  tuft(306, 404, 1.3) +
  tuft(928, 470, 1.5) +
  tuft(286, 590, 1.5) +
  tuft(952, 620, 1.4) +
  // What was pulled out lies in a basket at the edge.
  place(
    316,
    560,
    tuft(-34, -38, 1.7, -30) + tuft(6, -44, 1.9, 8) + tuft(38, -38, 1.7, 40) + cut('M-66-40H66L52 42Q0 54-52 42z', '#C59A6B', { dx: 2, dy: 5 }) + line('M-60-14Q0-4 60-14M-56 14Q0 24 56 14M-30-36L-24 44M0-34V48M30-36L24 44', '#A47A4E', 5),
  ) +
  // The rake, just drawn through the earth.
  line('M934 214L742 560', '#B98255', 17) +
  place(738, 568, line('M-62 0H62', '#8CA0A8', 14) + line('M-56 2v34M-28 2v34M0 2v34M28 2v34M56 2v34', '#8CA0A8', 9), { turn: -22 }) +
  '</svg>' +
  // A seed waits beside the place that is ready.
  place(608, 316, cut(blob(0, 0, 30, 38, { points: 10, wobble: 0.03, seed: 4 }), '#F0E2C4', { dx: 2, dy: 5 }) + line('M-10-14Q-16 2-8 18', '#FDF8EA', 6) + line('M8-20Q14 4 4 22', '#D8C296', 4)) +
  line('M608 376V424', '#FDFEFB', 9, 'stroke-dasharray="1 22"') +
  place(600, 72, sheet(slab(-58, -20, 116, 40, 4, 3), '#B7C8F0'), { turn: -3 });

const waiting = place(
  600,
  212,
  place(0, 0, `<g class="n">${dot(0, 0, 138, C.goldPale, 0.1)}${dot(0, 0, 96, C.goldPale, 0.16)}</g>`, { cls: 'breathe' }) + stemCell(0, 0, 62, 5),
);

export default {
  sky: SKY,
  night: true,
  focus: [600, 412, 800, 780],
  near: [600, 410, 800, 720],
  ground: specks(40, 9, { bottom: 250, color: '#9FB0D6' }),
  people:
    until(1, garden) +
    at(2, beds + wall(292, 52)) +
    at(2, inBone([2, 3, 4, 7, 8, 9, 10, 11, 12, 13]) + medicine, 2) +
    at(3, inBone([]) + waiting + oval(600, 296, 66, 10, C.shade, 0.2)),
};
