// General. The daily look at a soft tube (F-WORK-16, F-WORK-19, F-LEAVE-12): clean hands first, then the skin, the clamp
// and the cap, and the loop that is held. The tube comes from under its dressing; it is never open, and nothing is in it.
import { C } from '../../palette.mjs';
import { blob, cut, dot, flat, limb, line, oval, place, sheet, slab } from '../../paper.mjs';
import { CARERS } from '../../carers.mjs';
import { CAST, child, childArm } from '../../children.mjs';
import { grownUp } from '../../grown-ups.mjs';
import { headboard, quilt, room } from '../../places.mjs';
import { tap, water } from '../../things.mjs';
import { at, until } from '../../spread.mjs';

const wall = '#B4CBD6';
const boy = { who: 'pocket', x: 380, y: 906, size: 2.8, pose: 'bust', cheeks: 0.4 };
const man = { role: 'uncle', x: 884, y: 1000, size: 2.3, pose: 'bust', cheeks: 0.5 };
const { skin } = CAST.pocket;
const { dark, pale, skin: manSkin } = CARERS.uncle;

/** His pyjama jacket is open, in his own measure: between its edges is his chest. */
const open =
  flat('M-21-170H21C34-156 40-134 40-108V-62H-38C-38-100-36-144-21-170z', skin[0]) +
  line('M-12-164q12 9 24 0', skin[1], 2.4) +
  line('M-21-170C-36-144-38-100-38-62M21-170C34-156 40-134 40-108V-62', CAST.pocket.pale, 5);

/** The soft tube along a path. */
const tube = (d) => line(d, '#6C8C99', 25) + line(d, '#FDFEFB', 17);

// The dressing: a clear window in a pale frame, and under it the place where the tube comes out.
const dressing =
  flat(slab(338, 464, 116, 98, 20), '#FDFEFB', 0.42) +
  line('M358 466H434Q452 466 452 484V542Q452 560 434 560H358Q340 560 340 542V484Q340 466 358 466z', '#FDFEFB', 9);
const underDressing = 'M388 506C408 502 424 524 424 560';

/** A clamp that pinches the tube shut: two bars, a hinge and a catch, and the tube thin between them. At 0,0, lying. */
const clamp =
  flat('M-74-13C-40-13-34-4-14-4H14C34-4 40-13 74-13V13C40 13 34 4 14 4H-14C-34 4-40 13-74 13z', '#6C8C99') +
  flat('M-78-9C-40-9-34-1-14-1H14C34-1 40-9 78-9V9C40 9 34 1 14 1H-14C-34 1-40 9-78 9z', '#FDFEFB') +
  cut(slab(-58, 6, 116, 22, 9), C.tealDark, { dx: 1, dy: 4 }) +
  sheet('M-58-26Q-58-34-48-34H40Q50-34 50-26V-12Q20-6 0-6T-58-12z', C.teal) +
  flat('M-62-30H-44V24H-62zM42-40H60V26H42z', C.tealDark) +
  line('M-26-23H22', C.tealPale, 5);

/** The cap at the end of the tube: it lies to the right of 0,0. */
const cap = sheet(slab(-10, -17, 26, 34, 6), '#E4EDEC') + cut(slab(12, -25, 54, 50, 11), '#C9718B', { dx: 1, dy: 4 }) + line('M26-14V14M40-14V14M53-14V14', '#E9B4C3', 4);

// A dotted round says where he looks.
const look = (x, y, r) => `<circle cx="${x}" cy="${y}" r="${r}" fill="none" stroke="#FDFEFB" stroke-width="9" stroke-dasharray="1 19.6" stroke-linecap="round"/>`;

/** His sleeve, and an open hand under the clamp and the cap. */
const openHand =
  sheet(limb([992, 512], [1006, 738], 68, 64, -8), dark) +
  sheet(limb([1006, 732], [872, 672], 64, 56, -4), dark) +
  dot(1006, 736, 32, dark) +
  sheet('M866 640C858 606 820 590 778 576 766 586 774 612 796 628L616 618C596 618 590 640 606 646L610 648C586 652 588 680 612 684L764 702C806 706 840 712 862 704z', manSkin[0]) +
  line('M612 649l58 4M616 668l60 5M796 628q16 4 26 14', manSkin[1], 4) +
  sheet('M848 636L884 640 878 712 844 712z', pale);

/** The loop, the strip that holds it, and the end with its clamp and its cap. */
const looped =
  tube('M424 560C428 604 394 648 350 648 310 648 308 594 350 590 392 586 424 612 440 634') +
  place(458, 652, clamp, { turn: 48, size: 0.42 }) +
  place(476, 672, cap, { turn: 48, size: 0.56 }) +
  place(405, 606, cut(slab(-46, -21, 92, 42, 10), '#F1E3C8', { dx: 1, dy: 4 }) + line('M-31-11v22M31-11v22', '#D8C5A0', 4), { turn: -62 });

const suds = [[-112, 6, 42], [-60, -12, 46], [0, -18, 50], [60, -10, 46], [112, 6, 42], [-30, 24, 42], [38, 28, 40], [-88, 32, 34], [88, 32, 34]]
  .map(([x, y, r], i) => flat(blob(790 + x, 604 + y, r, r * 0.92, { points: 9, wobble: 0.03, seed: i + 3 }), i % 3 === 1 ? '#EAF6F6' : '#FDFEFB'))
  .join('');
const basin =
  cut('M-1500 640H2700V2700H-1500z', '#DCE6E4', { dx: 0, dy: -5, shadow: 0.12 }) +
  line('M-1500 640H2700', '#FDFEFB', 12) +
  cut('M470 640H1130C1120 740 1050 800 970 806H630C550 800 480 740 470 640z', '#FDFEFB', { dx: 0, dy: 7, shadow: 0.14 }) +
  oval(800, 642, 318, 24, '#B9D3D8');
const mirror = dot(500, 190, 118, '#E4EDE6') + dot(500, 190, 102, '#CFE3EA') + flat('M434 214l90-118 32 14-100 126z', '#fff', 0.45);
const bubble = (x, y, r) => `<circle cx="${x}" cy="${y}" r="${r}" fill="#EAF6F6" fill-opacity=".6" stroke="#fff" stroke-width="3"/>`;

const kid = (more) => child({ ...boy, chest: open, ...more });
const onBoy = (inner) => place(boy.x, boy.y, inner, { size: boy.size });
/** His hand holds the jacket open. */
const holds = onBoy(childArm('pocket', 'school', -1, [-38, -100], 22));

export default {
  sky: wall,
  beats: 4,
  focus: [600, 420, 1000, 760],
  near: [600, 440, 1000, 660],
  ground: room(wall, '#7E9CAB', '#93AEBC', 760),
  people: place(
    -41,
    -58,
    until(
      1,
      mirror +
        kid({ x: 280, y: 886, size: 2.4, mood: 'smile', look: 0.8, up: -0.5, chest: '' }) +
        grownUp({ ...man, x: 800, mood: 'smile', look: -0.5, up: -0.6, tilt: -4, left: [-26, -172], right: [26, -172], bends: [16, 16] }) +
        basin +
        suds +
        bubble(640, 520, 17) +
        bubble(930, 500, 22) +
        bubble(900, 446, 12) +
        place(104, 0, tap + water),
    ) +
    at(2, place(0, 20, headboard('#C79A6B', '#A97E54', '#F7FAFB')), 4) +
    at(
      2,
      grownUp({ ...man, x: 826, y: 1006, mood: 'smile', look: -0.9, up: -0.8, tilt: -10, lean: -8, left: false, right: [58, -118] }) +
        kid({ mood: 'small', look: 0.6, up: -0.3, left: false, right: [52, -84] }) +
        tube(underDressing) +
        dressing +
        holds +
        looped,
      2,
    ) +
    at(
      3,
      grownUp({ ...man, mood: 'smile', look: -0.9, up: -0.9, tilt: -7, left: [-58, -118], right: false }) +
        kid({ mood: 'smile', look: 0.7, up: -0.8, tilt: 4, left: false, right: [52, -84] }) +
        tube(underDressing) +
        dressing +
        holds,
      3,
    ) +
    at(
      4,
      grownUp({ ...man, x: 836, mood: 'smile', look: -0.9, up: -0.9, tilt: -9, lean: -4, left: [-58, -118], right: [58, -118] }) +
        kid({ mood: 'big', look: 0.6, up: 0.3, left: false, right: [52, -84] }) +
        tube(underDressing) +
        dressing +
        holds +
        looped,
    ) +
    at(2, place(0, 110, quilt('#5A86AE', '#7BA2C4', '#B9D3E6'))) +
    at(2, look(396, 513, 92), 2) +
    at(4, look(400, 622, 100)) +
    at(3, openHand + tube('M424 560C430 650 490 640 560 612') + place(626, 610, clamp) + tube('M700 610H732') + place(744, 610, cap), 3),
    { size: 1.107 },
  ),
};
