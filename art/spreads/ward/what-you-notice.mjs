// General. Masks and gowns, seen by a child in bed: eyes that smile, and a photograph on each gown that tells who it is.
// Then the child herself, turned to us with her eyes shut: the air, and the soap.
import { C, SKIN } from '../../palette.mjs';
import { blob, cut, dot, flat, line, place, sheet, slab } from '../../paper.mjs';
import { CAST, child } from '../../children.mjs';
import { grownHead } from '../../faces.mjs';
import { grownUp } from '../../grown-ups.mjs';
import { quilt, room } from '../../places.mjs';
import { at, until } from '../../spread.mjs';

const wall = '#C9DDE0';
const faces = [
  { role: 'nurse', cover: 'scarf', skin: SKIN.warm, x: 356, y: 744, look: 0.5 },
  { role: 'nurse', cover: 'gran', skin: SKIN.brown, x: 604, y: 722, look: 0 },
  { role: 'doctor', skin: SKIN.deep, x: 852, y: 744, look: -0.5, cover: 'nurse' },
];
const size = 1.62;
const stand = (mood, more = {}) => faces.map((one, i) => grownUp({ ...one, size, mask: true, mood, cheeks: 0.5, up: -0.7, left: [-62, -100], right: [62, -100], ...(more[i]) })).join('');

/** A photograph on a clip: the same face without its mask. */
const badge = ({ cover, role, skin, x, y }) =>
  place(
    x,
    y - 150 * size,
    line('M0-62V-34', '#5B7F8C', 5) +
      cut(slab(-44, -36, 88, 104, 10, 2), '#FDFEFB', { dx: 2, dy: 5 }) +
      flat(slab(-34, -26, 68, 70, 6), '#BFE0DA') +
      `<svg x="-34" y="-26" width="68" height="70" viewBox="-60 -66 120 124">${sheet('M-56 66C-56 44-36 38 0 38S56 44 56 66z', C.teal) + grownHead({ role: cover || role, skin, mood: 'smile', cheeks: 0.5 })}</svg>` +
      line('M-22 56H22', '#B7C8CC', 6),
  );

const filter =
  cut('M300-20H900L868 52H332z', '#FDFEFB', { dx: 0, dy: 5 }) +
  line(Array.from({ length: 11 }, (_, i) => `M${362 + i * 48} -6l${(6 - i * 1.2).toFixed(0)} 44`).join(''), '#8FA9B0', 6);
const air = `<g class="flow" stroke="#7FB3BC" stroke-width="8" stroke-linecap="round" stroke-dasharray="26 13">${[0, 1, 2, 3, 4, 5].map((i) => `<path d="M${350 + i * 100} 78v${i % 2 ? 74 : 52}"/>`).join('')}</g>`;

const breeze = `<g class="flow" stroke="#7FB3BC" stroke-width="8" stroke-linecap="round" stroke-dasharray="26 13">${[0, 1, 2, 3, 4, 5].map((i) => `<path d="M${350 + i * 100} ${i % 2 ? 178 : 156}v${[330, 190, 90, 90, 190, 330][i]}"/>`).join('')}</g>`;

// The child whose eyes these are: from behind, in a hat of leaves.
const { dark, fill, skin } = CAST.leaf;
const me =
  sheet('M330 960C330 800 420 742 600 742S870 800 870 960z', fill) +
  line('M352 940C362 836 440 770 600 768S838 836 848 940', dark, 9) +
  flat('M556 700h88v64q-44 26-88 0z', skin[1]) +
  dot(478, 660, 24, skin[0]) +
  dot(722, 660, 24, skin[0]) +
  sheet(blob(600, 640, 122, 112, { points: 14, wobble: 0.006, seed: 5 }), skin[0]) +
  sheet('M474 668C452 520 520 478 610 478 704 478 752 528 726 668z', fill) +
  cut('M462 640Q600 690 738 640 752 640 750 668 746 694 730 692 600 734 470 692 454 694 450 668 448 640 462 640z', dark, { dx: 0, dy: 4 }) +
  sheet('M606 482C588 446 608 424 642 422 648 452 636 474 606 482z', '#8FA856');
const pillow = cut('M-1500 860C-600 850 120 812 320 842 480 868 720 868 880 842 1080 812 1800 850 2700 860V2700H-1500z', '#8FB4BE', { dx: 0, dy: -6, shadow: 0.12 });

// A small table by her bed, and the soap on it.
const bedside = cut(slab(766, 824, 290, 900, 14), '#E4EDEC', { shadow: 0.14 }) + line('M758 824H1064', '#FDFEFB', 14);
const soap = place(
  290,
  770,
  sheet(slab(-46, -70, 92, 120, 20), '#8CC2B0') +
    flat(slab(-32, -36, 64, 56, 8), '#FDFEFB') +
    line('M0-70V-104H-46V-88', '#4C8C7F', 13) +
    place(-46, -66, `<g class="drip" style="--d:70px">${flat('M0-14C8-4 11 1 11 6A11 11 0 0 1-11 6C-11 1-8-4 0-14z', '#4C8C7F')}</g>`) +
    line('M-104-96q-18-14-6-34t-4-34M-138-128q-16-12-6-30t-4-30', '#fff', 7, 'opacity=".9"') +
    dot(0, -8, 14, '#A9D6D2'),
);

export default {
  sky: wall,
  focus: [604, 410, 740, 790],
  near: [604, 440, 800, 800],
  ground: room(wall, '#B4CDCD', '#A9C3C6', 700) + `<path class="g" d="M-1500-1500h4200V-20H-1500z" fill="#DDE9EA"/>`,
  people:
    filter +
    until(1, stand('flat')) +
    at(2, stand('happy', { 1: { right: [74, -262], bends: [12, 20] } }), 2) +
    at(2, place(0, 0, faces.map(badge).join(''), { cls: 'lift' }), 2) +
    at(3, air + breeze + child({ who: 'leaf', x: 570, y: 1010, size: 2.4, pose: 'bust', hair: 'hat', mood: 'sleep', cheeks: 0.3, look: 0.5, tilt: 5, left: [-30, -110], right: [30, -110], bends: [14, 14] })) +
    until(2, pillow) +
    at(3, place(-40, 124, quilt('#8FB4BE', '#AECBD2', '#D3E5E8')) + bedside) +
    at(3, place(590, 8, soap, { cls: 'lift' })) +
    until(2, place(132, 208, me, { size: 0.78 })),
};
