// General. The other road: new cells. Strong medicine makes room and can make a child very ill; often the cells grow,
// sometimes they do not.
import { C, SKIN } from '../../palette.mjs';
import { cut, dot, flat, line, oval, place, sheet, slab } from '../../paper.mjs';
import { bedOf, child } from '../../children.mjs';
import { grownUp } from '../../grown-ups.mjs';
import { nurseArm } from '../../hands.mjs';
import { nightPane, room } from '../../places.mjs';
import { cellsSeen, hills, hospital, NIGHT, paleCell, roadUp, round } from '../../roads.mjs';
import { at, until } from '../../spread.mjs';

const kid = { who: 'pocket', size: 1.5 };
const man = { role: 'uncle', size: 1.34 };
const nurse = { role: 'nurse', skin: SKIN.light, x: 832, y: 752, size: 1.5, mask: true };
const bed = { who: 'pocket', x: 262, y: 786, size: 1.86, hair: 'hat' };

const bag = place(
  352,
  196,
  line('M0-88V-64', '#D9CBE2', 5) +
    cut('M-58-62Q0-72 58-62 68-60 69-50L72 52Q72 76 48 82L20 88H-20L-48 82Q-72 76-72 52L-69-50Q-68-60-58-62z', '#F4F8F6', { shadow: 0.22 }) +
    flat('M-64-16Q-30-24 0-18T64-16L65 50Q65 70 45 75L18 80H-18L-45 75Q-65 70-65 50z', '#B7C6DE') +
    line('M-50-46V44', '#fff', 6, 'opacity=".55"') +
    sheet(slab(-10, 86, 20, 22, 5), C.steel),
);
const stand = line('M286 776V76M234 782H338', '#B7A8C4', 11) + line('M286 88H352V110', '#B7A8C4', 10) + dot(234, 786, 9, C.ink) + dot(338, 786, 9, C.ink);
const tube = line('M352 304C356 380 300 470 330 560 346 600 400 640 450 644', '#EAF1F4', 9);
const drip = place(352, 320, `<g class="drip" style="--d:70px">${flat('M0-10C6-3 8 1 8 5A8 8 0 0 1-8 5C-8 1-6-3 0-10z', '#8FA6C8')}</g>`);
const dressing = place(458, 644, cut(slab(-22, -20, 44, 40, 9), '#FDFEFB', { dx: 1, dy: 2 }) + dot(0, 0, 6, '#C9DDE3'));
const bowl = place(636, 606, cut('M-66-22H66C64 18 40 34 0 34S-64 18-66-22z', '#8FA6C8', { dx: 2, dy: 5 }) + oval(0, -22, 66, 11, '#6F88AE'));

// Two rounds of one size: in one the cells have grown, in the other they have not.
const seen = (x, grown) =>
  place(
    x,
    196,
    dot(4, 7, 116, C.shade, 0.2) +
      dot(0, 0, 116, '#F4EFF4') +
      dot(0, 0, 101, '#E9D3D0') +
      flat('M-98 26Q-66 8-34 20T30 20 98 26A101 101 0 0 1-98 26z', '#B9655A') +
      [-52, 0, 52].map((dx, i) => (grown ? place(dx, i === 1 ? 20 : 26, `<g class="grow">${line('M0 0C-3-14 3-26 0-46', C.mossPale, 7) + flat('M0-36C-24-34-30-54-28-64-10-62 0-52 0-36zM0-42C22-42 28-60 25-70 8-66-1-56 0-42z', '#C6DBA6')}</g>`) : '') + paleCell(dx, i === 1 ? 42 : 48, 21)).join(''),
  );

const wall = '#6A5580';

export default {
  sky: NIGHT.sky,
  night: true,
  focus: [590, 420, 700, 790],
  near: [596, 410, 800, 700],
  ground: until(1, hills()) + at(2, room(wall, '#43365A', '#57466C', 700)),
  people:
    until(1, place(1200, 0, roadUp, { flip: true }) + hospital(410, 452, 0.86) + place(0, 0, round(770, 180, cellsSeen), { cls: 'lift' }) + grownUp({ ...man, x: 672, y: 800, mood: 'smile', look: 0.5, tilt: 3, left: [-64, -126], right: [84, -128] }) + child({ ...kid, x: 832, y: 806, mood: 'small', look: -0.4, up: 1.2, left: [-56, -100], right: [50, -80] })) +
    at(
      2,
      stand +
        bag +
        nightPane(496, 76, 190, 180, { sky: '#2C2442', frame: '#8B78A0' }) +
        grownUp({ ...nurse, mood: 'small', look: -0.8, tilt: -6, left: false, right: [64, -126] }) +
        bedOf({ ...bed, mood: 'worried', cheeks: 0, look: 0.5, gaze: 0.6, reach: [168, -86, -70] }) +
        tube +
        drip +
        dressing +
        bowl +
        place(nurse.x, nurse.y, nurseArm(SKIN.light, -1, [-92, -122], 14), { size: nurse.size }),
      2,
    ) +
    at(
      3,
      place(0, 0, seen(374, true) + seen(626, false), { cls: 'lift' }) +
        grownUp({ ...nurse, mood: 'smile', look: -0.6, up: 1, left: false, right: [64, -126] }) +
        bedOf({ ...bed, mood: 'small', cheeks: 0.1, look: 0.6, gaze: 1.6 }) +
        place(nurse.x, nurse.y, nurseArm(SKIN.light, -1, [-92, -122], 14), { size: nurse.size }),
    ),
};
