// General. Inside a bone, as in a garden bed: the new cells have moved in. A helper would like to dig one up; they need
// quiet, so a little blood is looked at instead, and nothing can be seen yet.
// A garden as a likeness only: no plant and no soil comes near the child.
import { C, SKIN } from '../../palette.mjs';
import { blob, cut, dot, flat, line, place, sheet, slab } from '../../paper.mjs';
import { bedOf } from '../../children.mjs';
import { redCell, stemCell } from '../../cells.mjs';
import { beds, cell, homes, inside, rim, roots } from '../../garden.mjs';
import { grownUp } from '../../grown-ups.mjs';
import { HELPERS } from '../../helpers.mjs';
import { specks } from '../../things.mjs';
import { at, until } from '../../spread.mjs';

const sky = '#2D6475';
const cells = homes.map(cell).join('');
const falling = homes.map(([x, y], i) => place(x, y + 4, place(0, 0, stemCell(0, 0, 33, i + 2), { cls: 'lift' }))).join('');

// A question that is still open: two tips bend, and no leaf is out yet.
const tips = [0, 2, 5]
  .map((i) => place(homes[i][0], homes[i][1] - 8, place(0, 0, line('M0 6C-3-8-4-20 6-26 14-30 18-22 14-16', C.mossPale, 8), { cls: 'grow' })))
  .join('');

// The helper who would like to know, with a spade that stays clean.
const helper = place(
  796,
  274,
  place(0, 0, HELPERS.robot, { size: 1.7 }) +
    place(20, 74, line('M0-66V44', C.wood, 8) + line('M-14-66H14', C.woodDark, 9) + cut('M-20 40H20V62Q16 84 0 92-16 84-20 62z', C.steel, { dx: 2, dy: 3 }), { turn: 8 }),
);

// A drop, seen large: red cells, and a dotted round where the first new white cell may be one day.
const lens = place(
  360,
  148,
  dot(4, 7, 112, C.shade, 0.2) +
    dot(0, 0, 112, C.white) +
    flat(blob(0, 0, 99, 99, { points: 14, wobble: 0.008, seed: 3 }), '#F4C9BE') +
    redCell(-50, -34, 24, 2) +
    redCell(46, 50, 24, 4) +
    redCell(-36, 50, 20, 6) +
    redCell(58, -40, 20, 7) +
    `<circle cx="4" cy="2" r="31" fill="#FDF3EE" stroke="#5E4E9E" stroke-width="5" stroke-dasharray="2 10" stroke-linecap="round"/>` +
    `<circle r="105" fill="none" stroke="#fff" stroke-width="12"/>`,
  { size: 0.88 },
);
const vial = place(-56, -128, cut(slab(-9, -34, 18, 50, 8), '#EAF4F6', { dx: 1, dy: 2 }) + flat(slab(-6, -6, 12, 18, 5), C.red) + sheet(slab(-11, -42, 22, 12, 4), C.violet));

const bed = { who: 'leaf', x: 430, y: 414, size: 1.3, hair: 'hat', cheeks: 0.15 };
const nurse = { role: 'nurse', x: 880, y: 440, size: 1.06, mask: true, mood: 'happy', skin: SKIN.light, look: -0.5 };

export default {
  sky,
  night: true,
  focus: [612, 424, 700, 800],
  near: [612, 400, 800, 720],
  ground:
    specks(26, 9, { bottom: 300, color: '#DDEBEA' }) +
    `<circle cx="640" cy="400" r="250" fill="#E9C9A6" opacity=".28"/><circle cx="640" cy="400" r="176" fill="#F3DDBE" opacity=".3"/>` +
    inside,
  people:
    beds +
    until(1, falling) +
    at(2, cells + roots('grow')) +
    at(3, tips) +
    rim +
    until(1, bedOf({ ...bed, mood: 'smile', look: 0.3, gaze: -1 })) +
    at(2, bedOf({ ...bed, mood: 'sleep', up: false }) + place(0, 0, helper, { cls: 'arrive' }), 2) +
    at(3, bedOf({ ...bed, mood: 'smile', look: 0.8, gaze: 0 })) +
    at(3, grownUp({ ...nurse, left: [-62, -148], right: [60, -126], bends: [-14, 12], front: place(-2, -22, vial) }) + place(0, 0, lens, { cls: 'lift' })),
};
