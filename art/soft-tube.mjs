// A soft tube, seen near: a clear dressing on a child's chest, the tube under it, the clamp that pinches it shut and the
// cap at its end. What stands at a place is drawn for a child of school age at 380, 906 and of size 2.8.
import { C } from './palette.mjs';
import { cut, dot, flat, limb, line, place, sheet, slab } from './paper.mjs';
import { CAST } from './children.mjs';

/** A jacket that is open, in the child's own measure: between its edges is the chest. */
export const openJacket = (who) =>
  flat('M-21-170H21C34-156 40-134 40-108V-62H-38C-38-100-36-144-21-170z', CAST[who].skin[0]) +
  line('M-12-164q12 9 24 0', CAST[who].skin[1], 2.4) +
  line('M-21-170C-36-144-38-100-38-62M21-170C34-156 40-134 40-108V-62', CAST[who].pale, 5);

/** The tube along a path. */
export const tube = (d) => line(d, '#6C8C99', 25) + line(d, '#FDFEFB', 17);

/** The tube where it comes out, and a clear window in a pale frame over it. */
export const dressing =
  tube('M388 506C408 502 424 524 424 560') +
  flat(slab(338, 464, 116, 98, 20), '#FDFEFB', 0.42) +
  line('M358 466H434Q452 466 452 484V542Q452 560 434 560H358Q340 560 340 542V484Q340 466 358 466z', '#FDFEFB', 9);

/** A clamp that pinches the tube shut: two bars, a hinge and a catch, and the tube thin between them. At 0,0, lying. */
export const clamp =
  flat('M-74-13C-40-13-34-4-14-4H14C34-4 40-13 74-13V13C40 13 34 4 14 4H-14C-34 4-40 13-74 13z', '#6C8C99') +
  flat('M-78-9C-40-9-34-1-14-1H14C34-1 40-9 78-9V9C40 9 34 1 14 1H-14C-34 1-40 9-78 9z', '#FDFEFB') +
  cut(slab(-58, 6, 116, 22, 9), C.tealDark, { dx: 1, dy: 4 }) +
  sheet('M-58-26Q-58-34-48-34H40Q50-34 50-26V-12Q20-6 0-6T-58-12z', C.teal) +
  flat('M-62-30H-44V24H-62zM42-40H60V26H42z', C.tealDark) +
  line('M-26-23H22', C.tealPale, 5);

/** The cap at the end of the tube: it lies to the right of 0,0. */
export const cap =
  sheet(slab(-10, -17, 26, 34, 6), '#E4EDEC') + cut(slab(12, -25, 54, 50, 11), '#C9718B', { dx: 1, dy: 4 }) + line('M26-14V14M40-14V14M53-14V14', '#E9B4C3', 4);

/** The loop on the chest, the strip that holds it, and the end with its clamp and its cap. */
export const looped =
  tube('M424 560C428 604 394 648 350 648 310 648 308 594 350 590 392 586 424 612 440 634') +
  place(458, 652, clamp, { turn: 48, size: 0.42 }) +
  place(476, 672, cap, { turn: 48, size: 0.56 }) +
  place(405, 606, cut(slab(-46, -21, 92, 42, 10), '#F1E3C8', { dx: 1, dy: 4 }) + line('M-31-11v22M31-11v22', '#D8C5A0', 4), { turn: -62 });

/** The tube taken out of its loop, with its clamp and its cap on the open hand of a grown-up at 884, 1000. */
export const onOpenHand = ({ dark, pale, skin }) =>
  sheet(limb([992, 512], [1006, 738], 68, 64, -8), dark) +
  sheet(limb([1006, 732], [872, 672], 64, 56, -4), dark) +
  dot(1006, 736, 32, dark) +
  sheet('M866 640C858 606 820 590 778 576 766 586 774 612 796 628L616 618C596 618 590 640 606 646L610 648C586 652 588 680 612 684L764 702C806 706 840 712 862 704z', skin[0]) +
  line('M612 649l58 4M616 668l60 5M796 628q16 4 26 14', skin[1], 4) +
  sheet('M848 636L884 640 878 712 844 712z', pale) +
  tube('M424 560C430 650 490 640 560 612') +
  place(626, 610, clamp) +
  tube('M700 610H732') +
  place(744, 610, cap);
