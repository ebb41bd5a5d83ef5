// General. Cells live in rows inside a bone; a medicine helps some to move out into the blood; the donor has a plaster
// where the medicine went in. No needle is seen.
import { C, SKIN } from '../../palette.mjs';
import { cut, dot, flat, line, place, poly, sheet, slab } from '../../paper.mjs';
import { redCell, stemCell } from '../../cells.mjs';
import { grownUp } from '../../grown-ups.mjs';
import { bareArm } from '../../giving.mjs';
import { bedRow, hollow, wall } from '../../marrow.mjs';
import { room } from '../../places.mjs';
import { at, until } from '../../spread.mjs';

const homes = [...[252, 426, 600, 774, 948].map((x) => [x, 172]), ...[339, 513, 687, 861].map((x) => [x, 358])];
const live = (gone = []) => homes.map(([x, y], i) => (gone.includes(i) ? hollow(x, y + 4, 44) : stemCell(x, y, 44, i + 2))).join('');

// Below the bone the blood runs; in the wall are two doors.
const vessel =
  flat('M-1500 520H2700V2700H-1500z', '#EBB0A4') +
  flat('M-1500 596C-700 580 0 612 600 596S1700 584 2700 596V2700H-1500z', '#E39C90') +
  `<path class="flow" d="M-1500 622H2700M-1500 744H2700" fill="none" stroke="#F7D3C9" stroke-width="8" stroke-linecap="round" stroke-dasharray="66 168"/>`;
const reds = [[232, 668, 42, 2], [330, 738, 36, 3], [566, 748, 44, 4], [812, 734, 40, 5], [960, 660, 44, 6], [108, 740, 40, 7], [1090, 742, 40, 8], [700, 812, 36, 9], [430, 870, 44, 3], [880, 900, 40, 5], [260, 930, 38, 6]].map((it) => redCell(...it)).join('');
const door = (x) => flat(`M${x - 62} 462Q${x - 46} 500 ${x - 66} 546H${x + 66}Q${x + 46} 500 ${x + 62} 462z`, '#E7A497');
const gaps = door(426) + door(774);
const out = (x, y, seed) => stemCell(x, y, 42, seed);
const way = (d) => `<path d="${d}" fill="none" stroke="#FFF3EC" stroke-width="8" stroke-linecap="round" stroke-dasharray="1 20"/>`;
const leaving =
  way('M494 408C480 440 440 440 428 474') +
  way('M706 408C720 440 760 440 772 474') +
  out(426, 510, 3) +
  out(776, 528, 4) +
  out(470, 650, 6) +
  out(872, 640, 9);

const aunt = { role: 'aunt', x: 440, y: 806, size: 1.72, pose: 'bust' };
const plaster = place(76, -146, cut(slab(-15, -11, 30, 22, 7), '#F3DCC6', { dx: 1, dy: 2 }) + flat(slab(-6, -6, 12, 12, 3), '#E3C1A2'), { turn: 72 });
const table = cut('M-1500 690H2700V2700H-1500z', '#C7D5D9', { dx: 0, dy: -6, shadow: 0.14 }) + line('M-1500 692H2700', '#E4ECEE', 10);
const tray = place(
  640,
  704,
  cut(poly([[-112, -26], [112, -26], [132, 16], [-132, 16]], 12), '#8FB4BE', { dx: 2, dy: 6 }) +
    // A small syringe with its cap on.
    place(-34, -12, cut(slab(-44, -12, 84, 24, 6), '#FDFEFB', { dx: 1, dy: 3 }) + flat(slab(-36, -8, 42, 16, 4), C.tealPale) + line('M-44 0H-66M-66-12V12', '#8CA0A8', 6) + sheet(slab(40, -8, 40, 16, 6), C.teal)) +
    dot(82, -8, 17, '#FDFEFB') +
    dot(96, -12, 13, '#F0F5F3'),
);
const nurse = { role: 'nurse', skin: SKIN.light, x: 772, y: 806, size: 1.72, pose: 'bust', mask: true };

export default {
  sky: '#4A708F',
  focus: [600, 410, 800, 780],
  near: [600, 420, 800, 680],
  people:
    until(2, flat('M-1500-1500H2700V700H-1500z', '#A94A3E') + bedRow(156, -1488, 130, '#C65F51') + bedRow(342, -1575, 140, '#BC564A') + vessel) +
    until(2, wall(-14, 46) + wall(468, 64)) +
    until(1, live() + reds) +
    at(2, gaps + live([5, 8, 6, 7]) + reds + leaving, 2) +
    at(
      3,
      room('#7F9FB6', '#3A5E7E', '#5E8098', 640) +
        cut(slab(252, 84, 210, 190, 12, 3), '#DCE7EA', { shadow: 0.12 }) +
        flat(slab(266, 98, 182, 162, 6), '#BFDDEB') +
        line('M357 98v162M266 180h182', '#DCE7EA', 9) +
        grownUp({ ...aunt, mood: 'smile', look: 0.7, tilt: 4, left: [-62, -112], right: false, front: bareArm('aunt', 1, [74, -158], [84, -96], { bend: 4 }) + plaster }) +
        grownUp({ ...nurse, mood: 'happy', look: -0.8, tilt: -5, left: [-84, -148], right: [62, -112], bends: [-14, 12] }) +
        table +
        tray,
    ),
};
