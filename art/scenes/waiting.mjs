// Stage 10. The view of stage 7, before dawn: a tally of days, and three places in the bone that have sprouted.
import { C, SKY } from '../palette.mjs';
import { cut, dot, flat, line, place, slab, use } from '../paper.mjs';
import { neutrophil, redCell, stemCell } from '../cells.mjs';
import { grownUp } from '../grown-ups.mjs';
import { specks } from '../things.mjs';
import { beds, home, land, marrow } from './bedside.mjs';

const [sky, ...grounds] = SKY.waiting;

/** Strokes in fives: one for each day since the boy's own Day 0. */
const tally = (x, y, days) =>
  line(
    Array.from({ length: days }, (_, i) => {
      const left = x + i * 13;
      return i % 5 === 4 ? `M${left - 58} ${y + 15}L${left - 7} ${y - 15}` : `M${left} ${y - 17}v34`;
    }).join(''),
    C.ink,
    4,
  );

const board =
  line('M272 98V-1500M452 98V-1500', '#6FA0A8', 3) +
  cut(slab(228, 94, 268, 154, 12, 3), '#F3F7F3', { shadow: 0.2 }) +
  line('M246 171H478', '#CBD8D4', 3) +
  use('jie', 266, 134) +
  use('yan', 266, 208) +
  tally(302, 134, 13) +
  tally(302, 208, 12);

const sprout = (x, i) =>
  place(
    x,
    -20,
    place(
      0,
      0,
      line('M0 4C-4-22 3-40 0-62', C.mossPale, 6) +
        flat('M0-54C-30-54-34-78-32-86-12-86 2-72 0-54z', '#C6DBA6') +
        flat('M0-60C26-62 30-82 28-92 10-90-2-78 0-60z', '#A5C488'),
      { cls: i === 4 ? 'm' : '' },
    ),
    { turn: (i - 4) * 4 },
  );

const inside = (x, y, i) => {
  if (i > 2 && i < 6) return dot(x, y, 33, C.goldPale, 0.3) + sprout(x, i) + stemCell(x, y, 23, i + 2);
  return i % 2 ? neutrophil(x, y, 21, i + 1) : redCell(x, y, 18, i + 3);
};

export default {
  sky,
  night: true,
  motion: '.m{animation:m 6s ease-in-out 5}@keyframes m{50%{transform:rotate(5deg)}}',
  ground:
    specks(24, 9, { bottom: 200, color: '#DDEBEA' }) +
    `<circle cx="858" cy="322" r="104" fill="#E9C9A6" opacity=".55"/><circle cx="858" cy="322" r="70" fill="#F3DDBE" opacity=".6"/>` +
    land(grounds),
  people:
    home(772, 345, 0.62, { wall: '#3A6E78', roof: '#2A5B66', light: '#E3EEF0' }) +
    board +
    beds({ mood: 'smile', cheeks: 0.4, look: 0.7 }) +
    grownUp({
      role: 'nurse',
      x: 600,
      y: 478,
      size: 0.98,
      look: -0.6,
      mask: true,
      mood: 'happy',
      left: [-96, -276],
      right: [74, -126],
      bends: [-16, 12],
    }) +
    marrow(true, inside),
};
