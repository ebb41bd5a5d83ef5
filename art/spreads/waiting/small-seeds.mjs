// General. Inside a bone, as in a garden bed: the new cells have moved in. Above, a child rests, and nothing can be seen yet.
// A garden as a likeness only: no plant and no soil comes near the child.
import { C, SKIN } from '../../palette.mjs';
import { blob, cut, dot, flat, line, oval, place, sheet, slab, use } from '../../paper.mjs';
import { bedOf } from '../../children.mjs';
import { redCell, stemCell } from '../../cells.mjs';
import { grownUp } from '../../grown-ups.mjs';
import { specks } from '../../things.mjs';
import { at, until } from '../../spread.mjs';

const sky = '#2D6475';
const RIM = 'M-1500 470C-700 430-100 452 200 432 420 418 560 404 640 404 760 404 900 424 1080 440 1400 460 2000 430 2700 470';
const INNER = 'M-1500 520C-700 492-100 500 200 486 420 474 560 462 640 462 760 462 900 478 1080 492 1400 512 2000 492 2700 520';

// Where the cells live: long beds of marrow between beams of bone, with a small mound for every cell.
const row = (y, shift, deep, tint) => {
  let top = `M-1520 ${y + deep}V${y}`;
  for (let x = -1520; x < 2700; x += 174) top += `c${30 + shift % 7}-34 ${144 - shift % 7}-34 174 0`;
  return flat(`${top}V${y + deep}z`, tint) + line(`M-1500 ${y + deep - 26}H2700`, '#B5544A', 9, 'opacity=".55" stroke-dasharray="46 128" class="n"');
};
const beds = row(560, 0, 112, '#C65F51') + place(87, 0, row(724, 3, 112, '#BC564A')) + row(890, 6, 900, '#B04C42');
const homes = [[352, 546], [526, 546], [700, 546], [874, 546], [438, 710], [612, 710], [786, 710]];

const cell = ([x, y], i) => stemCell(x, y + 24, 33, i + 2);
const cells = homes.map(cell).join('');
const falling = homes.map(([x, y], i) => place(x, y + 4, place(0, 0, stemCell(0, 0, 33, i + 2), { cls: 'lift' }))).join('');
const roots = homes
  .map(([x, y], i) => place(x, y + 52, `<g class="grow">${line(i % 2 ? 'M0 0C-4 10 4 16 0 26M-4 6C-14 10-18 16-24 18M4 8C12 12 18 12 24 18' : 'M0 0C6 10-2 18 2 28M-3 6C-12 8-18 14-20 20M4 6C14 8 16 14 24 16', '#FFE9C9', 5)}</g>`))
  .join('');
const sprouts = [0, 2, 5]
  .map((i) => {
    const [x, y] = homes[i];
    return place(
      x,
      y - 8,
      `<g class="grow">${line('M0 6C-3-10 3-20 0-34', C.mossPale, 7) + flat('M0-28C-22-26-28-44-26-52-10-52 0-42 0-28zM0-32C20-32 25-48 23-56 8-54-1-44 0-32z', '#C6DBA6')}</g>`,
    );
  })
  .join('');

// A drop, seen large: red cells, and a dotted round where the first new white cell may be one day.
const lens = place(
  372,
  168,
  dot(4, 7, 112, C.shade, 0.2) +
    dot(0, 0, 112, C.white) +
    flat(blob(0, 0, 99, 99, { points: 14, wobble: 0.008, seed: 3 }), '#F4C9BE') +
    redCell(-50, -34, 24, 2) +
    redCell(46, 50, 24, 4) +
    redCell(-36, 50, 20, 6) +
    redCell(58, -40, 20, 7) +
    `<circle cx="4" cy="2" r="31" fill="#FDF3EE" stroke="#5E4E9E" stroke-width="5" stroke-dasharray="2 10" stroke-linecap="round"/>` +
    `<circle r="105" fill="none" stroke="#fff" stroke-width="12"/>`,
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
    `<path class="g" d="${INNER}V2700H-1500z" fill="#F0D9C4"/>`,
  people:
    beds +
    until(1, falling) +
    at(2, cells + roots) +
    at(3, sprouts) +
    cut(`${RIM}L2700 520C2000 492 1400 512 1080 492 900 478 760 462 640 462 560 462 420 474 200 486-100 500-700 492-1500 520z`, C.bone, { dx: 0, dy: 9, shadow: 0.2 }) +
    line('M120 462q60-8 110-8M470 440q50-6 90-8M760 440q60 6 110 12M1010 464q50 6 90 8', C.boneShade, 7) +
    until(1, bedOf({ ...bed, mood: 'smile', look: 0.3, gaze: -1 })) +
    at(2, bedOf({ ...bed, mood: 'sleep', up: false }), 2) +
    at(3, bedOf({ ...bed, mood: 'smile', look: 0.8, gaze: 0 })) +
    at(3, grownUp({ ...nurse, left: [-62, -148], right: [60, -126], bends: [-14, 12], front: place(-2, -22, vial) }) + place(0, 0, lens, { cls: 'lift' })),
};
