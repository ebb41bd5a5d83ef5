// Told. The boys' new cells come from their father's blood: one collection, then another, and a photograph of the two
// for whom they are. No pain, no smile for a camera, no marks on the bags.
import { C, SKIN, SKY } from '../../palette.mjs';
import { cut, limb, line, oval, place, poly, sheet, slab, use } from '../../paper.mjs';
import { grownHead } from '../../faces.mjs';
import { boy } from '../../people.mjs';
import { bag, machine } from '../../things.mjs';
import { pipe } from '../../giving.mjs';
import { at, until } from '../../spread.mjs';

const [sky, far, , floor] = SKY.collection;
const [skin, shade] = SKIN.warm;
const hand = (x, y, turn) =>
  place(x, y, use('hand', 0, 4, { more: `fill="${skin}"` }) + `<path d="M-11-4h22v9h-22z" fill="${C.mossPale}"/>`, { turn, size: 1.6 });

const chair =
  oval(424, 742, 250, 12, C.shade, 0.2) +
  line('M300 680L280 736M566 680L588 736', C.iron, 14) +
  cut(poly([[190, 446], [238, 388], [300, 394], [376, 586], [640, 596], [672, 654], [640, 690], [296, 690]], 36), C.tealDark, { shadow: 0.2 }) +
  line('M254 414L344 622H640', '#2B6A6F', 9);

const father = (look, up, mood) =>
  sheet(limb([416, 610], [608, 596], 62, 46, 10), '#3A4257') +
  sheet(limb([602, 600], [676, 622], 46, 38, -8), '#3A4257') +
  sheet('M668 590Q700 568 704 596L700 646Q684 658 668 644z', '#2B3146') +
  `<path d="M302 384h36v40h-36z" fill="${shade}" transform="rotate(-14 320 404)"/>` +
  sheet('M284 422Q322 396 370 414 408 440 440 548 458 606 434 636 392 652 344 638 302 544 284 422z', 'url(#chevrons)') +
  sheet('M302 412L350 452 338 468 290 426zM340 406L362 444 374 430 356 402z', '#EDEFE4') +
  place(328, 336, grownHead({ role: 'father', skin: SKIN.warm, mood, look, up, cheeks: 0.4 }), { size: 1.3, turn: -8 });
// Where the lines go in: a square of cloth, no skin and no needle.
const cloth = (x, y, turn) => place(x, y, cut(slab(-20, -16, 40, 32, 7), '#FDFEFB', { dx: 1, dy: 3 }) + line('M-11-5H11M-11 5H11', '#D3DDE2', 3), { turn });
const arms =
  sheet(limb([314, 446], [476, 592], 42, 28, 38), C.mossDark) +
  hand(476, 592, -70) +
  sheet(limb([388, 446], [530, 544], 40, 27, 22), C.mossDark) +
  hand(530, 544, -68) +
  cloth(442, 492, 34) +
  cloth(398, 566, 44);

const OUT = 'M452 486C540 420 660 470 742 560';
const BACK = 'M836 692C800 780 560 770 470 700 420 662 398 620 402 580';

const photo = place(
  570,
  190,
  cut(slab(-158, -122, 316, 244, 12, 2), C.wood, { dx: 4, dy: 8 }) +
    sheet(slab(-136, -100, 272, 200, 6), '#E9F0EC') +
    `<svg x="-136" y="-100" width="272" height="200" viewBox="-136 -100 272 200">` +
    boy({ who: 'jie', x: -62, y: 262, size: 1.3, look: 0.4, mood: 'small', cheeks: 0.4, left: [-50, -100], right: [50, -100], shadow: false }) +
    boy({ who: 'yan', x: 62, y: 262, size: 1.3, look: -0.4, mood: 'small', cheeks: 0.4, left: [-50, -100], right: [50, -100], shadow: false }) +
    '</svg>' +
    line('M-136-100H136V100H-136z', C.woodDark, 5),
);
// From the bags to those for whom they are: one way for both, for nobody says which was whose.
const forThem = `<path class="flow w" d="M836 284C838 216 800 190 742 190" fill="none" stroke="#FDFEFB" stroke-width="11" stroke-linecap="round" stroke-dasharray="1 25"/>`;

export default {
  told: true,
  sky,
  focus: [570, 420, 790, 780],
  near: [570, 420, 800, 720],
  ground:
    `<path class="g" d="M-1500-1500h4200V690H-1500z" fill="${sky}"/><path class="g" d="M-1500 690h4200v1800h-4200z" fill="${floor}"/>` +
    line('M-1500 690H2700', far, 10),
  people:
    machine(836, 758, 1.2, { wheel: '' }) +
    chair +
    until(1, father(0.6, -0.6, 'small')) +
    at(2, father(0.7, 0.6, 'small'), 2) +
    at(3, father(0.6, 1.4, 'smile')) +
    pipe(BACK, C.redPale) +
    pipe(OUT) +
    arms +
    at(2, bag(776, 282, 1.04, { level: 0.7 }) + place(0, 0, bag(896, 282, 1.04, { level: 0.7 }), { cls: 'lift' }), 2) +
    at(3, bag(776, 282, 1.04, { level: 0.7 }) + bag(896, 282, 1.04, { level: 0.7 }) + forThem + place(0, 0, photo, { cls: 'lift' })),
};
