// General. New cells come from someone else: cells meet that do not know each other yet. It may show as a rash or a sore
// tummy; the child shows where, and the doctor sits down. Tags, not faces: nobody in the body is an enemy.
import { C, SKIN } from '../../palette.mjs';
import { blob, cut, dot, flat, limb, line, place, poly, sheet, slab, use } from '../../paper.mjs';
import { CAST, child } from '../../children.mjs';
import { grownUp } from '../../grown-ups.mjs';
import { headboard, quilt, room } from '../../places.mjs';
import { at, until } from '../../spread.mjs';

const wall = '#356F7C';
const kid = { who: 'leaf', x: 420, y: 806, size: 2.02, pose: 'bust', hair: 'hat', cheeks: 0.1 };
const [skin, shade] = SKIN.deep;
const RASH = '#C4685A';

// Tags lie on the rim of a cell: round ones on those who came, square ones on those who live here.
const tags = (r, n, turn, tag) => Array.from({ length: n }, (_, i) => place(0, 0, place(0, -r, tag), { turn: turn + (i * 360) / n })).join('');
const roundTag = dot(0, 3, 6.4, C.white);
const squareTag = flat(slab(-6, -2, 12, 12, 2), C.white);
const newCell = (x, y, r, seed) => place(x, y, cut(blob(0, 0, r + 9, r + 9, { points: 12, wobble: 0.015, seed }), C.gold, { dx: 2, dy: 5 }) + flat(blob(1, 1, r * 0.72, r * 0.7, { points: 12, wobble: 0.02, seed: seed + 1 }), C.goldPale) + tags(r, 7, seed * 20, roundTag));
const ownCell = (x, y, r, seed) => place(x, y, cut(blob(0, 0, r + 10, r + 9, { points: 12, wobble: 0.02, square: 2.6, seed }), '#D98C7C', { dx: 2, dy: 5 }) + flat(blob(0, 0, r * 0.4, r * 0.38, { points: 10, wobble: 0.03, seed: seed + 3 }), '#B86A60') + tags(r, r < 24 ? 6 : 8, seed * 13, squareTag));

const frame = (inner, back) =>
  dot(5, 10, 208, C.shade, 0.2) + dot(0, 0, 208, C.white) + place(0, 0, dot(0, 0, 114, back) + `<g clip-path="url(#round)">${inner}</g>`, { size: 1.68 });

const meeting = place(
  750,
  300,
  frame(
    place(0, 0, ownCell(58, -56, 27, 2) + ownCell(68, 26, 30, 4) + ownCell(18, 88, 20, 5)) +
      place(0, 0, newCell(-48, -42, 32, 3) + newCell(-58, 40, 25, 6), { cls: 'sway' }) +
      line('M-2-46q6-5 14-5M-18 38q18 2 36-4', '#8E3F3A', 5, 'stroke-dasharray="1 11"'),
    '#F8E3D8',
  ),
);
const thread = line('M492 560C540 540 570 500 590 452', '#FDFEFB', 8, 'stroke-dasharray="1 20"');

// An arm seen near: spots that are a little raised, and a sleeve pushed up.
const spots = (list) => list.map(([x, y, r], i) => flat(blob(x, y, r, r * 0.9, { points: 8, wobble: 0.1, seed: i + 2, digits: 1 }), RASH)).join('');
const arm = place(
  750,
  300,
  frame(
    place(
      0,
      0,
      sheet(limb([-90, 0], [58, 0], 66, 46, -4), skin) +
        use('hand', 60, 0, { turn: -92, size: 2.5, more: `fill="${skin}"` }) +
        line('M92 8l-16 3M94-2l-16 2', shade, 3) +
        spots([[-34, -12, 6.4], [-20, 11, 5.4], [0, -15, 6], [14, 5, 6.8], [32, -12, 5], [40, 12, 5.4], [-44, 12, 4.6], [54, -4, 4.4], [-4, 19, 4.2]]) +
        cut(slab(-190, -46, 122, 92, 20), CAST.leaf.dark) +
        flat(slab(-76, -43, 18, 86, 8), CAST.leaf.pale),
      { turn: 16, size: 0.9 },
    ),
    '#DDEBE6',
  ),
);

// The plan lies between them: what she showed, the arm and the tummy, each with a next step and room for a tick.
const step = (y) => line(`M-24 ${y}h16m18 0h16`, '#9AA9A6', 6) + `<path d="M46 ${y - 14}h30v28h-30z" fill="none" stroke="#9AA9A6" stroke-width="5" stroke-linejoin="round"/>`;
const plan = place(
  602,
  622,
  cut(poly([[-116, -64], [104, -70], [122, 56], [-124, 62]], 8), '#FDFEFB', { dx: 3, dy: 7, shadow: 0.18 }) +
    place(-70, -30, sheet(slab(-34, -12, 48, 24, 11), skin) + dot(20, 0, 13, skin) + dot(-20, -2, 4, RASH) + dot(-6, 4, 4, RASH) + dot(5, -5, 3.4, RASH)) +
    place(-70, 26, sheet('M-18-20H18L24 20Q0 26-24 20z', CAST.leaf.dark) + line('M2-4c8-2 10 10 0 11s-14-12-2-17', CAST.leaf.pale, 4)) +
    step(-30) +
    step(24) +
    line('M52-32l8 8 16-20', '#3F8A6E', 7),
);

const doctor = { role: 'doctor', skin: SKIN.brown, x: 810, y: 868, size: 1.7, pose: 'bust', mask: true };
const chair = cut(slab(676, 452, 262, 330, 46, 3), C.woodPale, { shadow: 0.18 }) + line('M706 700V512Q706 482 736 482H878Q908 482 908 512V700', C.wood, 8);

const window_ = cut(slab(196, 66, 180, 190, 12, 3), '#8FB6BC', { shadow: 0.16 }) + flat(slab(209, 79, 154, 164, 6), '#E9C9A6') + flat('M209 190q60-34 154-12V243H209z', '#5B8F8E') + line('M286 79V243M209 160H363', '#8FB6BC', 8) + line('M186 262H386', '#8FB6BC', 14);

export default {
  sky: wall,
  night: true,
  focus: [604, 424, 732, 800],
  near: [610, 384, 800, 704],
  ground: room(wall, '#234F5B', '#4F8A95', 760),
  people:
    window_ +
    headboard('#5A8F97', '#457780', '#EEF6F5') +
    until(1, child({ ...kid, mood: 'open', look: 0.9, up: 0.8, left: [-46, -98], right: [30, -112], bends: [8, 14] }) + thread + place(0, 0, meeting, { cls: 'lift' })) +
    at(2, child({ ...kid, mood: 'worried', look: 0.8, left: [-8, -92], right: [26, -104], bends: [-14, 18] }) + place(0, 0, arm, { cls: 'lift' }), 2) +
    at(
      3,
      grownUp({ role: 'aunt', x: 596, y: 776, size: 1.46, pose: 'bust', mask: true, mood: 'smile', look: -0.5, tilt: -5, left: [-76, -126], right: [66, -120] }) +
        chair +
        grownUp({ ...doctor, mood: 'happy', look: -0.9, tilt: -6, left: [-108, -172], right: [68, -128], bends: [-10, 12] }) +
        child({ ...kid, mood: 'small', look: 0.8, left: [-14, -98], right: [66, -134], bends: [-14, 12] }),
    ) +
    quilt('#4F8A78', '#77AC98', '#B3D3C2') +
    at(3, plan),
};
