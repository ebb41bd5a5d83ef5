// Told. A straw afternoon on a hill: two brothers, two tissues, and a drop of blood seen large.
// Only what the report says: nobody else is there.
import { C, SKY } from '../../palette.mjs';
import { blob, cut, dot, flat, hill, line, place, use } from '../../paper.mjs';
import { boy, boyArm } from '../../people.mjs';
import { cloud, ground, kite, meadow, tree } from '../../outdoors.mjs';
import { platelet, redCell } from '../../cells.mjs';
import { at, until } from '../../spread.mjs';

const [sky, far, middle, near] = SKY.signs;

const tissue = (side) => place(
  side * 4,
  -124,
  cut('M-23-14Q-8-20 6-14 18-18 25-8 21 2 27 14 12 25 0 19-14 27-27 16-21 2-23-14z', C.white, { dx: 1, dy: 4, shadow: 0.14 }) +
    line('M-14-4l-6 14M1-8l-2 8', '#D5DEDB', 2.4) +
    flat(blob(side * -8, 1, 5, 4.4, { seed: 3, wobble: 0.12, points: 7, digits: 1 }), C.red),
);

const brother = (who, x, look) => ({ who, age: 'small', x, y: 716, size: 1.72, cheeks: 0.05, look });

// A drop of blood, as large as the sun: many red cells, and only a few platelets, each with a ring round it.
const ring = (x, y, r) => `<circle cx="${x}" cy="${y}" r="${r}" fill="none" stroke="#5F2C4C" stroke-width="4" stroke-dasharray="3 8" stroke-linecap="round"/>`;
const lens = place(
  600,
  186,
  dot(4, 8, 158, C.shade, 0.16) +
    dot(0, 0, 158, C.white) +
    flat(blob(0, 0, 144, 144, { points: 14, wobble: 0.008, seed: 3 }), '#F4C9BE') +
    redCell(-86, -34, 32, 2) +
    redCell(-34, 66, 32, 3) +
    redCell(44, -86, 30, 4) +
    redCell(92, 42, 32, 5) +
    redCell(-24, -96, 26, 6) +
    redCell(-92, 52, 24, 8) +
    redCell(34, 104, 24, 9) +
    platelet(10, -14, 21, 3) +
    ring(10, -14, 34) +
    platelet(98, -38, 17, 6) +
    ring(98, -38, 28) +
    `<circle r="151" fill="none" stroke="#fff" stroke-width="14"/>`,
);

const leaf = (x, y, turn) => use('leaf', x, y, { turn, more: 'fill="#CF8E63"' });

export default {
  told: true,
  sky,
  focus: [600, 410, 620, 780],
  near: [600, 380, 700, 710],
  ground:
    until(2, dot(850, 176, 86, '#FDF2D8')) +
    cloud(270, 150, 0.9, '#FCEFD3') +
    cloud(970, 96, 0.62, '#FCEFD3') +
    ground(hill([[0, 440], [260, 396], [560, 430], [880, 380], [1200, 420]]), far) +
    ground(hill([[0, 540], [300, 500], [640, 540], [960, 492], [1200, 530]]), middle) +
    tree(178, 604, 1.34, '#82A577', { seed: 4 }) +
    ground(hill([[0, 622], [300, 594], [620, 622], [900, 602], [1200, 626]]), near),
  people:
    meadow(26, 3, { from: -200, to: 1400, top: 660, bottom: 880, color: '#4C7A5B' }) +
    leaf(232, 668, 10) +
    leaf(960, 690, -30) +
    place(858, 734, kite(0, 0, 0.8, { turn: 72 })) +
    until(1, boy({ ...brother('jie', 502, 0.5), mood: 'smile', left: [-52, -54], right: [50, -58] }) + boy({ ...brother('yan', 688, -0.5), mood: 'smile', left: [-50, -58], right: [52, -54] })) +
    at(
      2,
      boy({ ...brother('jie', 502, 0.3), mood: 'worried', up: 0, left: [-52, -54], right: false, front: tissue(1) + boyArm('jie', 'small', 1, [20, -114], -22) }) +
        boy({ ...brother('yan', 688, -0.3), mood: 'worried', right: [52, -54], left: false, front: tissue(-1) + boyArm('yan', 'small', -1, [-22, -114], 22) }),
      2,
    ) +
    at(
      3,
      boy({ ...brother('jie', 502, 0.3), mood: 'flat', up: 1.4, left: [-52, -54], right: [50, -58] }) +
        boy({ ...brother('yan', 688, -0.3), mood: 'flat', up: 1.4, left: [-50, -58], right: [52, -54] }) +
        place(0, 0, lens, { cls: 'lift' }),
    ) +
    at(2, place(800, 700, place(0, 0, leaf(0, 0, 0), { cls: 'fall' })), 2) +
    use('tuft', 398, 742, { more: 'fill="#4C7A5B"' }) +
    use('tuft', 794, 748, { more: 'fill="#4C7A5B"' }),
};
