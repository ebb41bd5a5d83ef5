// General. The garden inside the bone, later: first leaves, then the cells that clear germs, while those that remember
// are still tips. Above it hands are washed, and a hand is squeezed: no needle is seen, only a plaster.
import { C, SKIN } from '../../palette.mjs';
import { blob, cut, dot, flat, limb, line, oval, place, sheet, slab, use } from '../../paper.mjs';
import { CAST, child } from '../../children.mjs';
import { neutrophil } from '../../cells.mjs';
import { beds, cell, homes, inside, rim, roots } from '../../garden.mjs';
import { grownUp } from '../../grown-ups.mjs';
import { newCurls, onHead } from '../../leaf-family.mjs';
import { at, until } from '../../spread.mjs';

const sky = '#C4E3EF';

const sprout = ([x, y], i) =>
  place(
    x,
    y - 8,
    place(
      0,
      0,
      line(i % 2 ? 'M0 6C4-12-2-26 0-44' : 'M0 6C-3-12 3-26 0-40', '#5F9A4C', 7) +
        sheet('M0-36C-24-34-34-50-33-62-14-64 0-54 0-36z', '#7FB35E') +
        sheet('M0-40C22-40 31-54 30-66 11-66-1-56 0-40z', '#9CC878'),
      { cls: 'grow' },
    ),
    { size: i < 4 ? 0.8 : 1 },
  );
const sprouts = homes.map(sprout).join('');

// Those that clear germs are there, large and pale; those that remember are tips that have just come out.
const eaters = homes.slice(0, 3).map(([x, y], i) => place(x + 87, y + 26, place(0, 0, neutrophil(0, 0, 36, i + 3), { cls: 'grow' }))).join('');
const tips = homes
  .slice(4)
  .map(([x, y]) => place(x + 87, y + 6, line('M0 24C-3 8-3-4 5-10 12-13 16-6 12-1', '#7FB35E', 7) + `<circle cx="4" cy="2" r="34" fill="none" stroke="#FDFEFB" stroke-width="5" stroke-dasharray="1 12" stroke-linecap="round"/>`))
  .join('');

const girl = { who: 'leaf', size: 1.34, hair: 'bare', cheeks: 0.6, y: 440 };
const hair = (more) => onHead(newCurls, more);
const aunt = { role: 'aunt', size: 1.12, cheeks: 0.5, y: 444 };

const basin =
  oval(604, 444, 110, 10, C.shade, 0.16) +
  cut('M586 330h40l10 112h-60z', '#DCE9E4', { dx: 2, dy: 3 }) +
  line('M664 300V248Q664 230 646 230T628 248', '#8CA0A8', 13) +
  cut('M490 296H722C716 332 690 346 656 348H556C522 346 496 332 490 296z', '#FDFEFB', { dx: 2, dy: 5 }) +
  oval(606, 297, 104, 10, '#9FC6D2');
const suds = [[-52, 2, 19], [-24, -9, 23], [8, -8, 24], [38, 0, 19], [-6, 8, 20]].map(([x, y, r], i) => flat(blob(602 + x, 288 + y, r, r * 0.92, { points: 9, wobble: 0.03, seed: i + 3 }), i % 2 ? '#EAF6F6' : '#FDFEFB')).join('');
const bubbles = [[552, 236, 9], [646, 210, 11], [590, 216, 6]].map(([x, y, r]) => `<circle cx="${x}" cy="${y}" r="${r}" fill="#fff" fill-opacity=".6" stroke="#fff" stroke-width="3"/>`).join('');
const water = `<path class="flow w" d="M628 256V290" fill="none" stroke="#7FB8D2" stroke-width="9" stroke-linecap="round" stroke-dasharray="20 6"/>`;

const bench = oval(560, 444, 180, 10, C.shade, 0.16) + line('M442 380V438M680 380V438', C.woodDark, 14) + cut(slab(416, 356, 290, 30, 10, 3), C.wood);
// Her sleeve is pushed up, and a plaster is on the skin of her upper arm.
const [skin] = SKIN.deep;
const plaster =
  sheet(limb([-32, -146], [-52, -84], 19, 14, 6), skin) +
  use('hand', -53, -78, { turn: 14, more: `fill="${skin}"` }) +
  sheet(limb([-28, -155], [-38, -134], 22, 24, 2), CAST.leaf.dark) +
  line('M-50-132l24 6', CAST.leaf.pale, 7) +
  place(-45, -110, cut(slab(-13, -8, 26, 16, 7), '#F3DCC6', { dx: 1, dy: 2 }) + flat(slab(-5, -5, 10, 10, 3), '#FDFEFB'), { turn: 72 });

export default {
  sky,
  focus: [612, 412, 700, 810],
  near: [612, 400, 800, 740],
  ground: dot(888, 150, 66, '#FDF6DF') + inside,
  people:
    beds +
    homes.map(cell).join('') +
    roots('') +
    at(2, eaters + tips) +
    rim +
    until(1, sprouts) +
    at(2, sprouts.replaceAll('class="grow"', '')) +
    until(
      1,
      grownUp({ ...aunt, x: 726, mood: 'smile', look: -0.5, up: -1.2, tilt: -5, left: [-70, -126], right: [66, -122] }) +
        child({ ...girl, x: 522, mood: 'big', look: 0.3, up: -1.4, lean: 3, left: [-52, -84], right: [66, -96], bends: [8, 14], front: hair({ look: 0.3 }) }),
    ) +
    at(
      2,
      basin +
        child({ ...girl, x: 478, mood: 'smile', look: 0.7, up: -0.8, left: [34, -116], right: [76, -118], bends: [-16, 14], front: hair({ look: 0.7 }) }) +
        grownUp({ ...aunt, x: 752, mood: 'smile', look: -0.7, up: -0.8, left: [-108, -146], right: [-74, -130], bends: [12, -24] }) +
        water +
        suds +
        bubbles,
      2,
    ) +
    at(
      3,
      bench +
        grownUp({ ...aunt, x: 722, mood: 'smile', look: -0.8, tilt: -8, left: [-86, -116], right: [66, -122], bends: [-10, 12] }) +
        child({ ...girl, x: 512, y: 374, pose: 'sit', shadow: false, mood: 'flat', look: 0.7, up: 0.4, left: false, right: [82, -98], bends: [8, 12], front: hair({ look: 0.7 }) + plaster }),
    ),
};
