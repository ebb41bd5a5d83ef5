// General. A room of one's own: a drawing goes up, hands are washed for as long as a song, and a helper asks what that thing is for.
import { C, SKIN } from '../../palette.mjs';
import { blob, cut, dot, flat, line, oval, place, sheet, slab, use } from '../../paper.mjs';
import { child, childArm } from '../../children.mjs';
import { grownUp } from '../../grown-ups.mjs';
import { nurseArm } from '../../hands.mjs';
import { HELPERS } from '../../helpers.mjs';
import { room } from '../../places.mjs';
import { bag, tap, water } from '../../things.mjs';
import { at, until } from '../../spread.mjs';

const wall = '#C3D8DE';
const girl = { who: 'leaf', x: 428, y: 800, size: 2.02, pose: 'bust', hair: 'hat', cheeks: 0.3 };
const nurse = { role: 'nurse', cover: 'nurse', skin: SKIN.brown, x: 812, y: 806, size: 1.68, pose: 'bust', mask: true };

/** Her drawing: a fish with leaves for scales. */
const drawing = (x, y, size, turn) =>
  place(
    x,
    y,
    cut(slab(-112, -88, 224, 176, 6, 3), C.white, { dx: 3, dy: 5 }) +
      line('M-96 40q24-18 48 0t48 0 48 0 48 0M-96 64q24-18 48 0t48 0 48 0 48 0', '#8CC4DC', 7) +
      flat('M-62-10C-40-52 24-52 48-14L86-44V28L48-2C24 34-40 30-62-10z', '#C9718B') +
      line('M-8-28q10 18 0 36M16-26q10 16 0 34', '#F3D3DC', 6) +
      use('eye', -38, -16, { size: 1.4 }) +
      dot(-84, -34, 7, '#CFE6EF') + dot(-92, -56, 5, '#CFE6EF'),
    { size, turn },
  );
const tape = (x, y, turn) => place(x, y, flat(slab(-26, -11, 52, 22, 3), '#8FC4B8', 0.9), { turn });

const note = (x, y, size, turn, d = 'M0 0V-62L44-72V-12') =>
  place(x, y, line(d, '#3F6E7C', 9) + `<ellipse cx="-12" cy="2" rx="15" ry="11" fill="#3F6E7C" transform="rotate(-18)"/><ellipse cx="32" cy="-10" rx="15" ry="11" fill="#3F6E7C" transform="rotate(-18 32 -10)"/>`, { size, turn });
const notes = place(626, 236, place(0, 0, note(-36, 178, 0.9, -8) + note(14, 86, 1.1, 6) + note(92, 20, 0.9, -4), { cls: 'sway' }));

const suds = [[-104, 4, 36], [-60, -10, 42], [-8, -14, 46], [46, -8, 44], [96, 4, 36]]
  .map(([dx, dy, r], i) => flat(blob(620 + dx, 630 + dy, r, r * 0.9, { points: 9, wobble: 0.03, seed: 3 + i }), i % 3 === 1 ? '#EAF6F6' : '#FDFEFB'))
  .join('');
const bubble = (x, y, r) => `<circle cx="${x}" cy="${y}" r="${r}" fill="#EAF6F6" fill-opacity=".6" stroke="#fff" stroke-width="3"/>`;
const basin =
  cut('M-1500 640H2700V2700H-1500z', '#E4EDEE', { dx: 0, dy: -5, shadow: 0.12 }) +
  line('M-1500 640H2700', '#FDFEFB', 12) +
  cut('M360 640H880C870 730 810 780 740 786H500C430 780 370 730 360 640z', '#FDFEFB', { dx: 0, dy: 7, shadow: 0.14 }) +
  oval(620, 642, 258, 22, '#B9D3D8') +
  oval(620, 648, 232, 15, '#9FC6D2');
const soap = place(952, 640, sheet(slab(-34, -96, 68, 96, 14), '#8CC2B0') + flat(slab(-24, -66, 48, 40, 6), '#FDFEFB') + line('M0-96V-126H-34V-112', '#4C8C7F', 10) + dot(0, -46, 9, '#8CC4DC'));

// "That thing": a pump on its stand.
const pump =
  line('M820 640V120M792 130q0-12 12-12h34q12 0 12 12', C.iron, 9) +
  bag(846, 128, 0.84, { level: 0.7, color: '#DCEBF2' }) +
  line('M846 240C846 276 820 280 820 310', '#F4FAFA', 7) +
  cut(slab(742, 306, 156, 178, 16, 4), '#F4F8F6', { shadow: 0.2 }) +
  flat(slab(760, 326, 120, 58, 8), C.tealDark) +
  line('M776 356h18l9-16 14 30 11-20h30', '#BDEBE0', 5) +
  [780, 820, 860].map((x, i) => dot(x, 424, 15, ['#7FC0B8', C.steel, C.steel][i])).join('') +
  line('M772 460h96', C.steel, 7);

export default {
  sky: wall,
  focus: [612, 430, 740, 790],
  near: [612, 400, 800, 700],
  ground: room(wall, '#A9C3C6', '#A9C3C6', 900) + `<path class="n" d="M-1500 60H2700" stroke="#B2CAD1" stroke-width="10"/>`,
  people:
    at(2, drawing(470, 180, 0.9, -3) + tape(376, 110, -32) + tape(566, 104, 30)) +
    until(
      1,
      grownUp({ ...nurse, mood: 'happy', look: -0.7, tilt: -4, left: false, right: [60, -120] }) +
        child({ ...girl, mood: 'big', look: 0.6, up: 1.2, left: [-46, -98], right: false }) +
        place(0, 0, drawing(590, 250, 1.16, -3), { cls: 'lift' }) +
        tape(464, 160, -32) +
        tape(714, 148, 30) +
        place(nurse.x, nurse.y, nurseArm(nurse.skin, -1, [-46, -306], 24), { size: nurse.size }) +
        place(girl.x, girl.y, childArm('leaf', 'school', 1, [48, -222], 22), { size: girl.size }),
    ) +
    at(
      2,
      grownUp({ ...nurse, mood: 'happy', look: -0.6, tilt: 5, left: [-84, -112], right: [-36, -106], bends: [12, -22] }) +
        child({ ...girl, mood: 'big', look: 0.4, tilt: -6, left: [26, -86], right: [66, -92], bends: [-18, 8] }) +
        notes,
      2,
    ) +
    at(
      3,
      pump +
        child({ ...girl, mood: 'open', look: 0.8, up: 0.8, left: [-46, -98], right: false }) +
        place(girl.x, girl.y, childArm('leaf', 'school', 1, [84, -178], 16), { size: girl.size }),
    ) +
    at(2, place(-92, 0, tap + water), 2) +
    basin +
    soap +
    at(2, suds + bubble(520, 560, 13) + bubble(726, 548, 17) + bubble(560, 520, 9), 2) +
    at(3, place(598, 420, HELPERS.robot, { size: 2.4, cls: 'lift' })),
};
