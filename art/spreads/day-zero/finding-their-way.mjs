// General. A helper asks how the new cells know the way; bones send a signal and the cells follow; then they settle in.
import { C } from '../../palette.mjs';
import { blob, cut, dot, flat, line, oval, place, poly, sheet, slab, use } from '../../paper.mjs';
import { child } from '../../children.mjs';
import { stemCell } from '../../cells.mjs';
import { HELPERS } from '../../helpers.mjs';
import { bedRow } from '../../marrow.mjs';
import { specks } from '../../things.mjs';
import { at, until } from '../../spread.mjs';

const NIGHT = '#22366B';
const kid = { who: 'pocket', x: 430, y: 780, size: 2.62, hair: 'hat', cheeks: 0.3, left: [-64, -96], right: [64, -96], step: 6 };

// Bones as one draws them on paper: breastbone, hips, thighs. In the child's own measure.
const bones =
  sheet('M-11-158Q0-162 11-158L7-146 8-112Q0-104-8-112L-7-146z', C.bone) +
  sheet('M-33-86C-36-98-20-102-12-92-6-86 6-86 12-92 20-102 36-98 33-86 31-72 20-68 13-74 6-80-6-80-13-74-20-68-31-72-33-86z', C.bone) +
  [-1, 1].map((s) => line(`M${s * 17}-62V-20`, C.bone, 11) + dot(s * 17 - 5, -62, 7, C.bone) + dot(s * 17 + 5, -62, 7, C.bone) + dot(s * 17 - 4, -19, 6, C.bone) + dot(s * 17 + 4, -19, 6, C.bone)).join('');
const body = (more) => child({ ...kid, ...more, front: bones });
const P = (x, y) => [kid.x + x * kid.size, kid.y + y * kid.size];
const seed = (x, y, size = 1.6) => use('seed', ...P(x, y), { size });

// Where they came in: under a square of cloth on the chest.
const start = place(...P(-30, -122), cut(slab(-22, -19, 44, 38, 9), '#FDFEFB', { dx: 1, dy: 3 }) + dot(0, 0, 6, '#C9DDE3'));
const ring = ([x, y], r, outer = 0) => place(x, y, place(0, 0, `<g fill="none" stroke="#DCE7FF" stroke-linecap="round"><circle r="${r}" stroke-width="6" stroke-dasharray="1 13"/>${outer ? `<circle r="${outer}" stroke-width="5" stroke-dasharray="1 17" opacity=".75"/>` : ''}</g>`, { cls: 'breathe' }));
const way = (d) => `<path class="flow" d="${d}" fill="none" stroke="#FFE9B8" stroke-width="7" stroke-linecap="round" stroke-dasharray="1 25"/>`;
const path = (...points) => `M${points.map((p) => P(...p).map(Math.round).join(' ')).join('L')}`;

const cloudShape = cut('M-150 40C-190 40-196-14-156-24-162-78-92-104-58-72-34-120 62-116 78-66 124-96 178-60 160-14 196 0 186 44 150 42z', '#EAF1F8', { dx: 3, dy: 7 });
// What the robot guesses: a bus for cells, and a map.
const bus = place(-62, -16, cut(slab(-62, -40, 124, 66, 14), '#6FA9A4', { dx: 2, dy: 4 }) + [-40, 0, 40].map((x) => flat(slab(x - 15, -28, 30, 26, 5), '#EAF6F6') + dot(x, -15, 8, '#F0E2C4')).join('') + dot(-34, 28, 14, C.ink) + dot(34, 28, 14, C.ink) + dot(-34, 28, 5, C.steel) + dot(34, 28, 5, C.steel));
const map = place(92, -18, cut('M-52-34L-18-44 18-34 52-44V30L18 40-18 30-52 40z', '#FDFEFB', { dx: 2, dy: 4 }) + line('M-18-42V30M18-34V38', '#C3D0DC', 4) + line('M-38 20Q-20-20 4 4T40-20', '#C9718B', 6, 'stroke-dasharray="8 11"'));
const guess = place(770, 230, cloudShape + bus + map, { size: 1.1 }) + dot(736, 336, 18, '#EAF1F8') + dot(734, 384, 12, '#EAF1F8') + dot(738, 420, 8, '#EAF1F8');

const lens = place(
  776,
  270,
  dot(5, 9, 196, C.shade, 0.24) +
    dot(0, 0, 196, '#FDFEFB') +
    place(0, 0, `<g clip-path="url(#round)">${place(0, 0, flat('M-400-400H400V400H-400z', '#8E3B33') + bedRow(-84, -696, 178, '#C65F51') + bedRow(106, -783, 400, '#BC564A'), { size: 0.5 })}</g>`, { size: 1.58 }) +
    [[-134, -36], [0, -36], [134, -36], [-68, 112], [68, 112]].map(([x, y], i) => stemCell(x, y, 37, i + 3)).join('') +
    `<circle r="188" fill="none" stroke="#fff" stroke-width="16"/>`,
);

export default {
  sky: NIGHT,
  night: true,
  focus: [606, 420, 740, 790],
  near: [606, 430, 800, 760],
  ground:
    `<path class="g" d="M-1500-1500h4200V706H-1500z" fill="${NIGHT}"/><path class="g" d="M-1500 706h4200v1800h-4200z" fill="#16244E"/>` +
    line('M-1500 706H2700', '#35498A', 10) +
    specks(40, 9, { bottom: 560 }),
  people:
    until(1, body({ mood: 'small', look: 0.6 }) + start + seed(-8, -128) + seed(4, -116) + seed(-10, -110) + guess) +
    at(
      2,
      body({ mood: 'smile', look: 0, up: -1.2 }) +
        ring(P(0, -134), 62, 86) +
        ring(P(0, -84), 102, 128) +
        ring(P(-17, -34), 40) +
        ring(P(17, -34), 40) +
        way(path([-30, -122], [-20, -100], [-26, -86])) +
        way(path([-20, -118], [10, -104], [18, -56])) +
        start +
        seed(0, -126) +
        seed(-18, -102) +
        seed(-22, -84) +
        seed(12, -102) +
        seed(18, -80) +
        seed(17, -60),
      2,
    ) +
    at(3, body({ mood: 'happy', look: 0.3 }) + [[0, -146], [0, -118], [-22, -86], [22, -86], [-17, -54], [-17, -34], [17, -54], [17, -34]].map(([x, y]) => seed(x, y, 1.35)).join('') + place(0, 0, lens, { cls: 'lift' })) +
    until(2, place(650, 566, HELPERS.robot, { size: 2.3, turn: -4 })) +
    at(3, place(650, 566, HELPERS.robot, { size: 2.3 })),
};
