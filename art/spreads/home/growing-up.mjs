// General. Check-ups: how tall, teeth and skin, and small things that count. The marks on the post have no figures.
// A helper looks at the doctor's teeth.
import { C, SKIN } from '../../palette.mjs';
import { cut, dot, flat, limb, line, oval, place, sheet, slab, use } from '../../paper.mjs';
import { CAST, child, childHead } from '../../children.mjs';
import { grownUp } from '../../grown-ups.mjs';
import { HELPERS } from '../../helpers.mjs';
import { newCurls, onHead } from '../../leaf-family.mjs';
import { room } from '../../places.mjs';
import { at, until } from '../../spread.mjs';

const wall = '#B9DACF';
const girl = { who: 'leaf', hair: 'bare', cheeks: 0.6 };
const [skin] = SKIN.deep;
const doctor = { role: 'doctor', skin: SKIN.brown, cheeks: 0.5 };
const aunt = { role: 'aunt', cheeks: 0.5 };

// The post: strokes, and a paper leaf for every time before.
const post =
  cut(slab(486, 96, 74, 620, 8, 2), '#F6EFD9', { shadow: 0.14 }) +
  line(Array.from({ length: 24 }, (_, i) => `M560 ${124 + i * 24}h${i % 4 ? -20 : -40}`).join(''), '#B9A67A', 5) +
  [[506, 560, -14], [508, 488, 8], [506, 424, -8]].map(([x, y, turn]) => use('leaf', x, y, { turn, size: 1.4, more: 'fill="#8FB37B"' })).join('');
const slider = cut(slab(478, 296, 190, 24, 8), C.wood, { dx: 2, dy: 5 });

const couch =
  oval(430, 748, 250, 16, C.shade, 0.16) +
  line('M236 610V742M610 610V742', '#7E939B', 18) +
  cut(slab(196, 560, 464, 64, 24, 3), '#7FB0A8', { dx: 2, dy: 6 }) +
  line('M206 596H650', '#5F928A', 5);

const window_ = cut(slab(262, 92, 168, 190, 12, 3), '#FDFEFB', { shadow: 0.12 }) + flat(slab(276, 106, 140, 162, 6), '#C4E3EF') + flat('M276 220q70-40 140-8v50q0 6-6 6H282q-6 0-6-6z', '#8FC29A') + line('M346 106V268M276 190H416', '#FDFEFB', 9);

// Teeth, large enough to be seen, in the measure of a head.
const teeth = (look, y) => place(look * 8, y, `<path d="M-14 14q14 5 28 0c0 20-28 20-28 0z" fill="${C.lip}"/>` + flat('M-12 15q12 4 24 0l-1 5q-11 3-22 0z', '#FDFEFB') + flat('M-7 26q7-4 14 0-7 5-14 0z', C.tongue));

const light = place(0, 0, line('M0 40V-10', '#8CA0A8', 10) + cut(slab(-12, -40, 24, 34, 8), '#5F8F9A', { dx: 1, dy: 2 }) + flat('M-10-40L-26-84H26L10-40z', '#FFF6DC', 0.75));
const shelf = line('M824 384H980', '#A9835C', 16);
const helper =
  place(826, 238, HELPERS.robot, { size: 1.6 }) +
  place(832, 330, line('M14 0L-48-8', '#8CA0A8', 8) + `<circle cx="-62" cy="-10" r="17" fill="#EAF6F6" stroke="#8CA0A8" stroke-width="6"/>`);

const round = (x, inner) => place(x, 128, dot(3, 7, 94, C.shade, 0.18) + dot(0, 0, 94, C.white) + place(0, 0, dot(0, 0, 114, '#E6F0EA') + `<g clip-path="url(#round)">${inner}</g>`, { size: 0.72 }));
const face = (more) => place(0, 12, childHead({ who: 'leaf', hair: 'bare', cheeks: 0.4, ...more }) + newCurls, { size: 1.75 });
const hand = (x, y, turn, flip) => place(x, y, sheet(slab(-10, -80, 20, 78, 6), CAST.leaf.dark) + use('hand', 0, 4, { flip, more: `fill="${skin}"` }) + `<path d="M-10-4h20v8h-20z" fill="${CAST.leaf.pale}"/>`, { turn, size: 2.6 });
const ache = '#D9705F';
const eye = face({ mood: 'sleep' }) + line('M-46 40l-10 14M-30 46l-5 16M-14 42l2 15', ache, 6) + hand(66, 54, -150, true);
const mouth = face({ mood: 'worried', up: 0.4 }) + line('M-32 70q-9-6-9-18M46 70q9-6 9-18', ache, 7);
const knee =
  sheet(limb([-96, -34], [28, -34], 62, 50, -6), CAST.leaf.legs) +
  sheet(limb([26, -36], [20, 62], 48, 38, -4), CAST.leaf.legs) +
  place(20, 84, flat('M-22 4Q-24-22-4-24 24-22 36-6 38 4 28 4z', CAST.leaf.shoe)) +
  line('M66-50l18-10M74-26l21-1M54-72l10-18', ache, 7) +
  hand(-14, -66, 20);

export default {
  sky: wall,
  focus: [604, 420, 740, 780],
  near: [604, 396, 830, 740],
  ground: room(wall, '#A9C9B8', '#93B7A5', 700),
  people:
    until(
      1,
      window_ +
        post +
        child({ ...girl, x: 604, y: 742, size: 1.62, mood: 'smile', up: 1.4, left: [-51, -84], right: [51, -84], front: onHead(newCurls) }) +
        slider +
        grownUp({ ...doctor, x: 858, y: 752, size: 1.56, mood: 'smile', look: -0.8, left: [-124, -268], right: [64, -126], bends: [-14, 12] }),
    ) +
    at(
      2,
      window_ +
        shelf +
        couch +
        child({ ...girl, x: 420, y: 606, size: 1.66, pose: 'sit', shadow: false, mood: 'flat', look: 0.7, up: 0.8, tilt: -4, left: [-58, -84], right: [58, -84], front: onHead(newCurls, { look: 0.7, tilt: -4 }) + onHead(teeth(0.7, 0), { look: 0.7, tilt: -4 }) }) +
        grownUp({ ...doctor, x: 756, y: 762, size: 1.56, mood: 'big', look: -0.6, tilt: -6, lean: -7, left: [-112, -196], right: [60, -126], bends: [-12, 12], scarf: place(-120, -214, light, { turn: -64 }) }) +
        helper,
      2,
    ) +
    at(
      3,
      couch +
        grownUp({ ...doctor, x: 874, y: 758, size: 1.46, mood: 'smile', look: -0.8, tilt: -5, left: [-20, -142], right: [24, -150], bends: [22, 22] }) +
        grownUp({ ...aunt, x: 680, y: 752, size: 1.46, mood: 'smile', look: -0.8, tilt: -8, lean: -4, left: [-98, -146], right: [62, -122], bends: [-10, 12] }) +
        child({ ...girl, x: 400, y: 606, size: 1.66, pose: 'sit', shadow: false, mood: 'small', look: 0.7, up: 0.7, left: [-50, -62], right: [58, -108], bends: [8, 14], front: onHead(newCurls, { look: 0.7 }) }) +
        place(0, 0, round(376, eye) + round(600, mouth) + round(824, knee), { cls: 'lift' }),
    ),
};
