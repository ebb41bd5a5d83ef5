// Told. A sheet as tall as a house: tests and more tests; a plan for one, but here are two; one plan that joins both.
// Only what the report says: no results, and nobody else is there.
import { C, SKY } from '../../palette.mjs';
import { blob, cut, dot, flat, hill, line, place, sheet, slab, use } from '../../paper.mjs';
import { boy } from '../../people.mjs';
import { cloud, ground } from '../../outdoors.mjs';
import { seal } from '../../seals.mjs';
import { at, until } from '../../spread.mjs';

const [sky, far, middle, near] = SKY.checks;
const [TOP, LOW] = [168, 306];
const STONES = [440, 532, 624, 716, 808];

const plan =
  cut(slab(290, 62, 620, 600, 22, 5), '#3E7C77', { dx: 7, dy: 10, shadow: 0.22 }) +
  sheet(slab(306, 80, 588, 566, 12, 3), C.white) +
  `<path class="n" d="${[0, 1, 2, 3, 4].map((i) => `M320 ${120 + i * 118}q70-28 140 0t140 0 140 0 140 0`).join('')}" fill="none" stroke="#E4EDE8" stroke-width="4"/>`;

const tests = (kinds, y) => kinds.map((kind, i) => seal(kind, 384 + i * 108, y, 1.42)).join('');
const rail = (y, more = '') => line(`M392 ${y}H808`, '#B8CCC5', 12, more);
const stones = (y) => STONES.map((x) => dot(x, y, 25, '#CFE0D8') + dot(x, y, 11, C.teal)).join('');
const open = (y) => STONES.map((x) => `<circle class="w" cx="${x}" cy="${y}" r="23" fill="#FDFEFB" stroke="#A9BFB8" stroke-width="5" stroke-dasharray="8 8"/>`).join('');
const mark = (who, y) => use(who, 360, y, { size: 2.1 });
const rungs = line(STONES.map((x) => `M${x} ${TOP + 22}V${LOW - 22}`).join(''), C.teal, 12);

// The plan's seal: gold, with both marks on it.
const gold = place(
  600,
  500,
  place(
    0,
    0,
    `<g transform="translate(4 7)" opacity=".18">${flat(blob(0, 0, 122, 120, { points: 26, wobble: 0.045, seed: 5 }), C.shade)}</g>` +
      sheet(blob(0, 0, 122, 120, { points: 26, wobble: 0.045, seed: 5 }), C.gold) +
      dot(0, 0, 92, C.goldPale) +
      line('M-42-6H42', C.goldDark, 14) +
      use('jie', -44, -4, { size: 2.3 }) +
      use('yan', 44, -4, { size: 2.3 }),
    { cls: 'lift' },
  ),
);

const child = { y: 752, size: 1.42, cheeks: 0.12 };
const jie = { ...child, who: 'jie', x: 358 };
const yan = { ...child, who: 'yan', x: 842 };
const both = (mood, up) => boy({ ...jie, mood, look: 0.6, up, tilt: 4 }) + boy({ ...yan, mood, look: -0.6, up, tilt: -4 });

export default {
  told: true,
  sky,
  focus: [600, 420, 672, 780],
  near: [600, 400, 800, 760],
  ground:
    cloud(150, 180, 0.8, '#9AB7D1', 0.8) +
    cloud(1070, 150, 1, '#9AB7D1', 0.8) +
    ground(hill([[0, 400], [500, 370], [1200, 410]]), far) +
    ground(hill([[0, 520], [300, 490], [800, 540], [1200, 500]]), middle) +
    ground(hill([[0, 640], [600, 626], [1200, 642]]), near),
  people:
    plan +
    until(1, tests(['heart', 'tooth', 'ear', 'drop', 'lungs'], TOP) + place(0, 0, tests(['kidney', 'drop', 'heart', 'lungs', 'tooth'], LOW), { cls: 'lift' }) + both('flat', 1.4)) +
    at(2, rail(TOP) + stones(TOP) + mark('jie', TOP) + place(0, 0, rail(LOW, 'stroke-dasharray="2 24"') + open(LOW) + mark('yan', LOW), { cls: 'lift' }) + both('open', 1.2), 2) +
    at(3, rungs + rail(TOP) + rail(LOW) + stones(TOP) + stones(LOW) + mark('jie', TOP) + mark('yan', LOW) + gold + both('smile', 0.4)),
};
