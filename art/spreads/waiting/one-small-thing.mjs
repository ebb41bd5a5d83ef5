// General. One small thing for today, a breath when it is too much, and three feelings of the same size.
import { C, SKIN } from '../../palette.mjs';
import { blob, cut, dot, flat, line, place, sheet, slab, use } from '../../paper.mjs';
import { child, childHead } from '../../children.mjs';
import { grownHead } from '../../faces.mjs';
import { headboard, nightPane, quilt, room } from '../../places.mjs';
import { at, until } from '../../spread.mjs';

const wall = '#3A7581';
const kid = { who: 'leaf', x: 600, y: 800, size: 2.02, pose: 'bust', hair: 'hat', cheeks: 0.25 };
const skin = SKIN.deep[0];

const book = place(
  382,
  664,
  cut('M-104-40Q-50-62 0-38 50-62 104-40V50Q50 30 0 54-50 30-104 50z', '#6A5C9A', { dx: 3, dy: 7 }) +
    sheet('M-94-48Q-46-68 0-44V42Q-46 18-94 38z', '#FDFEFB') +
    sheet('M94-48Q46-68 0-44V42Q46 18 94 38z', '#F4F1E6') +
    flat('M-76 22Q-66-6-50-8-32-8-24 8-40 4-76 22z', '#8FB37B') +
    dot(-44, -28, 10, '#E7B3A8') +
    line('M22-28q26-8 54-2M22-8q26-8 54-2M22 12q20-6 36-4', '#C6C9CC', 6),
);
const drum = place(
  600,
  676,
  cut('M-62-34H62L54 42Q0 62-54 42z', '#C98FA0', { dx: 2, dy: 6 }) +
    flat('M-12 34a12 9 0 1 1 8-10V-12L26-18V18a12 9 0 1 1-8-10V-2L4 2V26q-1 8-16 8z', '#FDF3F5') +
    sheet('M-66-36a66 18 0 1 1 132 0a66 18 0 1 1-132 0z', '#F6EFE2') +
    line('M-34-44L-86-92M30-46L78-96', C.wood, 9) +
    dot(-88, -94, 9, C.woodPale) +
    dot(80, -98, 9, C.woodPale),
);
const tablet = place(
  826,
  664,
  cut(slab(-96, -68, 192, 132, 16, 3), '#22304A', { dx: 3, dy: 7, shadow: 0.2 }) +
    flat(slab(-84, -57, 168, 110, 8), '#CFE2EC') +
    `<svg x="-84" y="-57" width="168" height="110" viewBox="-84 -57 168 110">${sheet('M-62 72C-62 40-38 30 0 30S62 40 62 72z', '#A8788C') + place(0, -4, grownHead({ role: 'gran', skin: SKIN.brown, mood: 'big', look: -0.3 }), { size: 0.84 }) + use('hand', 62, 8, { turn: 188, size: 1.3, more: `fill="${SKIN.brown[0]}"` })}</svg>`,
);

// Slow breath, as in the tool below the step.
const shape = place(
  842,
  262,
  place(0, 0, flat(blob(0, 0, 124, 121, { points: 16, wobble: 0.025, seed: 5 }), '#A9D6D2', 0.35) + flat(blob(0, 0, 98, 96, { points: 15, wobble: 0.025, seed: 8 }), '#CDE9E5', 0.6), { cls: 'breathe' }) +
    flat(blob(0, 0, 66, 65, { points: 14, wobble: 0.02, seed: 2 }), '#F6FBFA'),
);

// Three faces of the same child, of one size: sad, silly, cross.
const paper = (x, y, inner, tint) => place(x, y, cut(blob(0, 0, 102, 100, { points: 14, wobble: 0.015, seed: x % 7 }), tint, { dx: 3, dy: 7 }) + place(0, 12, inner, { size: 1.42 }));
const face = (mood, more) => childHead({ who: 'leaf', hair: 'hat', mood, cheeks: 0.25, ...more });
const tear = flat('M0-9C6-2 8 1 8 4A8 8 0 0 1-8 4C-8 1-6-2 0-9z', '#A9D3EE');
const faces =
  paper(366, 270, face('worried', { up: -0.6 }) + place(-19, 22, tear) + place(19, 27, tear, { size: 0.8 }), '#C9DCEB') +
  paper(600, 138, face('happy', {}) + `<path d="M-13 17q13 4 26 0c0 17-26 17-26 0z" fill="${C.lip}"/>` + flat('M-5 25q7-4 13 0l-1 13q-5 7-11 0z', C.tongue), '#F3E3C6') +
  paper(834, 270, face('flat', {}) + flat('M-30-15h60v8h-60z', skin) + line('M-27-12l18 7M27-12l-18 7', C.hair, 4) + flat('M-12 16h24v14h-24z', skin) + line('M-10 27q10-8 20 0', C.lip, 3.4), '#E9C9CF');

export default {
  sky: wall,
  night: true,
  focus: [600, 404, 736, 800],
  near: [600, 372, 830, 764],
  ground: room(wall, '#27545F', '#54909A', 760),
  people:
    until(2, place(0, 0, nightPane(224, 74, 190, 196, { sky: '#E9C9A6', frame: '#8FB6BC', moon: false }))) +
    headboard('#5A8F97', '#457780', '#EEF6F5') +
    until(1, child({ ...kid, mood: 'smile', look: -0.6, up: -0.9, left: [-66, -96], right: [62, -106], bends: [8, 12] })) +
    at(2, shape + child({ ...kid, mood: 'sleep', left: [-12, -104], right: [12, -98], bends: [-18, 18] }), 2) +
    at(3, child({ ...kid, y: 842, mood: 'smile', up: 1, left: [-74, -128], right: [74, -128], bends: [16, 16] }) + place(0, 0, faces, { cls: 'lift' })) +
    quilt('#4F8A78', '#77AC98', '#B3D3C2') +
    until(1, place(0, 0, book + drum + tablet, { cls: 'lift' })),
};
