// Told. One night and one star: a folded strip of paper opens into the two brothers, and then into all who were with
// them, hand in hand. A chain of paper, so that it says nothing of who was in a room.
import { C } from '../../palette.mjs';
import { cut, dot, flat, hill, line, oval, place, poly } from '../../paper.mjs';
import { boy } from '../../people.mjs';
import { grownUp } from '../../grown-ups.mjs';
import { ground } from '../../outdoors.mjs';
import { specks } from '../../things.mjs';
import { at, until } from '../../spread.mjs';

const [far, middle, near] = ['#1F2C52', '#2A3963', '#1A2448'];
const Y = 694;
const STAR = 'M0-30Q3-9 9-9 30-3 30 0 30 3 9 9 3 30 0 30-3 30-9 9-30 3-30 0-30-3-9-9-3-30 0-30z';
const star = place(
  600,
  142,
  place(0, 0, `<g class="n">${dot(0, 0, 104, C.goldPale, 0.1)}${dot(0, 0, 70, C.goldPale, 0.14)}</g>`, { cls: 'glow' }) +
    place(0, 0, cut(STAR, C.gold, { shadow: 0 }) + flat('M0-18Q2-5 6-6L0 0-6-6Q-2-5 0-18z', C.goldPale), { size: 1.7 }),
);

/** A chain that is still folded: halves of people of paper, one before the other. */
const PAPERS = [C.tealPale, C.plumPale, C.mossPale, C.yanPale, C.jiePale];
const HALF = 'M0-304C36-304 54-282 54-252 54-228 42-212 26-204L40-198C58-190 68-146 80-100 83-84 64-76 57-92L46-132 54-60H38V-8Q38 0 28 0H0z';
const folded = (x, layers, flip = false) =>
  place(x, Y + 8, oval(30, 4, 70, 9, C.shade, 0.3) + Array.from({ length: layers }, (_, i) => place((layers - 1 - i) * 13, 0, cut(HALF, PAPERS[i], { dx: 3, dy: 4, shadow: 0.24 }))).join(''), { flip });

// Who stands where, and where their hands meet.
const WHO = { nurse: [222, 1.3], mother: [382, 1.3], jie: [530, 1.3], yan: [670, 1.3], father: [818, 1.3], doctor: [978, 1.3] };
const to = (who, x, y) => [(x - WHO[who][0]) / WHO[who][1], (y - Y) / WHO[who][1]].map(Math.round);
const grown = (role, more) => grownUp({ role, x: WHO[role][0], y: Y, size: 1.3, shadow: false, ...more });
const brother = (who, more) => boy({ who, x: WHO[who][0], y: Y, size: 1.3, hair: 'hat', cheeks: 0.08, shadow: false, ...more });

// The strip on which they all stand; it has a fold between every two.
const strip = (left, right, folds) =>
  cut(poly([[left, Y - 6], [right, Y - 6], [right + 16, Y + 20], [left - 16, Y + 20]], 6), '#EEF2FA', { dx: 0, dy: 6, shadow: 0.3 }) +
  line(folds.map((x) => `M${x} ${Y - 4}l${x < 600 ? -3 : x > 600 ? 3 : 0} 22`).join(''), '#9FB0D0', 4);

const boys = (more) => brother('jie', { look: 0.5, mood: 'small', left: [-52, -80], right: to('jie', 594, 586), ...more }) + brother('yan', { look: -0.5, mood: 'small', right: [52, -80], left: to('yan', 606, 586), ...more });

// Room: five places in the ground, empty, and of the star's own shape.
const PLACE = 'M0-24Q7-8 20-8 62-3 62 0 62 3 20 8 7 8 0 24-7 8-20 8-62 3-62 0-62-3-20-8-7-8 0-24z';
const empty = [280, 440, 600, 760, 920]
  .map((x, i) => place(x, 766 - (i % 2) * 8, flat(PLACE, '#0B1228') + `<path d="${PLACE}" fill="none" stroke="#C3CFF2" stroke-width="4.5" stroke-dasharray="2 11" stroke-linecap="round"/>`))
  .join('');

export default {
  told: true,
  sky: '#131C39',
  night: true,
  focus: [600, 420, 936, 790],
  near: [600, 430, 900, 700],
  ground:
    specks(60, 9, { bottom: 420, color: '#9FB0D6' }) +
    ground(hill([[0, 470], [300, 424], [640, 466], [1000, 420], [1200, 450]]), far) +
    ground(hill([[0, 560], [400, 540], [800, 562], [1200, 540]]), middle) +
    ground(hill([[0, 642], [600, 636], [1200, 644]]), near),
  people:
    star +
    empty +
    until(1, place(600, Y + 8, place(-600, -Y - 8, folded(560, 5)), { size: 1.2 })) +
    at(2, place(600, Y + 8, place(-600, -Y - 8, folded(412, 3, true) + folded(788, 3) + place(0, 0, strip(446, 754, [600]) + boys(), { cls: 'lift' })), { size: 1.2 }), 2) +
    at(
      3,
      strip(150, 1050, [302, 458, 600, 742, 898]) +
        grown('nurse', { mask: true, mood: 'happy', look: 0.6, left: [-58, -118], right: to('nurse', 296, 542) }) +
        grown('doctor', { mask: true, mood: 'happy', look: -0.6, right: [58, -118], left: to('doctor', 904, 542) }) +
        grown('mother', { mood: 'smile', look: 0.7, tilt: 4, left: to('mother', 308, 542), right: to('mother', 454, 560) }) +
        grown('father', { mood: 'smile', look: -0.7, tilt: -4, right: to('father', 892, 542), left: to('father', 746, 560) }) +
        brother('jie', { look: -0.2, mood: 'smile', left: to('jie', 462, 562), right: to('jie', 594, 586) }) +
        brother('yan', { look: 0.2, mood: 'smile', right: to('yan', 738, 562), left: to('yan', 606, 586) }),
    ),
};
