// General. Looking after a soft tube (F-WORK-15, F-WORK-17, F-WORK-18, F-LEAVE-12): dry, away from scissors, its ends left
// to people who were trained, and the pack with its clamps wherever the child goes. Nobody bathes, cuts or opens anything.
import { C, SKIN } from '../../palette.mjs';
import { cut, dot, flat, hill, line, place, sheet, slab, use } from '../../paper.mjs';
import { child, childArm } from '../../children.mjs';
import { grownArm, grownUp } from '../../grown-ups.mjs';
import { table } from '../../indoors.mjs';
import { ground, school } from '../../outdoors.mjs';
import { room } from '../../places.mjs';
import { clamp, dressing, looped, onOpenHand, openJacket } from '../../soft-tube.mjs';
import { at, until } from '../../spread.mjs';

const wall = '#B4CBD6';
const boy = { who: 'pocket', x: 380, y: 906, size: 2.8, pose: 'bust', cheeks: 0.4 };
const man = { role: 'uncle', x: 884, y: 1000, size: 2.3, pose: 'bust', cheeks: 0.5 };
const wearer = (more) => child({ ...boy, chest: openJacket('pocket'), left: [-50, -84], right: false, ...more });
const onBoy = (inner) => place(boy.x, boy.y, inner, { size: boy.size });
const onMan = (inner) => place(man.x, man.y, inner, { size: man.size });

// A bath that he sits beside, with a duck in it.
const bath =
  cut('M500 640H1240C1232 790 1190 860 1090 866H650C550 860 508 790 500 640z', '#FDFEFB', { dx: 0, dy: 7, shadow: 0.14 }) +
  cut(slab(478, 622, 784, 40, 20), '#FDFEFB', { dx: 0, dy: 5, shadow: 0.14 }) +
  flat('M524 640H1216C1160 656 580 656 524 640z', '#8CC4DC');
const duck = place(
  984,
  632,
  cut('M-52-30C-30-24-14-30-8-48-22-64-16-92 10-94 36-94 46-70 36-52 56-40 54-4 18 0H-26C-50 0-58-16-52-30z', '#8FB6A0', { dx: 1, dy: 4 }) + use('eye', 14, -72) + sheet('M34-72C50-76 58-68 58-64 52-58 40-58 34-62z', '#C9718B'),
);
const cloth = cut('M-46-30Q-10-48 30-34 58-20 48 14 40 46-6 44-52 40-58 4-58-18-46-30z', '#A9D6D2', { dx: 1, dy: 4 }) + line('M-26-26q-8 26 2 54M10-32q-6 30 4 62', '#7FB8B4', 5);

// Scissors, shut, and the shelf that they are laid on.
const scissors =
  `<g fill="none" stroke="#C9718B" stroke-width="12"><ellipse cx="-52" cy="-20" rx="25" ry="17"/><ellipse cx="-52" cy="22" rx="25" ry="17"/></g>` +
  sheet('M-28-12L96-6Q110 0 96 8L-28 14-20 2z', C.steel) + line('M-14 1H84', C.iron, 4) + dot(2, 1, 6, C.iron);
const shelf = line('M814 250H1120', '#A97E54', 18) + cut(slab(1050, 170, 52, 70, 8), '#8FB6A0', { dx: 2, dy: 4 }) + cut(slab(1002, 150, 40, 90, 8), '#7F6BB5', { dx: 2, dy: 4 });
const drawing =
  cut('M430 690H760L790 790H400z', '#FDFEFB', { dx: 2, dy: 5 }) + flat('M470 760h70v-34l-35-24-35 24z', '#D9778F') + dot(640, 726, 20, '#E7A75C') + line('M580 770h150', '#5F9F72', 8);
const crayon = place(600, 690, sheet(slab(-9, -66, 18, 84, 6), '#5B93B5') + flat('M-9 16H9L0 34z', '#3F7091'), { turn: 24 });

// The pack: a pouch of cloth, open, with a clamp that looks out.
const pack =
  place(-4, -64, place(0, 0, clamp, { turn: -84, size: 0.9 })) +
  cut('M-92-62Q0-40 92-62L84 62Q80 82 58 82H-58Q-80 82-84 62z', '#D9778F', { dx: 3, dy: 6 }) +
  flat('M-92-62Q0-40 92-62L90-34Q0-12-90-34z', '#A9566D') +
  flat(slab(-38, 0, 76, 50, 12), '#FDFEFB') +
  line('M-22 34C-22 12-2 10 0 24S22 36 22 14', '#6C8C99', 7);
const hills = ground(hill([[0, 560], [300, 520], [700, 560], [1200, 520]]), '#8FC29A') + ground(hill([[0, 660], [400, 640], [1200, 664]]), '#6FA982');
const straps = flat('M-20-168L-30-92H-18L-8-168zM20-168L30-92H18L8-168z', '#5B93B5');

export default {
  sky: wall,
  beats: 4,
  focus: [600, 420, 1000, 760],
  near: [600, 440, 1000, 660],
  ground: until(3, room(wall, '#7E9CAB', '#93AEBC', 760)) + at(4, `<path class="g" d="M-1500-1500h4200v3900h-4200z" fill="#C4E3EF"/>` + hills),
  people: place(
    -41,
    -58,
    until(
      1,
      grownUp({ ...man, mood: 'smile', look: -0.9, up: -0.7, tilt: -7, left: false, right: [58, -150] }) +
        wearer({ mood: 'smile', look: 0.8, up: -0.6 }) +
        dressing +
        looped +
        table(726, '#DCE6E4', '#FDFEFB') +
        place(44, 0, bath) +
        duck +
        onBoy(childArm('pocket', 'school', 1, [74, -118], 12)) +
        place(604, 590, cloth) +
        onMan(grownArm('uncle', -1, [-108, -182], 16)),
    ) +
    at(
      2,
      shelf +
        place(908, 228, scissors) +
        grownUp({ ...man, x: 740, mood: 'smile', look: 0.6, up: 1.2, left: [-58, -118], right: [66, -322], bends: [12, 10] }) +
        wearer({ mood: 'smile', look: 0.7, up: -0.8 }) +
        dressing +
        looped +
        table(690, '#C79A6B', '#DDB88C') +
        drawing +
        crayon +
        onBoy(childArm('pocket', 'school', 1, [70, -88], 10)),
      2,
    ) +
    at(
      3,
      grownUp({ ...man, x: 644, y: 1012, mood: 'smile', look: -0.1, up: -1, left: false, right: false }) +
        grownUp({ role: 'nurse', x: 884, y: 1000, size: 2.3, pose: 'bust', skin: SKIN.deep, mood: 'smile', look: -0.9, up: -0.9, tilt: -5, left: [-58, -118], right: false }) +
        wearer({ mood: 'smile', look: 0.7, up: -0.8, right: [52, -84] }) +
        dressing +
        onOpenHand({ dark: '#24696D', pale: C.tealPale, skin: SKIN.deep }) +
        table(720, '#8FB4C4', '#E9F0EC'),
      3,
    ) +
    at(
      4,
      place(732, 560, school(0, 0, 1.1)) +
        grownUp({ role: 'aunt', x: 956, y: 960, size: 2.1, pose: 'bust', mood: 'smile', look: -0.8, up: -0.6, tilt: -4, left: false, right: [60, -120] }) +
        grownUp({ ...man, x: 524, y: 960, size: 2.1, mood: 'smile', look: 0.8, left: [-60, -120], right: false }) +
        child({ ...boy, x: 240, y: 900, size: 2.2, mood: 'big', look: 0.9, up: 0.4, chest: straps, left: [-50, -84], right: [50, -84] }) +
        place(738, 640, pack) +
        place(524, 960, grownArm('uncle', 1, [56, -142], 14), { size: 2.1 }) +
        place(956, 960, grownArm('aunt', -1, [-70, -146], 14), { size: 2.1 }) +
        ground(hill([[0, 752], [500, 738], [1200, 760]]), '#5F9A72'),
    ),
    { size: 1.107 },
  ),
};
