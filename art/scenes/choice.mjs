// Stage 3. Night in the kitchen: one lamp, a map with two roads of one length, the boys asleep behind.
import { C, SKY } from '../palette.mjs';
import { cut, dot, flat, line, oval, place, poly, sheet, slab } from '../paper.mjs';
import { boyHead } from '../faces.mjs';
import { grownArm, grownUp } from '../grown-ups.mjs';
import { cup, nightWindow, pool } from '../things.mjs';

const [sky, wall, , floor] = SKY.choice;

const bunk = (y, who) =>
  place(
    600,
    y,
    sheet('M-128 0C-134-50-60-58-34-36-20-20-24 0-24 0z', C.white) +
      place(-76, -36, boyHead({ who, mood: 'sleep', cheeks: 0.1 }), { size: 0.72, turn: -9 }) +
      cut(`M-46 2C-46-44-14-54 20-46 62-58 124-48 128 2z`, who === 'jie' ? 'url(#stripes)' : 'url(#dots)', {
        dx: 0,
        dy: 3,
      }) +
      sheet('M-50 2C-52-36-34-50-8-50-22-34-28-18-26 2z', C.white) +
      cut(slab(-150, 0, 300, 22, 7, 3), C.wood) +
      line('M-140 7H138', C.woodPale, 3),
  );

const nook =
  cut('M430 470V150Q430 120 460 120H740Q770 120 770 150V470z', '#4A3B61', { shadow: 0.14 }) +
  flat('M446 470V156Q446 136 466 136H734Q754 136 754 156V470z', '#3F3458') +
  bunk(262, 'jie') +
  bunk(402, 'yan') +
  line('M452 150V462M748 150V462', C.woodDark, 13) +
  line('M704 286v116M740 286v116M704 316h36M704 344h36M704 372h36', C.wood, 7);

const shelf =
  line('M232 236H388', C.woodDark, 12) +
  cut(slab(250, 182, 40, 48, 8), C.tealPale) +
  cut(slab(300, 196, 30, 34, 6), C.plumPale) +
  place(
    360,
    230,
    cut(
      poly(
        [
          [-18, -28],
          [18, -28],
          [13, 0],
          [-13, 0],
        ],
        4,
      ),
      C.wood,
    ) + flat('M0-28C-30-34-30-62-24-70-6-62 0-46 0-28zM0-28C24-36 30-58 22-76 6-66-2-48 0-28z', C.moss),
  );

// Both roads leave from one place, are drawn with one brush and are equally long.
const road = (flip) =>
  place(600, 664, line('M-8 0C-44-14-130 8-152-30-166-58-106-70-112-128', '#6B5B7E', 7, 'stroke-dasharray="2 14"'), {
    flip,
  });
const drop = (x, y) =>
  place(
    x,
    y,
    sheet('M0-21C11-5 16 2 16 9A16 16 0 0 1-16 9C-16 2-11-5 0-21z', C.redPale) +
      line('M-7 9q1 7 7 8', '#fff', 3, 'opacity=".6"'),
  );
const map =
  cut(
    poly(
      [
        [424, 530],
        [776, 530],
        [836, 682],
        [364, 682],
      ],
      8,
    ),
    '#F6F1E2',
    { shadow: 0.16 },
  ) +
  line('M542 530L522 682M658 530L678 682', '#E4DCC8', 3) +
  road(false) +
  road(true) +
  dot(600, 664, 9, '#6B5B7E') +
  drop(524, 656) +
  drop(447, 634) +
  drop(484, 582) +
  cut(
    poly(
      [
        [652, 590],
        [700, 524],
        [728, 558],
        [746, 538],
        [786, 590],
      ],
      6,
    ),
    C.moss,
    { dx: 0, dy: 3 },
  ) +
  flat(
    poly(
      [
        [684, 547],
        [700, 524],
        [715, 543],
        [701, 551],
      ],
      3,
    ),
    C.white,
  );

const table =
  cut(
    poly(
      [
        [316, 512],
        [884, 512],
        [996, 694],
        [204, 694],
      ],
      16,
    ),
    C.wood,
    { dy: 10, shadow: 0.2 },
  ) +
  flat(
    poly(
      [
        [204, 690],
        [996, 690],
        [990, 722],
        [210, 722],
      ],
      8,
    ),
    C.woodDark,
  ) +
  line('M262 700V840M938 700V840', C.woodDark, 30);

const light = place(0, 0, pool(600, 470, 470, 330, C.goldPale, 0.12) + pool(600, 470, 250, 190, C.goldPale, 0.14), {
  cls: 'm',
});
const side = { y: 770, size: 1.18, pose: 'bust', mood: 'flat' };
const parents =
  grownUp({ ...side, role: 'mother', x: 306, look: 0.7, tilt: 4, right: false, left: [-64, -120] }) +
  grownUp({ ...side, role: 'father', x: 894, look: -0.7, tilt: -4, left: false, right: [66, -120] });

export default {
  sky,
  ground:
    `<path class="g" d="M-1500-1500h4200V640H-1500z" fill="${sky}"/><path class="g" d="M-1500 640h4200v1800h-4200z" fill="${floor}"/>` +
    line('M-1500 640H2700', wall, 10),
  motion: '.m{animation:m 8s ease-in-out 3}@keyframes m{50%{opacity:.45}}',
  people:
    shelf +
    nightWindow(846, 150, 158, 176) +
    light +
    nook +
    parents +
    table +
    map +
    place(306, 770, grownArm('mother', 1, [58, -112], -14), { size: 1.18 }) +
    place(894, 770, grownArm('father', -1, [-58, -112], -14), { size: 1.18 }) +
    cup(392, 560, C.teal) +
    cup(806, 560, C.jiePale),
  gold:
    oval(600, 530, 44, 9, C.woodDark) +
    line('M600 526V470', C.woodDark, 9) +
    cut('M548 490Q556 428 578 420H622Q644 428 652 490 600 506 548 490z', C.gold) +
    flat('M560 486Q566 440 584 428H600Q580 446 578 491z', C.goldPale),
};
