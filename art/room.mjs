// The clean-air room as one sees it from the bed, for looking around. Nobody's room: no brother, no mark of theirs.
import { C, SKIN } from './palette.mjs';
import { blob, cut, dot, flat, limb, line, oval, place, poly, sheet, slab, use } from './paper.mjs';
import { bag, stand } from './things.mjs';

const WALL = '#DDE9E4';
const SIDE = '#C9DAD5';
const corners = (points, radius = 6) => poly(points, radius);

const shell =
  flat('M0 0H1000V900H0z', WALL) +
  flat('M0 0L120 112V560L0 668z', SIDE) +
  flat('M1000 0L880 112V560L1000 668z', SIDE) +
  flat('M0 0H1000L880 112H120z', '#F1F6F3') +
  flat('M120 560H880L1000 668V900H0V668z', '#AFC7C2') +
  line('M120 112H880M120 112V560M880 112V560', '#B9CDC7', 4) +
  line('M120 560H880', '#8FACA6', 7);

const filter =
  cut(
    corners([
      [196, 16],
      [504, 16],
      [478, 92],
      [232, 92],
    ]),
    '#FDFEFB',
    { dx: 0, dy: 4 },
  ) +
  line(
    Array.from({ length: 8 }, (_, i) => `M${228 + i * 35} 30l${(14 - i * 3.5).toFixed(0)} 48`).join(''),
    '#7F9AA0',
    5,
  ) +
  `<g class="m" stroke="#8DB9BC" stroke-width="6" stroke-linecap="round" stroke-dasharray="20 18">${[0, 1, 2, 3, 4].map((i) => `<path d="M${254 + i * 50} 106v${i % 2 ? 56 : 38}"/>`).join('')}</g>`;

/** Someone who waves at the window: a head, a shirt, a hand on the glass. */
const visitor = (x, y, size, { skin, hair, shirt, hand }) =>
  place(
    x,
    y,
    hair.behind +
      sheet('M-52 96C-52 52-34 40 0 40S52 52 52 96z', shirt) +
      sheet(limb([hand * 40, 62], [hand * 66, 6], 24, 17, hand * -6), shirt) +
      use('hand', hand * 66, 0, { turn: 180 - hand * 12, size: 1.15, more: `fill="${skin[0]}"` }) +
      sheet(blob(0, 0, 39, 41, { points: 12, seed: 5, wobble: 0.006 }), skin[0]) +
      use('eye', -13, 2) +
      use('eye', 13, 2) +
      line('M-11 17q11 11 22 0', C.lip, 3.4) +
      hair.front,
    { size },
  );

const grandparent = {
  behind: dot(0, -46, 17, C.gray),
  front: flat('M-41 2C-45-38-28-47 0-47S45-38 41 2C36-16 26-24 0-24S-36-16-41 2z', C.gray),
};
const plaits = {
  behind: line('M-38 6q-20 22-12 52M38 6q20 22 12 52', C.brown, 15),
  front:
    flat('M-41 4C-46-36-28-46 0-46S46-36 41 4C38-14 24-28 0-30-24-28-38-14-41 4z', C.brown) +
    line('M0-45v14', C.brownLight, 3),
};

const pane =
  cut(slab(138, 186, 268, 232, 12), '#FDFEFB', { shadow: 0.14 }) +
  flat(slab(152, 200, 240, 204, 8), '#9CC3CF') +
  flat('M152 330q60-34 120-14t120-10v92q0 6-6 6H158q-6 0-6-6z', '#83AFBB') +
  visitor(222, 316, 1, { skin: SKIN.brown, hair: grandparent, shirt: '#8B6FA8', hand: -1 }) +
  visitor(322, 338, 0.84, { skin: SKIN.deep, hair: plaits, shirt: '#C9824F', hand: 1 }) +
  flat('M160 300l70-92h34l-104 140z', '#fff', 0.28) +
  line('M128 420H416', '#FDFEFB', 15) +
  line('M128 428H416', '#B9CDC7', 4);

const door =
  flat(slab(568, 228, 122, 334, 8), '#8FB0AF') +
  sheet(slab(578, 238, 102, 324, 6), '#6F9A9A') +
  flat(slab(602, 264, 54, 84, 8), '#BFDDE2') +
  line('M592 414v32', C.pale, 9);

const basin =
  cut(slab(424, 290, 58, 84, 10, 3), '#FDFEFB', { dx: 2, dy: 4 }) +
  flat(slab(434, 304, 38, 42, 6), '#7FC0B8') +
  flat('M444 374h18l5 13h-28z', C.iron) +
  flat('M453 394c6 8 9 12 9 16a9 9 0 0 1-18 0c0-4 3-8 9-16z', '#5BA7A0') +
  line('M520 452v-34q0-15-15-15h-9v10', C.iron, 9) +
  line('M496 424v20', '#7FB6D0', 7) +
  cut('M424 452H548L532 506Q530 514 520 514H452Q442 514 440 506z', '#FDFEFB', { dx: 2, dy: 4 }) +
  oval(486, 453, 54, 8, '#B5CBD2') +
  line('M486 516v44', '#B9CDC7', 16);

const screen =
  line('M880 300L820 262', C.iron, 14) +
  place(
    788,
    246,
    cut(slab(-92, -66, 184, 132, 14, 3), '#22304A', { shadow: 0.2 }) +
      flat(slab(-80, -54, 160, 108, 8), '#CFE2EC') +
      flat('M-80 34Q-40 16 0 26T80 24V46q0 8-8 8H-72q-8 0-8-8z', '#A9C7D6') +
      sheet('M-44 54C-44 26-30 18-6 18S32 26 32 54z', '#5E8A66') +
      sheet(blob(-6, -10, 30, 31, { points: 12, seed: 4, wobble: 0.006 }), SKIN.warm[0]) +
      flat('M-37-8C-41-38-26-45-6-45S29-38 25-8C18-26 4-32-8-30-24-32-31-22-37-8z', C.hair) +
      use('eye', -16, -8) +
      use('eye', 4, -8) +
      line('M-15 4q9 8 18 0', C.lip, 3) +
      flat('M46-40h22a6 6 0 0 1 6 6v14a6 6 0 0 1-6 6H60l-9 9v-9h-5a6 6 0 0 1-6-6v-14a6 6 0 0 1 6-6z', '#FDFEFB') +
      line('M48-30h18M48-22h12', C.teal, 3.4),
    { turn: 3 },
  );

const pump =
  stand(910, 690, 400) +
  bag(910, 296, 0.72, { level: 0.66, color: '#DCEBF2' }) +
  line('M910 396V440', '#F4FAFA', 6) +
  cut(slab(850, 440, 120, 134, 14, 4), '#F4F8F6', { shadow: 0.2 }) +
  flat(slab(864, 456, 92, 44, 6), C.tealDark) +
  line('M876 478h14l7-11 11 20 8-14h24', '#BDEBE0', 4) +
  [0, 1, 2].map((i) => dot(880 + i * 30, 530, 11, ['#7FC0B8', C.steel, C.steel][i])).join('') +
  line('M872 558h76', C.steel, 5);

const brick = (x, y, width, color) => cut(slab(x, y, width, 40, 5), color, { dx: 2, dy: 3 }) + studs(x, y, width, color);
const studs = (x, y, width, color) =>
  flat(
    Array.from({ length: Math.round(width / 34) }, (_, i) => `M${x + 8 + i * 32} ${y - 9}h20v11h-20z`).join(''),
    color,
  );
const toys =
  cut(slab(-20, 616, 232, 250, 10), '#D5A678', { dx: 4, dy: 4 }) +
  flat(slab(-20, 616, 232, 26, 8), '#E2BD94') +
  line('M14 700H182M14 770H182', C.wood, 5) +
  brick(18, 576, 72, '#5E8A66') +
  brick(94, 576, 40, '#7E6FB0') +
  brick(40, 534, 72, '#C9824F') +
  line('M150 610V582', C.iron, 4) +
  place(
    164,
    596,
    cut('M-34 8V-6Q-34-14-24-14H-18L-8-34H20L32-14H38Q46-12 46-4V8z', '#5B93B5', { dx: 2, dy: 3 }) +
      flat('M-12-16L-5-29H4V-16zM9-29h8l7 13H9z', '#DCEBF2') +
      dot(-16, 10, 11, C.ink) +
      dot(26, 10, 11, C.ink) +
      dot(-16, 10, 4, C.steel) +
      dot(26, 10, 4, C.steel),
  );

const quilt = '#6E93AE';
const blanket =
  cut(slab(236, 566, 528, 92, 12, 4), C.tealDark, { dx: 0, dy: 4 }) +
  line('M270 596H730', C.teal, 6) +
  cut(
    'M246 676C268 636 316 640 342 624 350 556 446 552 460 622 478 640 522 640 540 622 554 552 650 556 658 624 684 640 732 636 754 676L850 900H132z',
    quilt,
    { dx: 0, dy: 6 },
  ) +
  line('M258 692Q500 634 742 694M226 762Q500 706 774 764M190 840Q500 786 812 842', '#87A9C1', 6) +
  line('M352 650L304 900M500 652V900M648 650L696 900', '#87A9C1', 6) +
  line('M366 622q6-28 34-30M564 622q6-28 34-30', '#8FB1C8', 6, 'opacity=".8"');

const tray =
  line('M300 760L276 700M700 760L724 700', C.iron, 12) +
  cut(
    corners(
      [
        [298, 690],
        [702, 690],
        [740, 736],
        [260, 736],
      ],
      12,
    ),
    '#EDE3D2',
    { dx: 0, dy: 6 },
  ) +
  cut('M428 684H560Q558 728 520 732H468Q430 728 428 684z', '#FDFEFB', { dx: 2, dy: 4 }) +
  oval(494, 685, 66, 13, '#E8B15C'.replace('E8B15C', 'D9A066')) +
  line('M468 686h.1M490 682h.1M516 687h.1M504 690h.1', '#7FA36B', 9) +
  line('M462 652q-10-14 0-26t0-24M494 648q-10-14 0-26t0-24M526 652q-10-14 0-26t0-24', '#fff', 6, 'opacity=".85"') +
  cut('M616 676H662L656 726Q655 731 650 731H628Q623 731 622 726z', '#A9D6D2', { dx: 2, dy: 3 }) +
  oval(639, 677, 23, 5, '#E4F3F1') +
  line('M356 706q18 10 40 0', C.iron, 7) +
  oval(348, 704, 17, 10, C.steel);

const yours =
  `<path class="w" d="M910 574C910 720 850 760 742 790 650 816 600 840 588 910" fill="none" stroke="#F4FAFA" stroke-width="9" stroke-linecap="round"/>` +
  sheet(limb([116, 940], [232, 838], 104, 74, 14), '#8B6FA8') +
  place(
    240,
    830,
    sheet('M-30 6C-38-18-40-40-33-58-29-70-17-68-17-56V-34-78C-17-90 0-90 0-78V-40-82C0-94 17-93 17-81V-38-70C17-81 32-80 32-68V-26-44C32-54 45-53 45-42V-8C45 8 36 14 30 18z', SKIN.warm[0]) +
      line('M-17-40v14M0-42v12M17-38v10M32-30v8', SKIN.warm[1], 3) +
      flat('M-40-2h76v22h-76z', '#B79CCF'),
    { turn: 50, flip: true },
  );

/** The board, and what is on it. Rings are laid over it by the page: see `style.css` of the activity `look_around`. */
export const room = {
  size: [1000, 900],
  motion: '.m{animation:m 5s linear 1}@keyframes m{to{stroke-dashoffset:-114}}',
  drawing: shell + filter + pane + door + basin + screen + toys + pump + blanket + tray + yours,
};
