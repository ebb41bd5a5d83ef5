// General. Call first, day or night: a child who is hot says so at once; by night she wakes her grandmother; they call.
// No number on the thermometer: the limit is the one that a family's own team gives.
import { C, SKIN } from '../../palette.mjs';
import { cut, dot, flat, limb, line, oval, place, sheet, slab, use } from '../../paper.mjs';
import { child } from '../../children.mjs';
import { grownHead } from '../../faces.mjs';
import { grownUp } from '../../grown-ups.mjs';
import { headboard, lamp, nightPane, quilt, room } from '../../places.mjs';
import { at, until } from '../../spread.mjs';

const wall = '#2C5568';
const girl = { who: 'wave', x: 470, y: 800, size: 2.02, pose: 'bust', hair: 'hat', hot: 1 };
const gran = { role: 'gran', x: 752, y: 806, size: 1.72, pose: 'bust' };

const shiver = line('M318 470q-14 14 0 28t0 28M622 470q14 14 0 28t0 28', '#BFD8E2', 7, 'class="n"');

// Breath that buzzes: three curls, each larger than the last.
const snore = place(868, 340, place(0, 0, line('M0 0q10-14 18 0t16 2M20-42q14-18 25 0t21 2M30-92q18-22 32 0t26 2', '#DCEAF0', 8), { cls: 'glow' }));

/** A thermometer without digits, in a hand. */
const thermometer = place(
  0,
  0,
  cut(slab(-13, -78, 26, 92, 12), '#FDFEFB', { dx: 2, dy: 3 }) + sheet(slab(-4, -104, 8, 32, 4), C.steel) + flat(slab(-8, -50, 16, 30, 4), C.tealPale) + dot(0, -4, 5, C.teal),
);
const phone = cut(slab(-16, -44, 32, 82, 9), '#22304A', { dx: 2, dy: 3 }) + flat(slab(-11, -36, 22, 58, 4), '#A9D6D2');

// Who answers: a nurse in a lit round, joined to the telephone by a dotted line.
const team = place(
  560,
  176,
  dot(4, 8, 128, C.shade, 0.2) +
    dot(0, 0, 128, '#FDFEFB') +
    dot(0, 0, 114, '#BFE0DA') +
    `<g clip-path="url(#round)">` +
    sheet('M-86 130C-86 66-50 44 0 44S86 66 86 130z', C.teal) +
    line('M-22 48L0 78 22 48', C.tealPale, 7) +
    place(0, -10, grownHead({ role: 'nurse', skin: SKIN.deep, mood: 'smile', look: 0.3 }), { size: 1.18 }) +
    sheet(limb([78, 116], [62, 26], 36, 25, 14), '#24696D') +
    place(60, 18, phone, { turn: 12, size: 0.9 }) +
    use('hand', 62, 12, { turn: 176, size: 1.35, more: `fill="${SKIN.deep[0]}"` }) +
    '</g>',
);
const call = `<path class="flow" d="M690 204C760 190 836 214 846 296" fill="none" stroke="#FDFEFB" stroke-width="9" stroke-linecap="round" stroke-dasharray="1 25"/>`;

const glow = `<g class="n">${oval(338, 300, 560, 430, C.goldPale, 0.1)}${oval(338, 290, 300, 240, C.goldPale, 0.14)}</g>`;

export default {
  sky: wall,
  night: true,
  focus: [594, 430, 720, 790],
  near: [600, 372, 800, 664],
  ground: room(wall, '#1D3D4C', '#3E6E80', 760),
  people:
    until(1, nightPane(668, 70, 232, 210, { sky: '#7C90B4', moon: false })) +
    at(2, nightPane(668, 70, 232, 210), 2) +
    at(2, lamp(338, 300, false), 2) +
    until(1, glow + lamp(338, 300, true)) +
    at(3, place(0, 0, glow, { cls: 'light' }) + lamp(338, 300, true)) +
    headboard('#93694C', '#7A543B') +
    until(
      1,
      child({ ...girl, mood: 'worried', look: 0.6, up: 0.6, left: [-36, -112], right: [40, -104] }) +
        shiver +
        grownUp({ ...gran, mood: 'smile', look: -0.9, tilt: -5, lean: -3, left: [-124, -276], right: [84, -246], bends: [-12, 30], scarf: place(80, -262, thermometer, { turn: 8, size: 0.86 }) }),
    ) +
    at(
      2,
      grownUp({ ...gran, x: 790, y: 830, mood: 'sleep', tilt: 13, left: [-58, -124], right: [58, -124] }) +
        snore +
        child({ ...girl, mood: 'worried', look: 0.8, left: [-36, -112], right: [104, -172], bends: [10, 12] }),
      2,
    ) +
    at(
      3,
      child({ ...girl, mood: 'smile', look: 0.4, up: 0.6, left: [-36, -112], right: [46, -100], tilt: 7, x: 484 }) +
        grownUp({ ...gran, mood: 'smile', look: -0.5, tilt: -3, left: [-128, -176], right: [64, -262], bends: [-12, 26], scarf: place(58, -286, phone, { turn: 10, size: 0.9 }) }) +
        call +
        place(0, 0, team, { cls: 'lift' }),
    ) +
    quilt('#4B8C8A', '#6FA9A4', '#A9D6D2') +
    at(2, '<path class="n" d="M-1500-1500h4200v4200h-4200z" fill="#071427" opacity=".34"/>', 2),
};
