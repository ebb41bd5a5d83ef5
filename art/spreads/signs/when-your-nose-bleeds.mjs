// General. First aid for a nosebleed, as in F-SIGN-10: sit up, lean forward, breathe through the mouth, and the
// soft part of the nose is pinched. A child of another family, and her aunt.
import { C, SKIN } from '../../palette.mjs';
import { blob, cut, dot, flat, limb, line, oval, place, sheet, slab, use } from '../../paper.mjs';
import { CAST } from '../../children.mjs';
import { CARERS } from '../../carers.mjs';
import { grownUp } from '../../grown-ups.mjs';
import { at, until } from '../../spread.mjs';

const [skin, shade] = SKIN.deep;
const one = CAST.leaf;

/** A head from the side, looking right, 92 wide: the only one so far, for what a nose must show. */
const sideHead = (mouth, eyes) =>
  [[-30, -44], [-44, -34], [-46, -50], [-34, -58], [-20, -54]].map(([x, y]) => dot(x, y, 16, C.hair)).join('') +
  sheet(
    'M-44 4C-48-30-26-48 2-48 28-48 43-32 44-12 44-6 45-3 48 3 52 8 56 12 55 17 54 21 48 21 45 21 46 24 47 26 46 29 45 32 43 33 43 36 41 44 32 47 22 48 6 50-14 48-26 40-38 32-43 18-44 4z',
    skin,
  ) +
  dot(21, 22, 9, C.blush, 0.2) +
  eyes +
  line('M17-14q8-6 15-1', C.hair, 3) +
  mouth +
  flat('M-46-6C-50-40-28-53 2-53 24-53 38-44 43-24 26-34 10-32 2-22-8-10-4 6-14 12-24 18-36 30-42 22-45 14-46 4-46-6z', C.hair) +
  dot(-9, 9, 9.5, skin) +
  line('M-11 6q6 0 5 7', shade, 2.6) +
  line('M-28-40q-6-4-10-4', one.pale, 6);

const open = `<ellipse cx="39" cy="34" rx="5" ry="5.4" fill="${C.lip}"/>`;
const shut = line('M34 33q6 1 10-1', C.lip, 3);
const eye = use('eye', 29, 3);
const calm = line('M22 4q7 6 14 0', C.ink, 3);

const neck = line('M476 436L506 392', shade, 44);
const torso =
  sheet('M424 432C462 404 508 416 514 452 522 522 478 588 458 656L340 656C334 566 366 470 424 432z', one.fill) +
  line('M342 654Q400 670 458 654', one.dark, 9);
const stool =
  oval(430, 784, 150, 13, C.shade, 0.16) +
  line('M332 690L312 778M476 690L496 778', C.woodDark, 17) +
  cut(slab(304, 660, 196, 30, 12, 3), C.wood);
const legs =
  sheet(limb([396, 642], [562, 650], 78, 62, -6), one.legs) +
  sheet(limb([556, 646], [556, 764], 58, 46, 0), one.legs) +
  place(560, 782, flat('M-30 4Q-32-28-6-30 30-28 42-8 44 4 34 4z', one.shoe));
const armTo = (to, bend, turn, flip = false) =>
  sheet(limb([454, 464], to, 48, 34, bend), one.dark) +
  place(to[0], to[1], use('hand', 0, 4, { flip, more: `fill="${skin}"` }) + `<path d="M-11-5h22v10h-22z" fill="${one.pale}"/>`, { turn, size: 2.1 });

const head = (mouth, eyes, turn = 19) => place(520, 330, sideHead(mouth, eyes), { size: 2.05, turn });
const tissue = place(
  634,
  432,
  cut('M-40-24Q-12-34 10-22 32-30 44-14 38 4 48 24 20 44-2 34-26 46-46 28-36 4-40-24z', C.white, { dx: 2, dy: 6, shadow: 0.14 }) +
    flat(blob(-8, -8, 9, 8, { seed: 3, wobble: 0.12, points: 7, digits: 1 }), C.red) +
    line('M-22 8l-8 20M4 6l2 22', '#D5DEDB', 4),
);

// The aunt's hand, in her own measure: two fingers on the soft part of the nose.
const [auntSkin, auntShade] = SKIN.brown;
const pinch =
  sheet(limb([-41, -216], [-67, -281], 31, 22, 12), CARERS.aunt.dark) +
  place(
    -68,
    -284,
    sheet('M-4-15C-22-22-40-18-43-6-45 6-36 16-22 17-10 18-2 14 2 10z', auntSkin) +
      line('M-36-2L-57 2', auntSkin, 13) +
      line('M-50-4q-8 2-9 6', auntShade, 2.4) +
      line('M-40 9q9 5 18 2', auntShade, 2.6) +
      `<path d="M-8-17L8-13 4 13-10 17z" fill="${CARERS.aunt.pale}"/>`,
    { turn: 10 },
  );
const aunt = { role: 'aunt', x: 838, y: 788, size: 1.74, pose: 'kneel', look: -0.9, tilt: -6, lean: -6, shadow: true };

// Slow breath: a shape of paper that grows and gets small, as in the tool below the step.
const breath = place(
  650,
  500,
  place(
    0,
    0,
    flat(blob(0, 0, 62, 60, { points: 16, wobble: 0.03, seed: 5 }), '#FDFEFB', 0.55) +
      flat(blob(0, 0, 40, 39, { points: 14, wobble: 0.03, seed: 8 }), '#FDFEFB', 0.75),
    { cls: 'breathe' },
  ) + line('M-66-66q18 4 26 16', '#FDFEFB', 8, 'stroke-dasharray="1 16"'),
);

const window_ =
  cut(slab(246, 70, 232, 214, 12, 3), '#FDFEFB', { shadow: 0.12 }) +
  flat(slab(262, 86, 200, 182, 6), '#CFE3E0') +
  flat('M262 214q50-30 104-10t96-12v70q0 6-6 6H268q-6 0-6-6z', '#98B586') +
  dot(410, 132, 22, '#FDF2D8') +
  line('M362 88v178M264 176h196', '#FDFEFB', 11) +
  line('M236 290H488', C.woodPale, 16);

// A clock without digits: somebody watches it. In the last state a slice of its round is the time of holding.
const clock = (slice) =>
  place(
    664,
    164,
    cut(blob(0, 0, 66, 66, { points: 16, wobble: 0.004, seed: 2 }), C.woodDark, { shadow: 0.14 }) +
      dot(0, 0, 54, '#FDFEFB') +
      slice +
      line('M0-44v6M0 38v6M-44 0h6M38 0h6', C.iron, 5) +
      line('M0 0V-36M0 0L20 10', C.ink, 6) +
      dot(0, 0, 6, C.ink),
  );

const towel =
  line('M900 150H1010', C.woodDark, 10) +
  cut('M914 152H996V330Q956 340 914 330z', '#A9C9B4', { dx: 2, dy: 5 }) +
  line('M914 292H996M914 310H996', '#FDFEFB', 7);

export default {
  sky: '#F4DDAF',
  focus: [606, 450, 680, 760],
  near: [620, 400, 760, 560],
  ground:
    `<path class="g" d="M-1500-1500h4200V640H-1500z" fill="#F4DDAF"/>` +
    `<path class="g" d="M-1500 420h4200V700H-1500z" fill="#E6EBD9"/>` +
    line('M-1500 420H2700', '#C9D3B4', 12) +
    `<path class="n" d="${Array.from({ length: 22 }, (_, i) => `M${-500 + i * 100} 426v270`).join('')}M-1500 510h4200M-1500 600h4200" stroke="#D3DCC4" stroke-width="4"/>` +
    `<path class="g" d="M-1500 700h4200v1800h-4200z" fill="#7FA08A"/>` +
    line('M-1500 700H2700', '#5F8B6B', 10),
  people:
    window_ +
    until(2, clock('')) +
    at(3, clock(flat('M0 0V-50A50 50 0 0 1 43 25z', '#BFD9C4'))) +
    towel +
    stool +
    place(0, 0, at(2, place(838, 788, place(0, 50, line('M-106-290L-130-291', auntSkin, 12), { turn: -6 }), { size: 1.74 }))) +
    neck +
    until(1, head(shut, eye, 10)) +
    at(2, head(open, eye), 2) +
    at(3, head(open, calm)) +
    torso +
    legs +
    until(1, tissue + armTo([600, 478], 60, -118, true)) +
    at(2, armTo([556, 606], -40, -36)) +
    until(1, place(0, 0, grownUp({ ...aunt, x: 926, mood: 'open', left: [-100, -232], right: [60, -110], lean: -9 }), { cls: 'arrive' })) +
    at(2, grownUp({ ...aunt, mood: 'smile', left: false, right: [50, -104], bends: [12, 26], front: pinch })) +
    at(3, breath),
};
