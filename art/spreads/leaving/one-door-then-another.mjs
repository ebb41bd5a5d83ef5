// General. One door opens when there are enough new cells; behind it is another room, and home comes after that.
// The team marks the day with a leaf: no date, no figure. A child of another family.
import { C, SKIN } from '../../palette.mjs';
import { cut, dot, flat, line, oval, place, poly, sheet, slab } from '../../paper.mjs';
import { CAST, child } from '../../children.mjs';
import { grownUp } from '../../grown-ups.mjs';
import { HELPERS } from '../../helpers.mjs';
import { room } from '../../places.mjs';
import { at, until } from '../../spread.mjs';

const wall = '#8FC7B6';
const kid = { who: 'check', size: 1.5, hair: 'hat', cheeks: 0.4 };
const nurse = { role: 'nurse', cover: 'scarf', skin: SKIN.warm, size: 1.42, mask: true };

// The first door: its frame, and the leaf of the door, shut but for a strip of light.
const frame = cut(slab(430, 76, 330, 598, 8), '#F4F8F1', { shadow: 0.16 });
const ajar =
  flat('M456 102H734V674H456z', '#FBE9C6') +
  sheet(poly([[486, 102], [734, 102], [734, 674], [486, 690]], 4), '#DFEDE6') +
  line('M526 150H694V360H526zM526 412H694V624H526z', '#BFD8CD', 6) +
  flat(slab(580, 178, 60, 150, 10), '#CFE6EF') +
  line('M508 528h26', C.iron, 13);

// What lies behind it: a plainer room with a bed and a chair, and one more door.
const nextRoom =
  flat('M456 102H734V674H456z', '#FBEFD6') +
  flat('M456 560H734V674H456z', '#E2C9A0') +
  cut(slab(612, 296, 92, 266, 6), '#C98F6A', { dx: 2, dy: 3 }) +
  line('M630 322H686V414H630zM630 446H686V534H630z', '#A9714E', 5) +
  dot(622, 430, 6, '#FBEFD6') +
  cut(slab(476, 300, 84, 92, 6), '#FDFEFB', { dx: 1, dy: 3 }) +
  flat(slab(484, 308, 68, 76, 4), '#BFE0EC') +
  flat('M484 362q30-16 68-4V384H484z', '#8FC29A') +
  sheet(slab(456, 500, 22, 110, 6), '#5A8F97') +
  sheet('M456 548H560Q580 548 580 568V604H456z', '#A9C9DA') +
  line('M572 604V636', '#5A8F97', 10) +
  sheet(poly([[734, 102], [812, 70], [812, 730], [734, 674]], 4), '#DFEDE6') +
  line('M750 144L796 126V372L750 374zM750 420L796 422V664L750 632z', '#BFD8CD', 6) +
  line('M796 540h-14', C.iron, 11);
const glow = place(0, 0, flat('M456 674H734L1040 2400H150z', '#FBE9C6', 0.4), { cls: 'light' });

// The second room: a calendar of empty squares, a case that is being packed.
const roomTwo =
  `<path class="g" d="M-1500-1500h4200V660H-1500z" fill="#F6E6C8"/><path class="g" d="M-1500 660h4200v1800h-4200z" fill="#D9BC90"/>` +
  line('M-1500 660H2700', '#C4A374', 10) +
  `<path class="n" d="M-1500 730h4200M-1500 830h4200" stroke="#CDAE80" stroke-width="5"/>`;
const squares = [0, 1, 2, 3].flatMap((c) => [0, 1, 2].map((r) => [-117 + c * 62, -58 + r * 62]));
const calendar = place(
  640,
  226,
  cut(slab(-148, -128, 296, 276, 12, 3), '#FDFEFB', { shadow: 0.18 }) +
    flat(slab(-148, -128, 296, 46, 10), C.teal) +
    dot(-70, -104, 9, '#FDFEFB') +
    dot(70, -104, 9, '#FDFEFB') +
    flat(squares.map(([x, y]) => slab(x, y, 50, 50, 6)).join(''), '#E7EFE9') +
    place(32, 28, cut('M-24 20C-26-14 0-26 26-24 28 2 16 26-14 22z', '#6F9A4C', { dx: 1, dy: 3 }) + line('M-28 28L14-14', '#DCE7B8', 4), { size: 1.3 }),
);
// In her hand, what goes in first: a book with a picture on it.
const book = place(466, 570, cut(slab(-30, -40, 62, 78, 6, 2), '#6A5C9A', { dx: 2, dy: 4 }) + flat(slab(-22, -30, 8, 60, 3), '#B9B0D8') + dot(10, -8, 11, '#E9E4F6') + line('M-2 20h24', '#E9E4F6', 5), { turn: 10 });
const case_ = (x, y) =>
  place(
    x,
    y,
    oval(0, 6, 150, 12, C.shade, 0.16) +
      cut(poly([[-128, -128], [128, -128], [136, -62], [-136, -62]], 14), '#8FB6A8', { dx: 2, dy: 4 }) +
      flat(poly([[-112, -116], [112, -116], [118, -66], [-118, -66]], 8), '#DCEBE2') +
      place(-112, -156, HELPERS.cat, { size: 1.2 }) +
      sheet('M22-58V-96Q22-112 38-112H98Q114-112 114-96V-58z', CAST.check.fill) +
      line('M26-92H110', CAST.check.dark, 6) +
      cut(slab(-142, -66, 284, 70, 16), '#5F8F7F', { dx: 2, dy: 5 }) +
      line('M-142-40H142', '#4A7466', 5) +
      sheet(slab(-22, -50, 44, 24, 8), '#E9F0EC'),
  );

export default {
  sky: wall,
  focus: [604, 420, 700, 770],
  near: [604, 400, 800, 740],
  ground: room(wall, '#6FAE9B', '#5FA294', 674),
  people:
    until(
      1,
      frame +
        ajar +
        child({ ...kid, x: 390, y: 742, mood: 'small', look: 0.7, up: 0.6, right: [72, -136], bends: [8, 14], left: [-50, -84] }) +
        grownUp({ ...nurse, x: 836, y: 738, mood: 'happy', look: -0.8, left: [-104, -196], right: [64, -126], bends: [-12, 12] }),
    ) +
    at(
      2,
      frame +
        glow +
        nextRoom +
        child({ ...kid, x: 372, y: 748, mood: 'big', look: 0.8, up: 0.8, left: [-66, -182], right: [66, -186], bends: [14, 14] }) +
        grownUp({ ...nurse, x: 878, y: 746, size: 1.36, mood: 'happy', look: -0.8, left: [-92, -216], right: [57, -126], bends: [-14, 12] }),
      2,
    ) +
    at(
      3,
      roomTwo +
        calendar +
        grownUp({ role: 'doctor', skin: SKIN.deep, cover: 'nurse', mask: true, mood: 'happy', x: 848, y: 748, size: 1.46, look: -0.7, up: 0.3, left: [-98, -306], right: [64, -126], bends: [-16, 12] }) +
        child({ ...kid, x: 356, y: 742, mood: 'smile', look: 0.7, left: [-50, -84], right: [64, -118], bends: [8, 14] }) +
        case_(566, 772) +
        book,
    ),
};
