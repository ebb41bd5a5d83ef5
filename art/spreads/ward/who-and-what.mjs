// General. Who may come in: few people, and nobody with a cough. The others wave through glass or from a screen; toys are washed first.
import { C } from '../../palette.mjs';
import { blob, cut, dot, flat, limb, line, place, sheet, slab, use } from '../../paper.mjs';
import { child, childHead, hairBehind } from '../../children.mjs';
import { CARERS } from '../../carers.mjs';
import { grownArm, grownUp } from '../../grown-ups.mjs';
import { headboard, quilt, room } from '../../places.mjs';
import { tablet } from '../../things.mjs';
import { at, until } from '../../spread.mjs';

const wall = '#BFD5DC';
const girl = { who: 'leaf', x: 388, y: 806, size: 1.96, pose: 'bust', hair: 'hat', cheeks: 0.2 };
const aunt = { role: 'aunt', mask: true, pose: 'bust' };

// The window of the room: on its other side people stand in the passage.
const [X, Y, W, H] = [654, 96, 320, 330];
const glass = (inner) =>
  cut(slab(X - 16, Y - 16, W + 32, H + 32, 14, 3), '#FDFEFB', { shadow: 0.14 }) +
  flat(slab(X, Y, W, H, 8), '#8FB3BF') +
  `<svg x="${X}" y="${Y}" width="${W}" height="${H}" viewBox="${X} ${Y} ${W} ${H}">${flat(`M${X} ${Y + 250}h${W}v90h-${W}z`, '#7BA2AF') + flat(`M${X + 18} ${Y + 150}l110-150h50L${X + 18} ${Y + 250}z`, '#fff', 0.2) + inner}</svg>` +
  line(`M${X - 26} ${Y + H + 20}h${W + 52}`, '#FDFEFB', 18);

const { skin, dark, pale } = CARERS.gran;
const elbow =
  sheet(limb([46, -214], [10, -256], 33, 32, -4), dark) +
  sheet(limb([12, -258], [-50, -236], 32, 24, 8), dark) +
  place(-52, -234, flat('M-7-13H7V13H-7z', pale) + use('hand', -8, 0, { turn: 86, size: 1.2, more: `fill="${skin[0]}"` }), { turn: 20 });
const cough = line('M752 214l-24-14M746 246h-28M752 276l-24 14', '#FDFEFB', 9, 'class="w"');
const gran = { role: 'gran', x: 806, y: 586, size: 1.24, pose: 'bust' };

const dino = place(
  574,
  560,
  sheet('M112 44C150 40 168 16 176-8 182-14 190-6 186 4 178 44 150 74 108 76z', '#8E7AB8') +
    flat('M-10-154L14-180 20-130zM6-132L38-138 8-98zM2-104L34-104 14-66zM20-66L48-92 62-50zM60-54L92-80 102-40zM96-42L130-56 120-16z', '#6B5A9A') +
    cut('M-66-118C-66-150-40-166-12-162 14-158 20-132 12-112 4-84 22-60 60-58 104-56 126-24 124 18V86H88V48H10V86H-28V30C-44 0-40-50-34-82-54-80-66-96-66-118z', '#8E7AB8', { dx: 1, dy: 4 }) +
    flat('M-24 34C-30 0-26-40-18-76-8-40 10-20 40-14 60 0 66 30 60 48H-24z', '#BDB0DA') +
    use('eye', -28, -128, { size: 1.7 }) +
    line('M-62-104q14 10 28 2', '#54488F', 4),
  { size: 0.84 },
);
const suds = [[-150, 6, 34], [-104, -10, 42], [-48, 0, 44], [10, 6, 40], [66, -6, 46], [118, 2, 40], [156, 12, 28]]
  .map(([dx, dy, r], i) => flat(blob(600 + dx, 606 + dy, r, r * 0.9, { points: 9, wobble: 0.03, seed: 3 + i }), i % 3 === 1 ? '#EAF6F6' : '#FDFEFB'))
  .join('');
const bubble = (x, y, r) => `<circle cx="${x}" cy="${y}" r="${r}" fill="#EAF6F6" fill-opacity=".6" stroke="#fff" stroke-width="3"/>`;
const tub = cut('M412 616H788L766 716Q760 744 732 744H468Q440 744 434 716z', '#8FB3D0', { dx: 2, dy: 6 }) + line('M410 616H790', '#B9D3E6', 16);
const waiting =
  place(868, 668, dot(2, 5, 44, C.shade, 0.16) + dot(0, 0, 44, '#C9718B') + flat('M-42-12Q0-34 42-12L44 8Q0-12-44 8z', '#FDFEFB')) +
  place(312, 700, cut('M-58-6Q-54-40-24-42L-10-66H30L48-40Q66-38 64-6z', '#5E8A66', { dx: 1, dy: 4 }) + flat('M-2-58H24L36-40H-10z', '#CFE6EF') + dot(-28, -4, 18, C.ink) + dot(34, -4, 18, C.ink) + dot(-28, -4, 8, C.steel) + dot(34, -4, 8, C.steel));

export default {
  sky: wall,
  focus: [612, 420, 740, 790],
  near: [612, 400, 800, 690],
  ground: room(wall, '#8FB0B8', '#A3C1C9', 760) + `<path class="n" d="M-1500 60H2700" stroke="#AFC9D1" stroke-width="10"/>`,
  people:
    until(1, glass(grownUp({ ...gran, x: 860, mood: 'sleep', tilt: -4, left: [-60, -124], right: false, front: elbow })) + cough) +
    at(
      2,
      glass(
        grownUp({ ...gran, x: 764, mood: 'big', look: -0.5, up: -0.6, left: [-66, -250], right: [58, -124], bends: [22, 12] }) +
          child({ who: 'wave', x: 866, y: 570, size: 1.34, pose: 'bust', mood: 'smile', look: -0.6, right: [64, -202], left: [-44, -92], bends: [8, 18] }),
      ),
      2,
    ) +
    at(3, glass('')) +
    headboard('#7FA0B0', '#6A8C9D', '#FDFEFB') +
    until(
      1,
      grownUp({ ...aunt, x: 612, y: 822, size: 1.6, mood: 'happy', look: -0.7, left: false, right: [60, -122] }) +
        child({ ...girl, mood: 'smile', look: 0.7, up: 0.4, left: [-46, -98], right: [46, -98] }) +
        place(612, 822, grownArm('aunt', -1, [-104, -150], -18), { size: 1.6 }),
    ) +
    at(2, child({ ...girl, x: 420, mood: 'big', look: 0.7, up: 0.6, left: [-46, -98], right: [70, -190], bends: [8, 20] }), 2) +
    at(
      3,
      grownUp({ ...aunt, x: 800, y: 820, size: 1.64, mood: 'happy', look: -0.8, tilt: -5, left: false, right: false }) +
        child({ ...girl, mood: 'big', look: 0.8, up: -0.4, left: [-46, -98], right: [58, -150], bends: [8, 14] }),
    ) +
    quilt('#6FA3A8', '#8FBDC0', '#C6E0DF') +
    at(
      2,
      place(620, 628, place(0, 0, tablet(0, 0, 1.7, place(0, 6, hairBehind('check') + childHead({ who: 'check', mood: 'big', cheeks: 0.5, look: -0.2 }), { size: 0.62 }), { turn: 4 }), { cls: 'lift' })),
      2,
    ) +
    at(
      3,
      waiting +
        dino +
        place(800, 820, grownArm('aunt', -1, [-84, -136], 8), { size: 1.64 }) +
        place(800, 820, grownArm('aunt', 1, [-30, -116], -24), { size: 1.64 }) +
        tub +
        suds +
        bubble(500, 480, 15) + bubble(716, 446, 18) + bubble(684, 510, 10),
    ),
};
