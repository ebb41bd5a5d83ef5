// Told. Evening: the brothers beside an outline with nobody in it. Tubes and cards pass, and then it is their father.
// Only what the report says: test after test, and one person for both. Nothing of why, or how well he matched.
import { C, SKY } from '../../palette.mjs';
import { cut, dot, flat, hill, place, sheet, slab, smooth } from '../../paper.mjs';
import { boy } from '../../people.mjs';
import { grownUp } from '../../grown-ups.mjs';
import { cloud, ground, meadow, tree } from '../../outdoors.mjs';
import { specks } from '../../things.mjs';
import { at, until } from '../../spread.mjs';

const [sky, far, middle, near] = SKY.donor;
const X = 600;
const Y = 742;
const SIZE = 1.62;

// The outline of a grown-up whose hands reach down to two children.
const half = [[24, -342], [48, -318], [53, -284], [46, -254], [34, -242], [58, -236], [74, -210], [84, -150], [90, -98], [79, -78], [62, -84], [48, -70], [46, -10], [38, 5], [22, 9], [8, 4], [5, -30]];
const OUTLINE = smooth([[0, -347], ...half, [0, -62], ...half.map(([x, y]) => [-x, y]).reverse()]);
const outline = (inner) => place(X, Y, inner, { size: SIZE });
const empty = outline(
  flat(OUTLINE, '#C9CBE6', 0.5) + `<path class="w" d="${OUTLINE}" fill="none" stroke="#fff" stroke-width="5" stroke-dasharray="9 9" stroke-linecap="round"/>`,
);
const rim = outline(`<path d="${OUTLINE}" transform="translate(3 4)" fill="${C.shade}" opacity=".2"/><path d="${OUTLINE}" fill="${C.gold}" stroke="${C.gold}" stroke-width="17" stroke-linejoin="round"/>`);

const CAPS = [C.violet, C.teal, C.plumPale, C.moss];
const tube = (x, y, i) =>
  place(x, y, cut(slab(-17, -46, 34, 104, 16), '#EEF2F8', { dx: 2, dy: 4 }) + flat('M-12 12H12V42Q12 53 0 53T-12 42z', i % 3 ? '#BFD3E6' : '#E6B8AF') + sheet(slab(-20, -58, 40, 24, 6), CAPS[i % 4]), { turn: (i % 3) * 4 - 4 });
const card = (x, y, i) =>
  place(
    x,
    y,
    cut(slab(-42, -52, 84, 104, 9, 2), C.white, { dx: 2, dy: 4 }) +
      dot(-18, -24, 10, CAPS[i % 4]) +
      flat(slab(0, -30, 30, 12, 5), '#C3C6DD') +
      flat(slab(-28, -4, 56, 12, 5), '#DADCEA') +
      flat(slab(-28, 20, 40, 12, 5), '#DADCEA'),
    { turn: (i % 3) * 5 - 5 },
  );
const many = (draw, y, from) => Array.from({ length: 15 }, (_, i) => draw(from + i * 134, y + (i % 2) * 14, i)).join('');

const child = { y: Y, size: 1.4, cheeks: 0.12 };
const jie = { ...child, who: 'jie', x: 404, left: [-52, -82] };
const yan = { ...child, who: 'yan', x: 796, right: [52, -82] };
const waiting = (mood, up) => boy({ ...jie, mood, look: 0.6, up, tilt: -3 }) + boy({ ...yan, mood, look: -0.6, up, tilt: 3 });

export default {
  told: true,
  sky,
  focus: [600, 440, 700, 760],
  near: [600, 420, 800, 740],
  ground:
    specks(24, 14, { bottom: 260 }) +
    cloud(210, 150, 0.9, '#9FA1C8', 0.7) +
    cloud(1000, 210, 0.7, '#9FA1C8', 0.6) +
    ground(hill([[0, 400], [300, 350], [620, 400], [900, 340], [1200, 390]]), far) +
    ground(hill([[0, 520], [360, 480], [760, 530], [1200, 480]]), middle) +
    tree(136, 590, 1.1, '#5F6397', { seed: 2 }) +
    tree(1084, 570, 0.9, '#5F6397', { seed: 5 }) +
    ground(hill([[0, 650], [400, 626], [800, 648], [1200, 630]]), near),
  people:
    meadow(16, 8, { from: -200, to: 1400, top: 680, bottom: 900, color: '#2F3260', petals: ['#C9B8DC', '#E3B9CF', '#B9BCE0'] }) +
    at(2, place(0, 0, `<g class="arrive">${many(tube, 116, -380)}</g><g class="arrive" style="--x:-160px">${many(card, 286, -320)}</g>`), 2) +
    until(2, empty) +
    until(1, waiting('flat', 1)) +
    at(2, waiting('open', 1.6), 2) +
    at(
      3,
      place(0, 0, rim, { cls: 'light' }) +
        grownUp({ role: 'father', x: X, y: Y, size: SIZE, mood: 'smile', left: [-73, -88], right: [73, -88], bends: [6, 6], shadow: false }) +
        boy({ ...jie, mood: 'smile', look: 0.5, up: 1, tilt: -3, right: [56, -100] }) +
        boy({ ...yan, mood: 'smile', look: -0.5, up: 1, tilt: 3, left: [-56, -100] }),
    ),
};
