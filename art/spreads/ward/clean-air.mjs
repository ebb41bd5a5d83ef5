// General. Germs too small to see, but for a lens; a filter that keeps many of them out; and a child who is hot and shivery, and tells it at once.
// The specks are only specks: nothing here is an enemy, and a filter lets a few through.
import { C, SKIN } from '../../palette.mjs';
import { chance, cut, dot, line, place, slab } from '../../paper.mjs';
import { child, childArm } from '../../children.mjs';
import { grownArm, grownUp } from '../../grown-ups.mjs';
import { headboard, quilt, room } from '../../places.mjs';
import { at, until } from '../../spread.mjs';

const wall = '#BFD5DC';
const girl = { who: 'leaf', x: 452, y: 806, size: 2.02, pose: 'bust', hair: 'hat', cheeks: 0.15 };
const nurse = { role: 'nurse', cover: 'scarf', skin: SKIN.warm, x: 872, y: 812, size: 1.5, pose: 'bust', mask: true };

const KINDS = ['#7E9A6A', '#9A7FA6', '#6F8FA0'];
const specks = (count, seed, [x, y, w, h], big) => {
  const next = chance(seed);
  return Array.from({ length: count }, (_, i) => {
    const [sx, sy, r] = [x + next() * w, y + next() * h, big * (0.7 + next() * 0.6)];
    return i % 3 ? dot(sx, sy, r, KINDS[i % 3]) : line(`M${Math.round(sx - r)} ${Math.round(sy)}h${Math.round(r * 2)}`, KINDS[0], r * 1.3);
  }).join('');
};

// In the air one sees nothing. Only the lens shows what is there.
const lens = place(
  734,
  262,
  line('M-92 104L-136 186', '#5F7580', 24) +
    dot(4, 8, 150, C.shade, 0.16) +
    dot(0, 0, 150, '#8CA0A8') +
    dot(0, 0, 132, '#F4FAF8') +
    [[-70, -52, 16], [-14, -86, 11], [62, -60, 14], [-92, 24, 11], [-30, 14, 19], [48, 8, 12], [94, 34, 15], [-58, 82, 14], [14, 74, 15], [70, 90, 10]]
      .map(([x, y, r], i) => (i % 3 ? dot(x, y, r, KINDS[i % 3]) + dot(x - r * 0.3, y - r * 0.3, r * 0.28, '#fff', 0.5) : line(`M${x - r} ${y + 5}L${x + r} ${y - 5}`, KINDS[0], r * 1.3)))
      .join('') +
    line('M-94-66Q-70-102-30-116', '#fff', 9, 'opacity=".8"'),
);

const filter =
  cut('M236 130H964L940 206H260z', '#FDFEFB', { dx: 0, dy: 7 }) +
  line(`M268 192${Array.from({ length: 17 }, (_, i) => `L${288 + i * 39} ${i % 2 ? 192 : 146}`).join('')}`, '#8FA9B0', 8);
const above = specks(46, 11, [236, -60, 728, 172], 9);
const few = specks(3, 5, [420, 250, 420, 110], 9);
const air = `<g class="flow w" stroke="#FDFEFB" stroke-width="10" stroke-linecap="round" stroke-dasharray="26 13">${Array.from({ length: 7 }, (_, i) => `<path d="M${306 + i * 98} 226v${[180, 126, 78, 0, 78, 126, 180][i]}"/>`).join('')}</g>`;

const shiver = line('M258 372q-14 14 0 28t0 28M524 372q14 14 0 28t0 28', '#EDF7FA', 8, 'class="w"');
const bell = place(
  736,
  612,
  line('M-14 26C-60 80-300 90-700 330', '#A9C6CC', 7) + cut(slab(-28, -40, 56, 76, 18), '#FDFEFB', { dx: 2, dy: 4 }) + dot(0, -10, 19, C.teal) + dot(0, -10, 8, C.tealPale),
);
export default {
  sky: wall,
  focus: [606, 420, 740, 790],
  near: [606, 384, 800, 704],
  ground: room(wall, '#8FB0B8', '#A3C1C9', 760) + `<path class="n" d="M-1500 60H2700" stroke="#AFC9D1" stroke-width="10"/>`,
  people:
    at(2, `<path class="g" d="M-1500-1500h4200V130H-1500z" fill="#9DBAC4"/>` + above + filter + air + few, 2) +
    headboard('#7FA0B0', '#6A8C9D', '#FDFEFB') +
    until(1, child({ ...girl, mood: 'open', look: 0.8, up: 1.2, left: [-46, -98], right: false }) + lens + place(girl.x, girl.y, childArm('leaf', 'school', 1, [70, -170], 16), { size: girl.size })) +
    at(2, child({ ...girl, x: 600, mood: 'smile', look: 0, up: 2, left: [-46, -98], right: [46, -98] }), 2) +
    at(
      3,
      place(0, 0, grownUp({ ...nurse, mood: 'smile', look: -0.8, up: -0.4, tilt: -5, left: [-60, -128], right: [60, -120] }), { cls: 'arrive' }) +
        grownUp({ role: 'aunt', x: 612, y: 820, size: 1.56, pose: 'bust', mask: true, mood: 'small', look: -0.8, up: -0.6, tilt: -6, left: false, right: false }) +
        child({ ...girl, x: 392, mood: 'worried', hot: 0.9, look: 0.8, up: 0.6, left: [20, -118], right: [50, -96], bends: [22, 8] }) +
        place(612, 820, grownArm('aunt', -1, [-98, -176], -14), { size: 1.56 }) +
        shiver,
    ) +
    quilt('#6FA3A8', '#8FBDC0', '#C6E0DF') +
    at(3, bell + place(612, 820, grownArm('aunt', 1, [66, -146], 10), { size: 1.56 })),
};
