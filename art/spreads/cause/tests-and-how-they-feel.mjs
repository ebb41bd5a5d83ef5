// General. A little blood, with a hand to squeeze and a roar; a tiny bit from the hip bone; and sleep, with medicine for it.
// No needle is drawn.
import { C, SKIN } from '../../palette.mjs';
import { blob, cut, dot, flat, limb, line, oval, place, sheet, slab, use } from '../../paper.mjs';
import { bedOf, CAST, child, childArm } from '../../children.mjs';
import { grownArm, grownUp } from '../../grown-ups.mjs';
import { nurseArm } from '../../hands.mjs';
import { nightPane, room } from '../../places.mjs';
import { at, until } from '../../spread.mjs';

const wall = '#EFCDB2';
const [skin] = CAST.wave.skin;
const kid = { who: 'wave', x: 560, y: 806, size: 1.9, pose: 'bust' };
const nurse = { role: 'nurse', x: 812, y: 806, size: 1.6, pose: 'bust', skin: SKIN.deep };
const gran = { role: 'gran', x: 342, y: 806, size: 1.6, pose: 'bust' };

// A mane of paper for a child who roars.
const mane = place(
  kid.x,
  kid.y - 203 * kid.size,
  Array.from({ length: 14 }, (_, i) => {
    const a = (i / 14) * Math.PI * 2;
    return place(Math.cos(a) * 76, Math.sin(a) * 74, sheet('M0-44C22-26 26 12 16 30H-16C-26 12-22-26 0-44z', i % 2 ? '#C79A6B' : '#B5835A'), { turn: (a * 180) / Math.PI + 90 });
  }).join('') + dot(0, 0, 82, '#B5835A'),
  { size: 1.3 },
);

// A mouth as wide as a roar.
const roar = place(kid.x, kid.y - 203 * kid.size, flat('M-20 14Q0 5 20 14C25 45-25 45-20 14z', C.lip) + flat('M-15 12Q0 6 15 12L13 17Q0 13-13 17z', C.white) + flat('M-12 32Q0 22 12 32 8 38 0 38-8 38-12 32z', C.tongue), { size: 1.65 });

const table = cut('M-1500 640H2700V2700H-1500z', '#C99B78', { dx: 0, dy: -5, shadow: 0.14 }) + line('M-1500 646H2700', '#DDB593', 10);
const pillow = cut('M610 676C590 622 620 604 690 608H820C890 604 912 622 894 676 860 690 640 690 610 676z', C.white, { dx: 1, dy: 5 });
const tube = cut(slab(-11, -44, 22, 68, 10), '#F4F8F6', { dx: 1, dy: 2 }) + flat(slab(-8, -8, 16, 28, 7), C.red) + sheet(slab(-14, -54, 28, 16, 5), C.violet);

/** Her arm on the pillow: the sleeve pushed up, and a pad where a little blood was taken. */
const bare =
  sheet(limb([616, 512], [650, 604], 42, 40, -12), CAST.wave.dark) +
  sheet(limb([648, 610], [786, 628], 40, 28), skin) +
  dot(648, 606, 21, CAST.wave.dark) +
  line('M668 588L662 632', CAST.wave.pale, 12) +
  place(792, 630, use('hand', 0, 2, { more: `fill="${skin}"` }), { turn: -84, size: 1.8 }) +
  place(712, 616, cut(slab(-25, -16, 50, 32, 9), '#FDFEFB', { dx: 1, dy: 2 }) + dot(0, 0, 7, '#E9C9BE'), { turn: 8 });

// A drawing of a child; a ring shows where the hip bone is.
const doll =
  cut(slab(-142, -250, 284, 500, 14, 3), '#FDFEFB', { shadow: 0.16 }) +
  `<g fill="#E3D3E8" stroke="#E3D3E8" stroke-linejoin="round" stroke-linecap="round">${dot(0, -176, 48, '#E3D3E8')}<path d="M-34-112H34L40 30H-40z" stroke-width="22"/><path d="M-44-104L-86 20M44-104L86 20" stroke-width="34"/><path d="M-24 40L-28 206M24 40L28 206" stroke-width="42"/></g>` +
  sheet('M-46 4C-52-26-24-36-10-18L0-8 10-18C24-36 52-26 46 4 40 30 18 32 10 20H-10C-18 32-40 30-46 4z', C.bone) +
  line('M-24 46L-27 118M24 46L27 118', C.bone, 15) +
  line('M0-100V-22', C.bone, 10, 'stroke-dasharray="1 15"');
const ring = `<circle cx="-32" cy="0" r="26" fill="none" stroke="${C.plateletDark}" stroke-width="6" stroke-dasharray="2 11" stroke-linecap="round"/>` + dot(-32, 0, 8, C.marrow);

const glow = `<g class="n">${oval(620, 470, 460, 330, '#FBE7D2', 0.16)}</g>`;
const breath = place(540, 452, place(0, 0, flat(blob(0, 0, 58, 56, { points: 14, wobble: 0.03, seed: 5 }), '#FDFEFB', 0.3) + flat(blob(0, 0, 36, 35, { points: 12, wobble: 0.03, seed: 8 }), '#FDFEFB', 0.5), { cls: 'breathe' }));

export default {
  sky: wall,
  focus: [590, 420, 720, 780],
  near: [590, 410, 800, 690],
  ground: until(2, room(wall, '#B98F74', '#A67B62', 900)) + at(3, `<path class="g" d="M-1500-1500h4200V700H-1500z" fill="#8A6F83"/><path class="g" d="M-1500 700h4200v1800h-4200z" fill="#6A5368"/>` + line('M-1500 700H2700', '#5B465A', 10)),
  people:
    until(
      1,
      place(0, 76, grownUp({ ...gran, mood: 'smile', look: 0.8, tilt: 5, left: [-58, -120], right: false }) +
        grownUp({ ...nurse, mood: 'smile', look: -0.7, tilt: -5, left: false, right: [66, -196], bends: [12, 30], scarf: place(62, -224, tube, { turn: 8 }) }) +
        mane +
        child({ ...kid, mood: 'happy', look: 0.1, left: false, right: false }) +
        roar +
        table +
        pillow +
        bare +
        place(nurse.x, nurse.y, nurseArm(SKIN.deep, -1, [-30, -128], 16), { size: nurse.size }) +
        place(kid.x, kid.y, childArm('wave', 'school', -1, [-62, -98], 10), { size: kid.size }) +
        place(gran.x, gran.y, grownArm('gran', 1, [62, -116], -14), { size: gran.size })),
    ) +
    at(
      2,
      place(0, 76, place(624, 376, place(0, 0, doll + ring, { cls: 'lift' }), { turn: 1 }) +
        child({ ...kid, x: 404, mood: 'small', look: 0.8, up: 0.7, tilt: 4, left: false, right: false }) +
        grownUp({ ...nurse, x: 862, mood: 'smile', look: -0.8, tilt: -5, left: false, right: [62, -120] }) +
        place(404, kid.y, childArm('wave', 'school', -1, [-44, -98], 10) + childArm('wave', 'school', 1, [86, -214], -14), { size: kid.size }) +
        place(862, nurse.y, nurseArm(SKIN.deep, -1, [-66, -172], -10), { size: nurse.size }) +
        table),
      2,
    ) +
    at(
      3,
      glow +
        nightPane(300, 74, 206, 190, { sky: '#3A3357', frame: '#B296A4' }) +
        grownUp({ ...nurse, x: 792, y: 742, size: 1.5, pose: 'stand', mood: 'smile', look: -0.7, up: -1, tilt: -6, left: false, right: [62, -126] }) +
        bedOf({ who: 'wave', x: 300, y: 770, size: 1.86, hair: 'full', mood: 'sleep', up: false }) +
        place(792, 742, nurseArm(SKIN.deep, -1, [-84, -112], 16), { size: 1.5 }) +
        breath,
    ),
};
