// General. Doctors think as far as the day when a child is big. The grown-ups talk; the child may listen, play, or pull a sleeve.
import { C } from '../../palette.mjs';
import { blob, cut, dot, flat, line, place, slab, smooth } from '../../paper.mjs';
import { child, childArm } from '../../children.mjs';
import { grownArm, grownUp } from '../../grown-ups.mjs';
import { room } from '../../places.mjs';
import { at, until } from '../../spread.mjs';

const Y = 756;
const boy = { who: 'pocket', y: Y, size: 1.5, cheeks: 0.35 };
const man = { role: 'uncle', y: Y, size: 1.5 };
const doctor = { role: 'doctor', y: Y, size: 1.5 };

// The shadow that he casts is that of a grown-up: the same curls, the same hood, the same way to stand.
const half = [[20, -252], [44, -246], [58, -222], [64, -170], [74, -126], [66, -112], [54, -120], [50, -80], [40, -72], [38, -14], [40, 0], [10, 0], [5, -56]];
const BODY = smooth([[0, -254], ...half, [0, -66], ...half.map(([x, y]) => [-x, y]).reverse()]);
const shade = '#7F9EBA';
const shadow = place(
  576,
  Y - 8,
  place(
    0,
    0,
    flat(BODY, shade) +
      flat(blob(0, -290, 42, 44, { square: 2.4, seed: 4, wobble: 0.01 }), shade) +
      [[-34, -320], [-20, -334], [-2, -340], [16, -337], [32, -326], [40, -308], [-40, -304]].map(([x, y]) => dot(x, y, 11, shade)).join('') +
      line('M-28-246Q0-226 28-246', '#A9C2D6', 5),
    { cls: 'glow' },
  ),
  { size: 1.78 },
);
const lampLight = `<g class="n">${flat('M-40 900L120 90 1320 900z', '#fff', 0.1)}</g>`;

const talk = (x, y, color, flip) =>
  place(x, y, cut('M-64-44H64Q78-44 78-30V22Q78 36 64 36H-14L-46 66V36H-64Q-78 36-78 22V-30Q-78-44-64-44z', C.white, { dx: 2, dy: 4 }) + line('M-44-16H44M-44 10H16', color, 11), { flip });

const brick = (x, y, color, w = 74) => cut(slab(x, y, w, 42, 6), color, { dx: 2, dy: 3 }) + flat(slab(x + 10, y - 9, 20, 11, 4), color) + flat(slab(x + w - 30, y - 9, 20, 11, 4), color);
const tower = brick(832, 722, '#5E8A86') + brick(912, 722, '#8B6FA8', 60) + brick(842, 680, '#C9718B') + brick(850, 638, '#8FA856', 60);

export default {
  sky: '#A9C2D6',
  focus: [606, 420, 740, 790],
  near: [606, 420, 800, 770],
  ground: room('#A9C2D6', '#5B80A5', '#86A6C2', 690) + `<path class="n" d="M-1500 760C-400 740 1600 740 2700 760" stroke="#527699" stroke-width="6" fill="none"/>`,
  people:
    until(
      1,
      lampLight +
        shadow +
        child({ ...boy, x: 428, y: Y + 12, mood: 'big', look: 0.5, up: 1, right: [66, -178], left: [-52, -84], bends: [8, 14] }) +
        grownUp({ ...doctor, x: 826, mood: 'smile', look: -0.7, up: -0.2, left: [-74, -178], right: [62, -120], bends: [18, 12] }),
    ) +
    at(
      2,
      grownUp({ ...man, x: 322, mood: 'small', look: 0.8, right: [74, -150], left: [-64, -122] }) +
        grownUp({ ...doctor, x: 578, mood: 'smile', look: -0.8, left: [-58, -176], right: [62, -122], bends: [16, 12] }) +
        talk(532, 150, '#5B80A5', true) +
        talk(392, 88, '#75664F', false) +
        tower +
        child({ ...boy, x: 752, y: Y + 22, size: 1.46, pose: 'sit', mood: 'smile', look: 0.7, up: -0.6, left: [-30, -92], right: [66, -128], bends: [10, 12] }) +
        place(856, 590, brick(-10, -10, '#6F8FB8', 62), { turn: -6 }),
      2,
    ) +
    at(
      3,
      grownUp({ ...doctor, x: 856, mood: 'smile', look: -0.7, up: -0.6, left: [-56, -130], right: [62, -120] }) +
        grownUp({ ...man, x: 624, mood: 'smile', look: -0.8, up: -1, tilt: -8, lean: -3, left: false, right: [54, -122] }) +
        child({ ...boy, x: 418, mood: 'open', look: 0.7, up: 1.2, left: [-50, -84], right: false }) +
        place(624, Y, place(0, 0, grownArm('uncle', -1, [-74, -146], 8), { turn: -3 }), { size: 1.5 }) +
        place(418, Y, childArm('pocket', 'school', 1, [52, -138], 10), { size: 1.5 }) +
        brick(262, 744, '#C9718B') + brick(290, 702, '#8FA856', 60),
    ),
};
