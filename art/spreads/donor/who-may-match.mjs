// General. Tags come in sets, like cards: a sister may hold the same two, a baby other ones. Nobody picks them.
import { cut, line, place, slab, use } from '../../paper.mjs';
import { CAST, child } from '../../children.mjs';
import { room } from '../../places.mjs';
import { baby, sister } from '../../siblings.mjs';
import { card } from '../../tags.mjs';
import { table } from '../../indoors.mjs';
import { at, until } from '../../spread.mjs';

const A = ['round', 'square', 'round'];
const B = ['point', 'six', 'point'];
const D = ['square', 'six', 'six'];
const E = ['round', 'point', 'square'];
const fan = (x, y, one, other, size = 1) => place(x, y, card(-26, 6, one, { turn: -12 }) + card(32, 0, other, { turn: 11 }), { size });
const fist = (x, y, size, flip) => use('hand', x, y, { turn: flip ? 12 : -12, size, flip, more: `fill="${CAST.check.skin[0]}"` });
const held = (x, y, one, other, size = 1) => fan(x, y, one, other, size) + fist(x - 22 * size, y + 58 * size, 1.7, false) + fist(x + 26 * size, y + 56 * size, 1.7, true);

const girl = { who: 'check', x: 372, y: 782, size: 1.8, pose: 'bust', cheeks: 0.4 };
const big = { x: 632, y: 846, size: 1.74 };
const small = { x: 872, y: 640, size: 1.34 };
const chair = cut(slab(786, 400, 172, 260, 26), '#A67B5B') + cut(slab(806, 424, 132, 220, 16), '#C79A74', { shadow: 0 });

const ring = (x) => `<ellipse class="w" cx="${x}" cy="586" rx="106" ry="100" fill="none" stroke="#fff" stroke-width="8" stroke-dasharray="1 18" stroke-linecap="round"/>`;
const lamp = line('M612-400V40', '#5D608F', 7) + cut('M520 112Q530 44 590 34H634Q694 44 704 112 612 138 520 112z', '#E9E4F2', { dx: 2, dy: 5 });


export default {
  sky: '#9A9CC6',
  focus: [612, 450, 740, 760],
  near: [612, 470, 800, 600],
  ground: room('#9A9CC6', '#6E71A4', '#7F82B2', 760) + `<path class="n" d="M-1500 420H2700" stroke="#8E91BE" stroke-width="10"/>`,
  people:
    lamp +
    chair +
    until(
      1,
      sister({ ...big, look: -0.7, mood: 'smile', left: [-30, -140], right: [30, -140] }) +
        baby({ ...small, look: -0.5, mood: 'open' }) +
        child({ ...girl, mood: 'smile', look: 0, up: -1, left: [-26, -98], right: [26, -98] }),
    ) +
    at(
      2,
      sister({ ...big, look: -0.8, mood: 'big', left: [-30, -140], right: [30, -140] }) +
        baby({ ...small, look: -0.4, up: -1, mood: 'big' }) +
        child({ ...girl, mood: 'open', look: 0.9, up: -0.3, left: [-26, -98], right: [26, -98] }),
      2,
    ) +
    at(
      3,
      child({ ...girl, x: 452, mood: 'happy', look: 0.3, tilt: 10, left: [-46, -96], right: [46, -92] }) +
        baby({ ...small, x: 800, mood: 'happy', look: -0.3, tilt: -12, left: [-54, -44] }) +
        sister({ ...big, mood: 'smile', look: -0.4, up: -0.6, tilt: -5, left: [-82, -150], right: [72, -146], bends: [-16, -16] }),
    ) +
    table(650, '#B98F73', '#D5A678') +
    until(1, held(372, 588, A, B) + held(632, 588, null, null) + held(866, 600, null, null, 0.86)) +
    at(2, ring(372) + ring(632) + held(372, 588, A, B) + held(632, 588, A, B) + held(866, 600, D, E, 0.86), 2) +
    at(3, [[392, 724, -20], [470, 738, 12], [602, 726, -6], [672, 738, 22], [780, 728, -14], [852, 736, 9]].map(([x, y, turn]) => card(x, y, null, { turn, size: 0.66 })).join('')),
};
