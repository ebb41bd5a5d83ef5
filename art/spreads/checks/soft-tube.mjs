// General. A soft tube: first a toy bear shows how it looks; it is put in during sleep; and a child who feels something tells at once.
// The tube comes from under a dressing: no skin, no needle.
import { C, SKIN } from '../../palette.mjs';
import { cut, dot, flat, line, place, sheet, slab, use } from '../../paper.mjs';
import { child, childArm } from '../../children.mjs';
import { grownArm, grownUp } from '../../grown-ups.mjs';
import { nurseArm } from '../../hands.mjs';
import { dayPane } from '../../indoors.mjs';
import { headboard, nightPane, quilt, room } from '../../places.mjs';
import { at, until } from '../../spread.mjs';

const wall = '#6F93B4';
const boy = { who: 'pocket', x: 420, y: 806, size: 2.02, pose: 'bust', cheeks: 0.35 };
const nurse = { role: 'nurse', skin: SKIN.light, x: 826, y: 812, size: 1.7, pose: 'bust' };

/** A dressing with a soft tube that ends in two small clamps. In the measure of whoever wears it. */
const dressed = (size) =>
  place(
    0,
    0,
    line('M6 6C16 30-8 38 2 60M12 4C30 22 16 40 26 58', '#8FA9B0', 9) +
      line('M6 6C16 30-8 38 2 60M12 4C30 22 16 40 26 58', '#FDFEFB', 5) +
      flat(slab(-5, 52, 13, 20, 4), '#D98A80') +
      flat(slab(20, 50, 13, 20, 4), '#5B93B5') +
      cut(slab(-24, -20, 48, 40, 9), '#FDFEFB', { dx: 1, dy: 3 }) +
      dot(0, 0, 6, '#C9DDE3'),
    { size },
  );

const bear = place(
  610,
  596,
  dot(-52, -178, 27, '#A67650') + dot(52, -178, 27, '#A67650') + dot(-52, -178, 14, '#D9B48C') + dot(52, -178, 14, '#D9B48C') +
    cut('M-60-60C-84 0-70 58 0 60S84 0 60-60z', '#B98658', { dx: 2, dy: 5 }) +
    sheet('M-58-54C-92-44-110-18-104 4-92 14-74-2-56-18zM58-54C92-44 110-18 104 4 92 14 74-2 56-18z', '#A67650') +
    sheet('M-66-118C-66-176-36-192 0-192S66-176 66-118C66-78 36-60 0-60S-66-78-66-118z', '#B98658') +
    flat('M-30-94C-30-120-14-124 0-124S30-120 30-94-14-70 0-70-30-78-30-94z', '#E3C39C') +
    use('eye', -26, -128, { size: 1.7 }) + use('eye', 26, -128, { size: 1.7 }) +
    flat('M-11-112H11L0-98z', C.ink) +
    line('M0-98v6q-8 8-14 3M0-92q8 8 14 3', C.ink, 3.6) +
    flat('M-36-30C-36 20-20 44 0 44S36 20 36-30z', '#D9B48C') +
    sheet('M-74 30C-104 34-104 74-70 74H-34C-34 50-44 30-74 30zM74 30C104 34 104 74 70 74H34C34 50 44 30 74 30z', '#A67650') +
    place(2, -30, dressed(1.15)),
  { size: 1.14 },
);

// On the child: the same dressing, on the shirt.
const worn = place(-6, -132, dressed(0.66));

const call = place(
  566,
  668,
  line('M-600 300C-300 60-120 50-30 6', '#C3D3DC', 7) + cut(slab(-34, -26, 60, 40, 18), '#EAF1F4', { dx: 1, dy: 4 }) + dot(-6, -6, 13, C.teal),
  { size: 1.35 },
);

export default {
  sky: wall,
  focus: [606, 430, 740, 790],
  near: [606, 384, 800, 704],
  ground: room(wall, '#3B5C7E', '#5B80A5', 760),
  people:
    until(1, dayPane(500, 76)) +
    at(2, nightPane(500, 76, 210, 190, { sky: '#1C3557', frame: '#FDFEFB' }), 2) +
    at(3, dayPane(500, 76)) +
    headboard('#B9CBD8', '#9DB4C5', '#F7FAFB') +
    until(
      1,
      grownUp({ ...nurse, mood: 'smile', look: -0.8, up: -0.8, tilt: -5, left: false, right: [60, -120] }) +
        child({ ...boy, mood: 'smile', look: 0.8, up: -0.8, left: [-46, -98], right: [68, -112] }),
    ) +
    at(
      2,
      grownUp({ ...nurse, mask: true, mood: 'happy', look: -0.7, up: -0.8, tilt: -5, left: [-86, -122], right: [60, -120], bends: [12, 12] }) +
        child({ ...boy, x: 440, y: 872, mood: 'sleep', look: 0.3, tilt: 12, left: [-46, -98], right: [44, -98] }),
      2,
    ) +
    at(
      3,
      place(0, 0, grownUp({ ...nurse, x: 884, y: 812, size: 1.5, mood: 'smile', look: -0.8, left: [-70, -140], right: [60, -120] }), { cls: 'arrive' }) +
        grownUp({ role: 'uncle', x: 648, y: 822, size: 1.66, pose: 'bust', mood: 'small', look: -0.8, up: -0.7, tilt: -7, left: false, right: [60, -124] }) +
        child({ ...boy, x: 404, mood: 'worried', look: 0.8, up: 0.4, chest: worn, left: [-46, -98], right: false }) +
        place(404, boy.y, childArm('pocket', 'school', 1, [24, -116], -24), { size: boy.size }),
    ) +
    quilt('#5A86AE', '#7BA2C4', '#B9D3E6') +
    until(1, bear + place(nurse.x, nurse.y, nurseArm(nurse.skin, -1, [-74, -126], 10), { size: nurse.size })) +
    at(3, call + place(648, 822, grownArm('uncle', -1, [-72, -112], 14), { size: 1.66 })),
};
