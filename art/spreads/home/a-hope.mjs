// Told. The report ends with a hope of the people at the hospital. What they hoped stands on a sheet of paper, as a
// drawing: no real school, nothing of today. The rest of the sheet is white, and so is the page for whoever reads.
import { C, SKIN } from '../../palette.mjs';
import { cut, flat, line, place, poly, sheet, slab } from '../../paper.mjs';
import { boy } from '../../people.mjs';
import { grownUp, grownArm } from '../../grown-ups.mjs';
import { kite, school } from '../../outdoors.mjs';
import { room } from '../../places.mjs';
import { at, until } from '../../spread.mjs';

const wall = '#BFDFE8';
const [L, T, R, B] = [372, 126, 816, 566];

const paper = cut(slab(L, T, R - L, B - T, 6, 4), C.white, { dx: 5, dy: 9, shadow: 0.2 });
const roll = sheet(`M${R - 20} ${T - 8}h26q14 0 14 14v${B - T - 12}q0 14-14 14h-26q-14 0-14-14V${T + 6}q0-14 14-14z`, '#EFEFE6') + line(`M${R - 6} ${T + 4}V${B - 4}`, '#D3D6CC', 5);

// The drawing: wax on paper, with the kite first.
const flying = place(640, 236, place(0, 0, kite(0, 0, 0.84, { turn: -28 }), { cls: 'sway' }));
const string = line('M500 350C540 306 580 276 618 258', C.ink, 3, 'class="w"');
const walker = { size: 0.98, hair: 'short', mood: 'big', cheeks: 0.9, pack: true, shadow: false };
const drawing =
  flat(`M${L + 4} 534C430 512 560 508 660 524 710 530 750 538 776 ${B - 4}H${L + 4}z`, '#A8D3A4') +
  line('M392 556l8-14M414 558l4-14M640 554l6-14M758 558l-2-12', '#5F9F72', 5) +
  place(714, 532, school(0, 0, 0.42)) +
  string +
  boy({ ...walker, who: 'jie', x: 462, y: 546, look: 0.4, left: [-50, -88], right: [38, -196], bends: [8, -16] }) +
  boy({ ...walker, who: 'yan', x: 580, y: 552, look: 0.3, left: [-52, -84], right: [64, -140], bends: [8, 10] });

// A page for whoever looks: white, with a pencil beside it.
const page = place(
  0,
  0,
  cut(poly([[486, 606], [706, 596], [722, 784], [478, 790]], 6), C.white, { dx: 5, dy: 9, shadow: 0.22 }) +
    place(
      756,
      672,
      cut('M-11-70H11V54L0 82-11 54z', '#5E9F8F', { dx: 2, dy: 4 }) + flat('M-11-70H11V-52H-11z', '#E3B9CF') + flat('M-11 54H11L0 82z', '#F0D9B4') + flat('M-4 72h8L0 82z', C.ink) + line('M0-48V50', '#4C8576', 4),
      { turn: 14 },
    ),
);

const window_ = cut(slab(-20, 96, 210, 250, 10, 3), C.white, { shadow: 0.12 }) + flat(slab(-6, 110, 182, 222, 5), '#E4F3EE') + flat('M-6 262q90-50 182-10v76q0 4-4 4H-2q-4 0-4-4z', '#8FC29A') + line('M85 110V332M-6 220H176', C.white, 9);

const nurse = { role: 'nurse', skin: SKIN.warm, x: 258, y: 748, size: 1.46, cheeks: 0.6 };
const doctor = { role: 'doctor', skin: SKIN.brown, x: 952, y: 748, size: 1.46, cheeks: 0.6 };

export default {
  told: true,
  sky: wall,
  focus: [604, 418, 850, 770],
  near: [604, 396, 900, 700],
  ground: room(wall, '#A8CDB8', '#93BFA8', 680) + window_,
  people:
    paper +
    roll +
    at(2, place(0, 0, drawing, { cls: 'light' })) +
    flying +
    until(1, grownUp({ ...nurse, mood: 'smile', look: 0.7, up: 0.8, right: false, left: [-50, -124] }) + grownUp({ ...doctor, mood: 'smile', look: -0.7, up: 0.8, left: false, right: [50, -124] })) +
    at(2, grownUp({ ...nurse, mood: 'big', look: 0.6, right: false, left: [-50, -124] }) + grownUp({ ...doctor, mood: 'big', look: -0.6, left: false, right: [50, -124] }), 2) +
    at(3, grownUp({ ...nurse, mood: 'smile', look: 0.6, up: -1, right: false, left: [-50, -124] }) + grownUp({ ...doctor, mood: 'smile', look: -0.6, up: -1, left: false, right: [50, -124] })) +
    place(nurse.x, nurse.y, grownArm('nurse', 1, [88, -176], 20), { size: nurse.size }) +
    place(doctor.x, doctor.y, grownArm('doctor', -1, [-84, -176], 20), { size: doctor.size }) +
    at(3, place(0, 0, page, { cls: 'lift' })),
};
