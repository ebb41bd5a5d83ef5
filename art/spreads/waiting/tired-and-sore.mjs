// General. Days of waiting: a sore mouth that is pointed at, blood from a stranger, and a child who is hot and says so
// at once. No number on the thermometer: the limit is the one that a child's own team gives.
import { C, SKIN } from '../../palette.mjs';
import { blob, cut, dot, flat, limb, line, oval, place, sheet, slab, use } from '../../paper.mjs';
import { CAST, child } from '../../children.mjs';
import { features } from '../../faces.mjs';
import { grownUp } from '../../grown-ups.mjs';
import { headboard, lamp, nightPane, quilt, room } from '../../places.mjs';
import { at, until } from '../../spread.mjs';

const wall = '#2D6475';
const kid = { who: 'leaf', x: 452, y: 806, size: 2.02, pose: 'bust', hair: 'hat', cheeks: 0.1 };
const [skinOfLeaf, shadeOfLeaf] = CAST.leaf.skin;
const nurse = { role: 'nurse', skin: SKIN.light, x: 786, y: 812, size: 1.7, pose: 'bust', mask: true };

// An arm that is bent at the elbow, and a finger at the corner of the mouth.
const pointing =
  sheet(limb([28, -155], [60, -112], 20, 19, -5), CAST.leaf.dark) +
  sheet(limb([60, -113], [49, -162], 19, 15, -3), CAST.leaf.dark) +
  place(
    48,
    -165,
    line('M-3 14L1 33', shadeOfLeaf, 10) + use('hand', 1, 6, { flip: true, more: `fill="${shadeOfLeaf}"` }) + use('hand', 0, 4, { flip: true, more: `fill="${skinOfLeaf}"` }) + line('M-4 14L0 30', skinOfLeaf, 7) + `<path d="M-10-4h20v8h-20z" fill="${CAST.leaf.pale}"/>`,
    { turn: 114 },
  );

/** A small cup of medicine. */
const cup = cut('M-20-24H20L15 22Q14 27 9 27H-9Q-14 27-15 22z', '#F4F8F6', { dx: 1, dy: 3 }) + flat('M-17 2H17L14 21Q13 25 9 25H-9Q-13 25-14 21z', '#E8B7C4') + oval(0, -24, 20, 5, '#FDFEFB');

// Somebody else's blood, in a bag with a label of strokes; its tube ends under a dressing on the shirt.
const bag =
  line('M300 760V62M300 74Q300 58 316 58H356V84', '#9FB0C4', 9) +
  place(
    356,
    84,
    cut('M-58 14H58Q72 14 74 30L80 150Q80 170 62 178L42 186H-42L-62 178Q-80 170-80 150L-74 30Q-72 14-58 14z', '#F4F8F6', { shadow: 0.22 }) +
      flat('M-70 66Q-36 56 0 64T71 64L74 146Q74 162 58 168L38 178H-38L-58 168Q-74 162-74 146z', '#B8483F') +
      flat(slab(-24, -4, 48, 26, 10), '#F4F8F6') +
      dot(0, 6, 7, '#245562') +
      cut(slab(-38, 82, 76, 54, 7, 2), '#FDFEFB', { dx: 1, dy: 2, shadow: 0.12 }) +
      line('M-24 100H22M-24 116H4', '#B7C3D6', 6) +
      line('M-56 34V150', '#fff', 7, 'opacity=".45"') +
      sheet(slab(-11, 182, 22, 24, 6), C.steel),
  );
const tube = `<path class="w" d="M356 290C352 380 340 470 346 540 352 600 396 622 446 612" fill="none" stroke="#EAF1F4" stroke-width="10" stroke-linecap="round"/><path d="M356 292C352 380 340 470 346 540 352 600 396 622 446 612" fill="none" stroke="#B8483F" stroke-width="5" stroke-linecap="round"/>`;
const drip = place(356, 306, place(0, 0, flat('M0-15C8-4 11 1 11 6A11 11 0 0 1-11 6C-11 1-8-4 0-15z', '#D9655B'), { cls: 'drip' }));
const dressing = place(452, 610, cut(slab(-25, -22, 50, 44, 9), '#FDFEFB', { dx: 1, dy: 3 }) + dot(0, 0, 7, '#C9DDE3'));

// Someone whom nobody here has met, far off and by day: a plaster on the arm, and a wave.
const [skin, shade] = ['#EBC3A0', '#C98C62'];
const stranger = place(
  770,
  330,
  dot(5, 10, 202, C.shade, 0.2) +
    dot(0, 0, 202, C.white) +
    place(
      0,
      0,
      dot(0, 0, 114, '#CFE6EF') +
        `<g clip-path="url(#round)">` +
        flat('M-120 44Q-60 18 0 34T120 26V120H-120z', '#9CC7A8') +
        flat(`M-10 24h20v30h-20z`, shade) +
        sheet('M-58 130C-60 74-44 46-16 42H16C44 46 60 74 58 130z', '#8D9AA8') +
        line('M-18 43Q0 62 18 43', '#D6DDE4', 6) +
        place(
          0,
          -14,
          dot(-42, 7, 9, skin) +
            dot(42, 7, 9, skin) +
            sheet(blob(0, 0, 42, 45, { points: 12, seed: 4, wobble: 0.006, square: 2.3, digits: 1 }), skin) +
            features({ mood: 'big', cheeks: 0.5, look: -0.5, skin: [skin, shade], hair: '#8B5A3C', apart: 16, eyes: 1 }) +
            flat('M-46 2C-54-36-36-58 0-58S54-36 46 2C42-14 40-22 30-30 14-22-8-24-22-34-32-26-42-16-46 2z', '#A9683F') +
            [[-44, -26], [-32, -44], [-14, -55], [8, -57], [28, -49], [42, -32]].map(([x, y]) => dot(x, y, 13, '#A9683F')).join('') +
            line('M-22-46q10-8 22-6', '#D69A6C', 4),
          { size: 1.02 },
        ) +
        sheet(limb([48, 68], [76, 106], 30, 24, -8), '#8D9AA8') +
        sheet(limb([74, 100], [82, 34], 22, 18, 4), skin) +
        use('hand', 82, 34, { turn: 184, size: 1.15, more: `fill="${skin}"` }) +
        place(79, 72, cut(slab(-14, -8, 28, 16, 7), '#F6E3D3', { dx: 1, dy: 2 }) + flat(slab(-5, -5, 10, 10, 3), '#FDFEFB'), { turn: 8 }) +
        '</g>',
      { size: 1.62 },
    ),
);
const from = `<path class="flow" d="M446 150C490 96 552 110 592 178" fill="none" stroke="#FDFEFB" stroke-width="9" stroke-linecap="round" stroke-dasharray="1 25"/>`;

const shiver = line('M316 470q-14 14 0 28t0 28M612 548q14 12 0 25', '#BFD8E2', 7, 'class="n"');
const thermometer = cut(slab(-13, -78, 26, 92, 12), '#FDFEFB', { dx: 2, dy: 3 }) + sheet(slab(-4, -104, 8, 32, 4), C.steel) + flat(slab(-8, -50, 16, 30, 4), C.tealPale) + dot(0, -4, 5, C.teal);
const glow = `<g class="n">${oval(330, 300, 560, 430, C.goldPale, 0.1)}${oval(330, 290, 300, 240, C.goldPale, 0.14)}</g>`;

export default {
  sky: wall,
  night: true,
  focus: [598, 424, 736, 800],
  near: [604, 380, 800, 704],
  ground: room(wall, '#1D4552', '#4B8593', 760),
  people:
    until(1, nightPane(640, 62, 216, 196, { sky: '#48788A', frame: '#7FA9B4', moon: false }) + lamp(330, 300, false)) +
    at(3, nightPane(640, 62, 216, 196, { sky: '#1B3B4C', frame: '#5E8C99' }) + place(0, 0, glow, { cls: 'light' }) + lamp(330, 300, true)) +
    headboard('#5A8F97', '#457780', '#EEF6F5') +
    until(
      1,
      grownUp({ ...nurse, x: 800, mood: 'smile', look: -0.9, tilt: -6, lean: -3, left: [-92, -172], right: [62, -120], bends: [-16, 12], front: place(-104, -202, cup, { size: 0.92 }) }) +
        child({ ...kid, mood: 'worried', look: 0.4, tilt: -5, left: [-44, -100], right: false }) +
        place(kid.x, kid.y, pointing, { size: kid.size }),
    ) +
    at(2, bag + child({ ...kid, mood: 'small', look: 0.9, up: 0.6, left: [-46, -98], right: [48, -98] }) + tube + drip + dressing + from + place(0, 0, stranger, { cls: 'lift' }), 2) +
    at(
      3,
      shiver +
        child({ ...kid, hot: 1, mood: 'open', look: 0.8, up: 0.6, left: [-44, -100], right: [86, -152], bends: [8, 14] }) +
        grownUp({ ...nurse, x: 800, mood: 'smile', look: -0.9, tilt: -6, lean: -3, left: [-150, -270], right: [80, -244], bends: [-16, 30], scarf: place(78, -260, thermometer, { turn: 8, size: 0.86 }) }),
    ) +
    quilt('#4F8A78', '#77AC98', '#B3D3C2'),
};
