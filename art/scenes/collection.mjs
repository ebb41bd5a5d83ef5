// Stage 8. One line goes out from the father, one comes home; golden cells gather; the boys are on his tablet.
import { C, SKIN, SKY } from '../palette.mjs';
import { cut, limb, line, oval, place, poly, sheet, use } from '../paper.mjs';
import { boyHead, grownHead } from '../faces.mjs';
import { grownUp } from '../grown-ups.mjs';
import { bag, machine, nightWindow, tablet } from '../things.mjs';

const [sky, far, , floor] = SKY.collection;
const hand = (x, y, turn, flip = false) =>
  place(
    x,
    y,
    use('hand', 0, 4, { flip, more: `fill="${SKIN.warm[0]}"` }) + `<path d="M-11-4h22v9h-22z" fill="${C.mossPale}"/>`,
    { turn, size: 1.5 },
  );

const chair =
  oval(430, 698, 240, 11, C.shade, 0.2) +
  line('M320 640L300 692M560 640L580 692', C.iron, 13) +
  cut(
    poly(
      [
        [214, 424],
        [262, 372],
        [318, 378],
        [388, 556],
        [640, 566],
        [668, 620],
        [640, 652],
        [308, 652],
      ],
      34,
    ),
    C.tealDark,
    { shadow: 0.2 },
  ) +
  line('M276 396L360 590H640', '#2B6A6F', 8);

const father =
  sheet(limb([424, 578], [606, 566], 58, 44, 10), '#3A4257') +
  sheet(limb([600, 570], [668, 590], 44, 36, -8), '#3A4257') +
  sheet('M660 560Q690 540 694 566L690 612Q676 622 662 610z', '#2B3146') +
  `<path d="M318 372h34v34h-34z" fill="${SKIN.warm[1]}" transform="rotate(-14 335 389)"/>` +
  sheet('M300 404Q336 380 380 396 416 420 446 520 462 574 440 602 400 618 356 604 316 520 300 404z', 'url(#chevrons)') +
  sheet('M318 396L362 432 352 446 306 408zM352 390L374 424 384 412 368 390z', '#EDEFE4') +
  place(340, 330, grownHead({ role: 'father', skin: SKIN.warm, mood: 'smile', look: 0.6, cheeks: 0.5 }), {
    size: 1.12,
    turn: -10,
  }) +
  sheet(limb([328, 426], [470, 560], 38, 26, 36), C.mossDark) +
  hand(470, 560, -72) +
  sheet(limb([394, 424], [512, 522], 36, 25, 22), C.mossDark) +
  hand(512, 522, -70);

const pipe = (d, color) => line(d, color, 8) + line(d, '#FFF3EC', 3.4, 'class="m" stroke-dasharray="1 17"');
const out = 'M502 528C590 462 660 520 690 586 704 620 712 640 727 642';
const back = 'M849 642C854 690 800 708 710 702 600 694 540 640 486 572';

const screen = tablet(
  562,
  420,
  1.24,
  place(-25, 9, boyHead({ who: 'jie', hair: 'hat', mood: 'big', cheeks: 0.12, look: -0.2 }), { size: 0.42 }) +
    place(26, 9, boyHead({ who: 'yan', hair: 'hat', mood: 'big', cheeks: 0.12, look: -0.2 }), { size: 0.42 }),
  { turn: -4 },
);

export default {
  sky,
  motion: '.m{animation:m 10s linear 3}@keyframes m{to{stroke-dashoffset:-108}}',
  ground:
    `<path class="g" d="M-1500-1500h4200V640H-1500z" fill="${sky}"/><path class="g" d="M-1500 640h4200v1800h-4200z" fill="${floor}"/>` +
    line('M-1500 640H2700', far, 10),
  people:
    nightWindow(214, 110, 190, 170, { sky: '#22385A', frame: '#7F9DB5' }) +
    machine(788, 690, 1.04, { wheel: '' }) +
    line('M562 640V470', C.iron, 8) +
    chair +
    father +
    screen +
    pipe(out, C.red) +
    pipe(back, C.redPale) +
    grownUp({
      role: 'nurse',
      x: 948,
      y: 700,
      size: 1.06,
      mask: true,
      look: -0.8,
      skin: SKIN.brown,
      left: [-92, -210],
      right: [60, -126],
      bends: [-14, 12],
    }),
  gold: bag(744, 276, 0.86, { level: 0.82 }) + bag(834, 276, 0.86, { level: 0.5 }),
};
