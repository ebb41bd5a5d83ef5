// General. First one looks where things often are: a sock under the bed, a common reason. If that does not help, one
// looks again, and closer.
import { C, SKIN } from '../../palette.mjs';
import { blob, cut, dot, flat, limb, line, oval, place, sheet, slab, use } from '../../paper.mjs';
import { CAST, child } from '../../children.mjs';
import { grownArm, grownUp } from '../../grown-ups.mjs';
import { room } from '../../places.mjs';
import { at, until } from '../../spread.mjs';

const wall = '#E9C3A6';
const [skin] = CAST.wave.skin;

const sock = (x, y, turn, size = 1) =>
  place(x, y, cut('M-14-40H14V-2C24 2 40 4 40 14 40 24 28 26 12 26H-4Q-16 26-16 12z', '#A9D6D2', { dx: 1, dy: 3 }) + flat('M-14-40H14V-28H-14z', C.teal) + flat('M24 4C36 6 40 10 40 15 40 24 32 26 22 26 18 18 20 8 24 4z', C.teal), { turn, size });

// At home: a roof behind the window with nobody on it, and a bed with room beneath.
const roof =
  cut(slab(262, 60, 262, 236, 12, 3), '#FDFEFB', { shadow: 0.12 }) +
  flat(slab(278, 76, 230, 204, 6), '#F6DCC2') +
  flat('M278 250L392 128 508 250V280H278z', '#A0665C') +
  line('M310 246H478M338 216H450M366 186H424', '#7E4B45', 5) +
  flat('M440 118h30v58l-30-30z', '#7E4B45') +
  line('M393 78v200', '#FDFEFB', 10) +
  line('M250 304H536', C.woodPale, 15);
const bed =
  oval(760, 756, 330, 14, C.shade, 0.16) +
  flat('M520 600H2400V744H520z', '#6B4A52') +
  sock(640, 722, 0, 1.24) +
  line('M506 470V760', C.woodDark, 30) +
  cut('M520 560H2400V640H520z', C.wood, { dx: 0, dy: 6 }) +
  cut('M520 566C512 500 540 478 600 486H2400V580C1400 596 900 572 700 590 620 596 560 598 520 566z', '#7F72B8', { dx: 0, dy: 6 }) +
  line('M560 540C760 560 1000 528 1300 548', '#B9B0E0', 7) +
  cut('M530 486C524 430 560 410 620 416 680 410 720 430 710 486 660 500 580 500 530 486z', C.white, { dx: 1, dy: 5 });

// She sits on the floor and reaches under the bed; one foot is bare.
const seeker =
  oval(404, 772, 150, 12, C.shade, 0.16) +
  child({
    who: 'wave',
    x: 404,
    y: 770,
    size: 1.9,
    pose: 'sit',
    shadow: false,
    mood: 'big',
    look: 0.9,
    up: -0.6,
    tilt: 8,
    lean: 12,
    left: [-80, -92],
    right: false,
    front: flat(blob(-53.5, -53, 14.6, 17.5, { points: 10, wobble: 0, square: 2.5, digits: 1 }), skin) + [[-65, -72, 5], [-57, -75, 4.2], [-50, -75, 3.8], [-43.5, -72, 3.4]].map(([x, y, r]) => dot(x, y, r, skin)).join('') + line('M-62-46q8 6 17 0', CAST.wave.skin[1], 2.4),
  }) +
  sheet(limb([520, 590], [596, 706], 38, 28, 8), CAST.wave.dark) +
  place(598, 708, use('hand', 0, 4, { more: `fill="${skin}"` }) + `<path d="M-10-4h20v8h-20z" fill="${CAST.wave.pale}"/>`, { turn: -34, size: 1.8 });

// In the clinic: a table, a bottle and a spoon, a row of days.
const table = cut('M-1500 708H2700V2700H-1500z', C.wood, { dx: 0, dy: -5, shadow: 0.14 }) + line('M-1500 714H2700', C.woodPale, 10) + line('M-1500 780H2700', C.woodDark, 5, 'opacity=".4"');
const days = (passed) => place(
  600,
  170,
  cut(slab(-292, -66, 584, 132, 14, 3), '#FDFEFB', { shadow: 0.12 }) +
    Array.from({ length: 7 }, (_, i) => {
      const x = -240 + i * 80;
      return flat(slab(x - 33, -42, 66, 84, 8), i < passed ? '#F3D9C4' : '#EFF0EA') + (i < passed ? dot(x, 0, 18, '#C98A6C') : `<circle cx="${x}" r="17" fill="none" stroke="#C9B8AC" stroke-width="4" stroke-dasharray="3 9" stroke-linecap="round"/>`);
    }).join(''),
);
const bottle = place(548, 712, cut('M-44-104Q-44-118-26-122V-146H26V-122Q44-118 44-104V0H-44z', '#9A6FA0', { dx: 2, dy: 4 }) + sheet(slab(-30, -172, 60, 32, 8), '#FDFEFB') + flat(slab(-34, -88, 68, 58, 6), '#F4ECF4') + line('M-20-70H20M-20-52H8', '#B9A2BE', 6), { size: 0.9 });
const spoon = place(0, 0, line('M0 0L70 34', '#C6D2D6', 11) + cut(blob(-18, -8, 28, 17, { points: 10, wobble: 0.01, seed: 2 }), '#DDE6E8', { dx: 1, dy: 4 }) + flat(blob(-18, -10, 20, 10, { points: 9, wobble: 0.01, seed: 3 }), '#9A6FA0'));

const kid = { who: 'wave', x: 384, y: 886, size: 1.96, pose: 'bust', cheeks: 0.35 };
const doctor = { role: 'doctor', x: 790, y: 892, size: 1.68, pose: 'bust' };

// A glass, through which one eye of the doctor grows large.
const glass = place(
  742,
  424,
  line('M18 60L50 166', C.woodDark, 22) + line('M24 80L46 156', C.wood, 7) + cut(blob(0, 0, 66, 66, { points: 16, wobble: 0.002, seed: 1 }), C.woodDark) + dot(0, 0, 54, '#EAF3F3') + dot(0, 0, 54, SKIN.brown[0], 0.92) +
    place(0, 6, use('eye', 0, 0, { size: 3.8 }) + line('M-30-34q28-18 54-4', C.gray, 9)) +
    line('M-40-18q6-18 24-24', '#fff', 7, 'opacity=".7"'),
);
const leaf = place(600, 676, cut(slab(-92, -46, 184, 80, 8, 3), '#FDFEFB', { dx: 2, dy: 4 }) + dot(-44, -6, 20, '#F4C9BE') + dot(-44, -6, 12, C.red, 0.6) + line('M2-22H68M2-2H52M2 16H62', '#D9CDBF', 6));

export default {
  sky: wall,
  focus: [606, 420, 700, 780],
  near: [610, 410, 800, 690],
  ground:
    until(1, room(wall, '#A97C73', '#8C5F5C', 660)) +
    at(2, room('#F0D3BC', '#A97C73', '#8C5F5C', 900) + '<path class="g" d="M-1500 480H2700V900H-1500z" fill="#E6C2A8"/>' + line('M-1500 480H2700', '#D2A68C', 10)),
  people:
    until(1, roof + place(36, 0, bed) + seeker) +
    at(2, days(4), 2) +
    at(3, days(7)) +
    at(
      2,
      child({ ...kid, mood: 'small', look: 0.7, up: 0.2, left: [-46, -100], right: [46, -96] }) +
        grownUp({ ...doctor, mood: 'smile', look: -0.8, up: -0.4, left: false, right: [66, -110] }),
      2,
    ) +
    at(
      3,
      child({ ...kid, mood: 'big', look: 0.8, up: 0.4, left: [-46, -100], right: [46, -96] }) + grownUp({ ...doctor, mood: 'smile', look: -0.8, tilt: -6, left: [-70, -100], right: false }) + place(0, 0, glass, { cls: 'lift' }) + place(doctor.x, doctor.y, grownArm('doctor', 1, [6, -186], 34), { size: doctor.size }),
    ) +
    at(2, table) +
    at(2, bottle + place(doctor.x, doctor.y, grownArm('doctor', -1, [-66, -160], -12), { size: doctor.size }) + place(592, 578, place(0, 0, spoon, { cls: 'arrive' }), { size: 1.2 }), 2) +
    at(3, leaf),
};
