// General. A soft tube that is cut: it is closed between the cut and the child, first with a clamp, then by folding it
// where there is none (F-WORK-12). A clip that pinches, of no maker; drops without a color, and no blood.
import { C } from '../../palette.mjs';
import { cut, dot, flat, limb, line, place, poly, sheet, slab } from '../../paper.mjs';
import { CARERS } from '../../carers.mjs';
import { child } from '../../children.mjs';
import { grownUp } from '../../grown-ups.mjs';
import { headboard, quilt, room } from '../../places.mjs';
import { at, until } from '../../spread.mjs';

const wall = '#6F93B4';
const boy = { who: 'pocket', x: 322, y: 944, size: 2.5, pose: 'bust', cheeks: 0.35, mood: 'small', look: 0.8 };
const uncle = { role: 'uncle', x: 960, y: 986, size: 2.2, pose: 'bust', mood: 'flat', look: -0.9, up: -0.9, tilt: -7 };
const { dark, pale, skin } = CARERS.uncle;

/** The soft tube along a path. */
const tube = (d) => line(d, '#5F7F8C', 30) + line(d, '#FDFEFB', 21);

const dressing = cut(slab(284, 572, 92, 78, 16), '#FDFEFB', { dx: 2, dy: 5 }) + dot(330, 610, 12, '#C9DDE3');

/** The end behind the cut: it hangs down, and carries its cap. */
const end = tube('M826 590C850 600 872 640 874 706') + cut(slab(852, 700, 44, 54, 10), '#C9718B', { dx: 2, dy: 5 });

/** What runs out at the cut. */
const drops = [[790, 652, 1], [812, 706, 0.8]]
  .map(([x, y, size]) => place(x, y, sheet('M0-24C14-4 18 4 18 10A18 18 0 0 1-18 10C-18 4-14-4 0-24z', '#D6ECF2'), { size }))
  .join('');

/** A cut edge, in the measure of the tube. */
const edge = (x, y, turn) => place(x, y, sheet(poly([[-9, -16], [9, -12], [3, 0], [10, 14], [-9, 16]], 2), '#5F7F8C'), { turn });

// The tube narrows where the clip holds it.
const pinched =
  flat('M536 575C580 575 590 584 602 584H628C640 584 650 575 694 575V605C650 605 640 596 628 596H602C590 596 580 605 536 605z', '#5F7F8C') +
  flat('M530 579C580 579 590 588 602 588H628C640 588 650 579 700 579V601C650 601 640 592 628 592H602C590 592 580 601 530 601z', '#FDFEFB');
const clip =
  cut(slab(590, 512, 50, 184, 18), C.tealDark, { dx: 4, dy: 6 }) + flat(slab(599, 521, 14, 166, 7), C.teal) + line('M600 530h30M600 542h30', C.tealPale, 5);

/** The sleeve of the arm that comes from below, bent at its elbow, to a wrist at x, y. */
const sleeve = (x, y) => sheet(limb([858, 520], [800, 812], 68, 62, 10), dark) + sheet(limb([812, 806], [x, y], 62, 50, 8), dark) + dot(802, 808, 31, dark);

// Fingers behind the clip, thumb before it.
const fingers = [[568, 628], [566, 654], [574, 680]].map(([x, y]) => sheet(slab(x, y, 70, 25, 12), skin[1])).join('');
const thumb =
  sheet('M742 738C700 752 654 744 640 716 632 700 634 682 642 668L604 664C586 660 586 634 606 632L682 634C716 640 742 660 750 690z', skin[0]) +
  line('M644 668q14 4 24 2', skin[1], 4.5) +
  line('M600 642q-6 6 0 12', skin[1], 4) +
  sheet('M726 668L764 696 742 762 700 740z', pale);

// No clip: the tube is bent back on itself, and a fist holds both sides together.
const folded = 'M352 622C396 706 470 720 540 690 586 668 606 620 606 520 606 470 642 470 642 520 642 600 690 600 742 590';
const fist =
  sheet('M560 560C556 540 574 532 590 536L676 536C700 538 706 556 694 568 706 574 706 596 692 602 702 610 700 630 686 634 692 646 684 660 670 660L612 668C584 668 566 648 562 620z', skin[0]) +
  line('M600 570H688M600 603H686M602 634H680', skin[1], 4.5) +
  sheet('M566 560C556 590 566 626 590 640 606 646 616 632 608 618 598 600 600 580 606 566 608 548 576 540 566 560z', skin[0]) +
  line('M606 566C600 580 598 600 608 618 614 630 608 640 596 641', skin[1], 4.5);
const cuff = sheet('M606 654L684 648 702 706 622 718z', pale);

export default {
  sky: wall,
  beats: 2,
  focus: [620, 480, 900, 740],
  near: [620, 460, 900, 560],
  ground: room(wall, '#3B5C7E', '#5B80A5', 790),
  people: place(
    -104,
    -156,
    place(0, 40, headboard('#A9BECD', '#8DA6B8', '#C4D6E2')) +
    child({ ...boy, left: [-48, -94], right: [48, -94] }) +
    grownUp({ ...uncle, left: false, right: [46, -78] }) +
    place(0, 120, quilt('#5A86AE', '#7BA2C4', '#B9D3E6')) +
    until(
      1,
      fingers +
        tube('M352 622C392 704 448 700 486 644 504 612 514 590 536 590') +
        tube('M698 590H742') +
        pinched +
        edge(746, 590, 0) +
        clip +
        sleeve(740, 720) +
        thumb +
        end +
        edge(824, 588, 200) +
        drops,
    ) +
    at(2, sleeve(664, 700) + cuff + tube(folded) + edge(746, 590, -6) + end + edge(824, 588, 200) + drops + fist) +
      dressing,
    { size: 1.17 },
  ),
};
