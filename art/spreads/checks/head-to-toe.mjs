// General. Tests from head to toe: somebody listens to the heart; one lies as still as a stone in a ring; one blows, and a wheel turns.
import { C, SKIN } from '../../palette.mjs';
import { blob, cut, dot, flat, line, oval, place, sheet, slab } from '../../paper.mjs';
import { bedOf, child, childArm } from '../../children.mjs';
import { grownArm, grownUp } from '../../grown-ups.mjs';
import { room } from '../../places.mjs';
import { seal } from '../../seals.mjs';
import { table } from '../../indoors.mjs';
import { at, until } from '../../spread.mjs';

const boy = { who: 'pocket', x: 452, y: 812, size: 2.04, pose: 'bust', cheeks: 0.35 };
const doctor = { role: 'doctor', x: 752, y: 818, size: 1.72, pose: 'bust' };
const nurse = { role: 'nurse', cover: 'scarf', skin: SKIN.warm, x: 868, y: 818, size: 1.62, pose: 'bust' };

const teeth = place(460, 441, flat('M-24-7Q0-2 24-7C24 32-24 32-24-7z', C.lip) + flat('M-19-3Q0 2 19-3L17 8Q0 14-17 8z', C.white) + flat('M-12 19q12-9 24 0-12 9-24 0z', C.tongue));
const listen =
  line('M736 532C712 628 580 640 508 580', C.ink, 8) +
  dot(498, 560, 27, C.ink) +
  dot(498, 560, 14, C.steel) +
  line('M594 274C588 380 560 470 520 530', '#fff', 6, 'class="w" stroke-dasharray="1 14"');
const looked =
  line('M330 316L364 366M336 470L416 448', '#fff', 6, 'class="w" stroke-dasharray="1 14"') +
  seal('ear', 288, 276, 1.7) +
  seal('tooth', 284, 482, 1.7);
const beat = place(596, 214, seal('heart', 0, 0, 1.7), { cls: 'breathe' });

// A ring to lie in. Its far side is drawn before the child, its near side after.
const RING_FAR = 'M742 128C814 128 850 262 850 412S814 696 742 696V630C778 630 796 524 796 412S778 194 742 194z';
const RING_NEAR = 'M742 128C670 128 634 262 634 412S670 696 742 696V630C706 630 688 524 688 412S706 194 742 194z';
const still = place(
  350,
  208,
  dot(4, 7, 104, C.shade, 0.14) + dot(0, 0, 104, C.white) + oval(0, 52, 66, 10, '#D5E0E6') +
    sheet(blob(0, 14, 66, 40, { points: 9, wobble: 0.06, seed: 6 }), '#9AA7B4') + flat('M-44 2C-34-20-8-22 6-18-14-14-30-8-44 2z', '#C0CAD3') +
    dot(96, 104, 15, C.white) + dot(118, 140, 9, C.white),
);
const couch = sheet('M540 700H760L790 2600H510z', '#C3D3DC') + cut(slab(246, 640, 756, 84, 22), '#E9F0EC', { dx: 0, dy: 6 }) + line('M276 694H972', '#C3D3DC', 6);

// A wheel of paper that turns when one blows.
const blade = (turn, color, back) => place(0, 0, flat('M0 0L-6-92C30-104 60-80 56-46z', color) + flat('M0 0L56-46 12-30z', back), { turn });
const wheel = place(
  652,
  384,
  line('M0 0L-6 262', C.iron, 12) +
    [0, 72, 144, 216, 288].map((turn, i) => blade(turn, ['#8E6FA8', '#6FB0A8', '#C9718B', '#8FA856', '#6F8FB8'][i], ['#6B4F86', '#45857D', '#994560', '#66803A', '#4C6C94'][i])).join('') +
    dot(0, 0, 15, C.white) +
    `<path class="flow w" d="M-122-18A124 124 0 0 1 34-119M118 36A124 124 0 0 1-40 117" fill="none" stroke="#fff" stroke-width="9" stroke-linecap="round" stroke-dasharray="26 13"/>`,
);
const blowing = line('M470 446H566', '#F4F8F6', 22) + line('M556 446H576', C.teal, 24) + `<path class="flow w" d="M590 440H636M590 456H630" stroke="#fff" stroke-width="8" stroke-linecap="round" stroke-dasharray="14 25"/>`;


export default {
  sky: '#A9C2D6',
  focus: [606, 430, 740, 780],
  near: [606, 410, 800, 680],
  ground: room('#A9C2D6', '#5B80A5', '#86A6C2', 740) + `<path class="n" d="M-1500 560H2700" stroke="#9AB6CC" stroke-width="10"/>`,
  people:
    until(
      1,
      grownUp({ ...doctor, mood: 'smile', look: -0.8, up: -0.4, tilt: -5, left: false, right: [60, -120] }) +
        child({ ...boy, mood: 'flat', look: 0.25, left: [-46, -98], right: [46, -98] }) +
        teeth +
        looked +
        beat +
        place(doctor.x, doctor.y, grownArm('doctor', -1, [-128, -154], -14), { size: doctor.size }) +
        listen,
    ) +
    at(
      2,
      cut(slab(820, 190, 164, 206, 12), '#7C9EBF') +
        flat(slab(833, 203, 138, 180, 6), '#D6E4EE') +
        `<svg x="833" y="203" width="138" height="180" viewBox="-76 -345 164 214">${grownUp({ ...nurse, x: 0, y: 0, size: 0.98, look: -0.6, left: [-60, -126], right: [70, -262], bends: [10, 22] })}</svg>` +
        place(-42, 0, sheet(RING_FAR, '#C9D6DE')) +
        bedOf({ who: 'pocket', x: 300, y: 700, size: 2.1, hair: 'full', mood: 'small', look: 0.3, gaze: 1.2, up: false, rail: false }) +
        couch +
        place(-42, 0, sheet(RING_NEAR, '#F1F5F4') + line('M660 300C650 370 650 450 660 524', '#C9D6DE', 8) + dot(652, 412, 9, C.teal)) +
        still,
      2,
    ) +
    at(
      3,
      grownUp({ ...nurse, mood: 'smile', look: -0.8, tilt: -4, left: [-64, -120], right: [60, -120] }) +
        wheel +
        child({ ...boy, x: 424, mood: 'open', look: 0.8, left: [-46, -98], right: false, cheeks: 0.8 }) +
        blowing +
        place(424, boy.y, childArm('pocket', 'school', 1, [58, -172], 18), { size: boy.size }),
    ) +
    until(1, table(664, '#7FA3BD', '#E9F0EC')) +
    at(3, table(664, '#7FA3BD', '#E9F0EC')),
};
