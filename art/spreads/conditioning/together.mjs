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
  118,
  place(0, 0, `<g class="n">${dot(0, 0, 104, C.goldPale, 0.1)}${dot(0, 0, 70, C.goldPale, 0.14)}</g>`, { cls: 'glow' }) +
    place(0, 0, cut(STAR, C.gold, { shadow: 0 }) + flat('M0-18Q2-5 6-6L0 0-6-6Q-2-5 0-18z', C.goldPale), { size: 1.7 }),
);

/** Folded paper that stands on the ground, its front cut to half a person. */
const folded = (x, folds, height, flip = false) =>
  place(
    x,
    Y + 8,
    oval(0, 4, folds * 20, 9, C.shade, 0.3) +
      Array.from({ length: folds }, (_, i) => {
        const left = (i - folds / 2) * 30;
        return cut(poly([[left, -height + (i % 2) * 14], [left + 30, -height + 14 - (i % 2) * 14], [left + 30, (i + 1) % 2 * -8], [left, (i % 2) * -8]], 3), i % 2 ? '#C7D2E6' : '#EEF2FA', { dx: 2, dy: 4 });
      }).join(''),
    { flip },
  );
const halfPerson = `<path d="M0-268A46 46 0 0 0-2-176C-30-172-48-150-56-96L-40-92C-36-108-32-118-28-124L-36-60H-24V-4H-2" fill="none" stroke="#5B6FA6" stroke-width="6" stroke-linecap="round" stroke-dasharray="2 12"/>`;

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

// Room: five empty places in the ground.
const places_ = [320, 460, 600, 740, 880]
  .map((x, i) => oval(x, 756 - (i % 2) * 4, 44, 15, '#0C142B') + `<ellipse cx="${x}" cy="${756 - (i % 2) * 4}" rx="44" ry="15" fill="none" stroke="#7F90C4" stroke-width="4" stroke-dasharray="2 11" stroke-linecap="round"/>`)
  .join('');

export default {
  told: true,
  sky: '#131C39',
  night: true,
  focus: [600, 420, 900, 790],
  near: [600, 404, 900, 720],
  ground:
    specks(60, 9, { bottom: 420, color: '#9FB0D6' }) +
    ground(hill([[0, 470], [300, 424], [640, 466], [1000, 420], [1200, 450]]), far) +
    ground(hill([[0, 560], [400, 540], [800, 562], [1200, 540]]), middle) +
    ground(hill([[0, 642], [600, 636], [1200, 644]]), near),
  people:
    star +
    places_ +
    until(1, folded(600, 6, 330) + place(604, Y + 6, halfPerson)) +
    at(2, folded(392, 3, 330) + folded(808, 3, 330) + place(0, 0, strip(440, 760, [600]) + boys(), { cls: 'lift' }), 2) +
    at(
      3,
      strip(150, 1050, [302, 458, 600, 742, 898]) +
        grown('nurse', { mask: true, mood: 'happy', look: 0.6, left: [-64, -118], right: to('nurse', 296, 542) }) +
        grown('doctor', { mask: true, mood: 'happy', look: -0.6, right: [64, -118], left: to('doctor', 904, 542) }) +
        grown('mother', { mood: 'smile', look: 0.7, tilt: 4, left: to('mother', 308, 542), right: to('mother', 454, 560) }) +
        grown('father', { mood: 'smile', look: -0.7, tilt: -4, right: to('father', 892, 542), left: to('father', 746, 560) }) +
        brother('jie', { look: -0.2, mood: 'smile', left: to('jie', 462, 562), right: to('jie', 594, 586) }) +
        brother('yan', { look: 0.2, mood: 'smile', right: to('yan', 738, 562), left: to('yan', 606, 586) }),
    ),
};
