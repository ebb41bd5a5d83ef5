// General. Giving medicine at home, step by step (F-ASK-02, F-ASK-04, F-LEAVE-41): a chart that is ticked, a packet that
// looks different, somebody to ask, a child who chooses, and what takes the taste away. A syringe for the mouth has no
// needle; what is in it has no name, and the chart has no number.
import { C, SKIN } from '../../palette.mjs';
import { cut, dot, flat, line, oval, place, sheet, slab } from '../../paper.mjs';
import { child, childArm } from '../../children.mjs';
import { grownArm, grownUp } from '../../grown-ups.mjs';
import { dayPane, table } from '../../indoors.mjs';
import { room } from '../../places.mjs';
import { at, until } from '../../spread.mjs';

const wall = '#E2E8D2';
const kid = { who: 'check', x: 344, y: 884, size: 2.3, pose: 'bust', hair: 'hat', cheeks: 0.4 };
const man = { role: 'uncle', x: 872, y: 930, size: 2.1, pose: 'bust', cheeks: 0.5 };
const onKid = (inner) => place(kid.x, kid.y, inner, { size: kid.size });
const onMan = (inner) => place(man.x, man.y, inner, { size: man.size });
const rest = { left: [-50, -92], right: [50, -92] };

const [pink, blue, violet] = ['#D9778F', '#5B93B5', '#7F6BB5'];

// The chart: three medicines, and when: with the sun, or with the moon.
const tick = (x, y) => line(`M${x - 18} ${y}l13 15 27-31`, C.tealDark, 11);
const chart = (
  cut(slab(-168, -150, 336, 300, 14, 3), '#FDFEFB', { dx: 3, dy: 7, shadow: 0.18 }) +
    line('M-148-76H148M-148 0H148M-148 72H148M-64-134V136M44-134V136', '#CFD8D3', 5) +
    dot(-10, -106, 17, '#E7A75C') +
    line('M-10-133v.1M-10-79v.1M-37-106h.1M17-106h.1M-29-125v.1M9-125v.1M-29-87v.1M9-87v.1', '#E7A75C', 8) +
    flat('M112-132a28 28 0 1 0 16 46 24 24 0 0 1-16-46z', '#54658F') +
    [[-38, pink], [36, blue], [108, violet]]
      .map(([y, color]) => place(-106, y, sheet(slab(-17, -14, 34, 36, 8), color) + flat(slab(-11, -25, 22, 13, 4), C.iron)))
      .join('') +
    tick(-12, -36) +
    tick(-12, 38) +
    tick(-12, 110) +
    tick(94, -36)
);
const pencil = place(0, 0, sheet('M0 0L10-14 84-58 94-42 18 4z', '#5FA294') + flat('M0 0L10-14 18 4z', '#F3EBD6') + flat('M0 0L4-6 8 2z', C.ink), { turn: 4 });

// Packets. The mark on each is a shape, not a name.
const packet = (front, side, mark) =>
  cut(slab(-62, -150, 124, 150, 8), front, { dx: 3, dy: 5 }) + flat('M62-146L86-164V-18L62-4z', side) + flat('M-58-150L-32-168H86L62-148z', side, 0.7) + flat(slab(-62, -60, 124, 26, 0), '#FDFEFB') + mark;
const known = packet('#D9778F', '#A9566D', dot(0, -104, 25, '#FDFEFB') + dot(0, -104, 14, '#A9566D'));
const unlike = packet('#8FB6A0', '#5F8B77', sheet('M0-132L28-84H-28z', '#FDFEFB') + flat('M0-116L14-92H-14z', '#5F8B77'));
const phone = cut(slab(-16, -44, 32, 82, 9), '#22304A', { dx: 2, dy: 3 }) + dot(-5, -33, 4, '#5B6E92') + dot(6, -33, 4, '#5B6E92');

// The pharmacy: shelves, and one who knows. A coat without a stethoscope.
const bottle = (x, h, color) => place(x, 0, sheet(slab(-22, -h, 44, h, 9), color) + flat(slab(-13, -h - 16, 26, 18, 5), '#FDFEFB') + flat(slab(-16, -h * 0.66, 32, h * 0.34, 4), '#FDFEFB', 0.8));
const shelves = [[128, 0], [286, 3]]
  .map(([y, from]) => place(0, y, line('M140 8H1080', '#B98A5C', 16) + Array.from({ length: 9 }, (_, i) => bottle(190 + i * 104, [84, 62, 96, 70][(i + from) % 4], ['#C9A0B4', '#A7C49A', '#A9C9DA', '#D5B98F', '#B9B0D8'][(i + from) % 5])).join('')))
  .join('');
const coat =
  sheet('M-36-238C-52-233-56-212-57-190L-61-56Q0-44 61-56L57-190C56-212 52-233 36-238z', '#FDFEFB') +
  flat('M-18-239H18L0-176z', C.teal) +
  sheet('M-20-241L-36-226-3-160-10-200zM20-241L36-226 3-160 10-200z', '#EDF2EE') +
  line('M0-160V-54', '#C9D3CE', 4) +
  flat(slab(18, -172, 28, 34, 5), '#DCE6E1') +
  line('M25-178v16M34-176v12', C.teal, 4);
const pharmacist = { role: 'doctor', cover: 'scarf', skin: SKIN.brown, x: 846, y: 930, size: 2.1, pose: 'bust', scarf: coat };
const glass = (x, y, drink, size = 1) =>
  place(x, y, cut('M-34-104H34L27-4Q26 0 20 0H-20Q-26 0-27-4z', '#EDF5F5', { dx: 2, dy: 4 }) + flat('M-31-72H31L26-8Q25-4 20-4H-20Q-25-4-26-8z', drink) + line('M-22-92V-70', '#fff', 6), { size });
const tablet = (x, y) => place(x, y, dot(2, 4, 24, C.shade, 0.16) + dot(0, 0, 24, '#F3C9D3') + line('M-14 0H14', '#D98AA0', 4));
const asked = place(
  492,
  156,
  place(0, 0, cut('M-146-78H146Q168-78 168-56V48Q168 70 146 70H-14L-58 112-62 70H-146Q-168 70-168 48V-56Q-168-78-146-78z', '#FDFEFB', { dx: 3, dy: 6 }) +
    dot(-100, -4, 30, '#F3C9D3') + line('M-118-4H-82', '#D98AA0', 5) +
    line('M-54-4H2', '#8CA0A8', 8, 'stroke-dasharray=".1 18"') +
    place(84, 46, cut('M-46-72H46L36-6Q34 0 26 0H-26Q-34 0-36-6z', '#A9C9DA', { dx: 1, dy: 3 }) + oval(0, -72, 46, 10, '#EAF3F6') + line('M14-74L52-112', C.iron, 9)), { cls: 'lift' }),
);

// Medicine in two small cups, to choose from.
const medicineCup = (x, color) =>
  place(x, 650, oval(4, 48, 58, 10, C.shade, 0.14) + sheet('M-54-60H54L42 40Q40 48 32 48H-32Q-40 48-42 40z', '#F1F6F5') + flat('M-49-24H49L41 36Q39 43 31 43H-31Q-39 43-41 36z', color) + oval(0, -60, 54, 11, '#FDFEFB') + oval(0, -58, 44, 7, '#DCE6E4') + line('M26-8h14M24 10h14', '#fff', 4));

// For the mouth: a blunt tip at 0,0, and no needle.
const syringe =
  sheet('M-4-6L26-9V9L-4 6z', '#EAF2F2') +
  cut(slab(24, -21, 128, 42, 9), '#FDFEFB', { dx: 1, dy: 4 }) +
  flat(slab(31, -14, 74, 28, 4), violet) +
  line('M44-14v10M60-14v10M76-14v10M92-14v10', '#fff', 3.4) +
  flat(slab(104, -15, 11, 30, 3), '#54488F') +
  sheet(slab(115, -7, 78, 14, 3), '#B9B0D8') +
  sheet(slab(146, -32, 12, 64, 5), '#FDFEFB') +
  sheet(slab(190, -24, 13, 48, 6), '#54488F');
const ice =
  place(224, 690, oval(4, 22, 92, 12, C.shade, 0.14) + cut('M-88-26H88C84 12 52 30 0 30S-84 12-88-26z', '#8FA6C8', { dx: 2, dy: 5 }) + oval(0, -26, 88, 15, '#6F88AE') +
    cut('M-42-78L12-88 34-52 30-22-26-16-46-42z', '#DDF0F7', { dx: 1, dy: 3 }) + flat('M-42-78L12-88 34-52-24-42z', '#F6FCFE') + line('M-24-42L-26-18', '#B9DCEA', 4));

export default {
  sky: wall,
  beats: 5,
  focus: [600, 400, 1030, 760],
  near: [600, 400, 1000, 620],
  ground: room(wall, '#C2A988', '#AE9472', 690),
  people: place(
    -85,
    -84,
    until(2, dayPane(500, 84)) +
    at(3, shelves, 3) +
    at(4, dayPane(500, 84)) +
    until(
      1,
      grownUp({ ...man, mood: 'smile', look: -0.8, up: -0.8, tilt: -5, left: false, right: [52, -120] }) +
        child({ ...kid, mood: 'smile', look: 0.8, up: -0.5, ...rest }),
    ) +
    at(
      2,
      grownUp({ ...man, mood: 'worried', look: -0.8, up: -0.8, tilt: -4, left: false, right: [66, -262], bends: [12, 28], front: place(58, -284, phone, { turn: 10 }) }) +
        child({ ...kid, mood: 'open', look: 0.8, up: -0.6, ...rest }),
      2,
    ) +
    at(
      3,
      grownUp({ ...pharmacist, mood: 'smile', look: -0.8, left: [-88, -196], right: [52, -120], bends: [-8, 12] }) +
        grownUp({ ...man, x: 330, y: 930, mood: 'open', look: 0.8, right: false, left: [-52, -120] }),
      3,
    ) +
    at(
      4,
      grownUp({ ...man, mood: 'happy', look: -0.7, tilt: -7, left: false, right: [52, -120] }) +
        child({ ...kid, mood: 'big', look: 0.8, up: -0.6, left: rest.left, right: false }),
      4,
    ) +
    at(
      5,
      grownUp({ ...man, mood: 'smile', look: -0.9, up: -0.4, tilt: -7, left: false, right: [52, -120] }) +
        child({ ...kid, mood: 'open', look: 0.8, up: 0.4, ...rest }),
    ) +
    table(640, '#C79A6B', '#DDB88C') +
    until(1, place(566, 600, chart, { size: 0.92 }) + place(644, 632, pencil, { size: 1.15 }) + onMan(grownArm('uncle', -1, [-76, -160], 12))) +
    at(2, place(330, 720, known) + place(604, 660, unlike) + onMan(grownArm('uncle', -1, [-102, -168], 12)), 2) +
    at(3, oval(566, 716, 84, 26, C.shade, 0.14) + oval(562, 708, 84, 26, '#FDFEFB') + oval(562, 705, 66, 17, '#E4EDE8') + tablet(534, 698) + tablet(588, 702) + glass(716, 720, '#E9A36B', 1.1) + glass(812, 726, '#FDFEFB', 1.1) + asked + place(330, 930, grownArm('uncle', 1, [72, -132], 14), { size: man.size }), 3) +
    at(4, medicineCup(520, pink) + medicineCup(664, blue) + onKid(childArm('check', 'school', 1, [66, -112], 10)) + onMan(grownArm('uncle', -1, [-24, -122], 14)), 4) +
    at(
      5,
      ice +
        glass(936, 740, '#E58A7C', 1.25) +
        place(366, 464, syringe, { turn: 10, size: 1.25 }) +
        onMan(grownArm('uncle', -1, [-130, -196], 18)),
      ),
    { size: 1.14 },
  ),
};
