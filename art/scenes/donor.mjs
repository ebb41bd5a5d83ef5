// Stage 4. An evening in scarves. Each child has one half from one parent and one half from the other.
import { C, SKY } from '../palette.mjs';
import { cut, hill, line, place, sheet, slab } from '../paper.mjs';
import { boy } from '../people.mjs';
import { grownUp } from '../grown-ups.mjs';
import { cloud, ground, meadow, tree } from '../outdoors.mjs';
import { specks } from '../things.mjs';

const [sky, far, middle, near] = SKY.donor;
const rose = '#C272A0';

/** A scarf of two halves, sewn along its length, round a neck at 0,0. Its end stirs. */
const scarf = (x, y, one, other, wide, long) => {
  const turn = (at, color) => line(`M${-wide} ${at - 12}Q0 ${at + 14} ${wide} ${at - 12}`, color, 15);
  const fringe = (at, color) =>
    line(`M${at + 3} ${long - 2}v11M${at + 8} ${long - 2}v11M${at + 13} ${long - 2}v11`, color, 3);
  return place(
    x,
    y,
    place(
      wide * 0.5,
      6,
      place(
        0,
        0,
        fringe(-16, one === 'url(#gold-chevrons)' ? C.gold : one) +
          fringe(0, other) +
          cut(slab(-17, -4, 17, long, 4), one, { dx: 4, dy: 4, shadow: 0.14 }) +
          sheet(slab(0, -4, 17, long, 4), other),
        { cls: 'm' },
      ),
    ) +
      turn(0, one) +
      turn(12, other),
  );
};

const gold = 'url(#gold-chevrons)';
const parent = { y: 700, size: 1.42, cheeks: 0.5 };
const child = { y: 716, size: 1.2, cheeks: 0.12, mood: 'smile', scarf: scarf(0, -164, gold, C.plumPale, 22, 74) };

const houses = [
  [214, 476, 1],
  [276, 470, 0.7],
  [996, 474, 0.9],
  [936, 488, 0.7],
]
  .map(([x, y, size]) =>
    place(
      x,
      y,
      sheet('M-30 0V-34L0-62 30-34V0z', '#43457A') + `<path d="M-14-26h11v12h-11zM6-26h11v12H6z" fill="#F3E9EF"/>`,
      { size },
    ),
  )
  .join('');

export default {
  sky,
  motion: '.m{animation:m 6s ease-in-out 5}@keyframes m{50%{transform:rotate(-6deg)}}',
  ground:
    specks(24, 14, { bottom: 260 }) +
    cloud(300, 190, 0.9, '#9FA1C8', 0.7) +
    cloud(930, 240, 0.7, '#9FA1C8', 0.6) +
    ground(
      hill([
        [0, 360],
        [300, 310],
        [620, 370],
        [900, 310],
        [1200, 350],
      ]),
      far,
    ) +
    ground(
      hill([
        [0, 490],
        [360, 450],
        [760, 500],
        [1200, 450],
      ]),
      middle,
    ) +
    houses +
    tree(110, 570, 0.9, '#5F6397', { seed: 2 }) +
    tree(1104, 550, 0.8, '#5F6397', { seed: 5 }) +
    ground(
      hill([
        [0, 610],
        [400, 585],
        [800, 608],
        [1200, 590],
      ]),
      near,
    ),
  people:
    meadow(16, 8, { from: -200, to: 1400, top: 650, color: '#2F3260', petals: ['#C9B8DC', '#E3B9CF', '#B9BCE0'] }) +
    grownUp({
      ...parent,
      role: 'father',
      x: 402,
      look: 0.5,
      right: [66, -124],
      left: [-68, -124],
      scarf: scarf(0, -230, gold, C.mossDark, 30, 96),
    }) +
    grownUp({
      ...parent,
      role: 'mother',
      x: 798,
      look: -0.5,
      left: [-66, -124],
      right: [66, -124],
      scarf: scarf(0, -230, C.plumPale, rose, 28, 96),
    }) +
    boy({ ...child, who: 'jie', x: 534, look: 0.4, tilt: -3, right: [52, -74] }) +
    boy({ ...child, who: 'yan', x: 666, look: -0.4, tilt: 3, left: [-52, -74] }),
};
