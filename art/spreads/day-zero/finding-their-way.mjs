// General. A helper asks how the new cells know the way; bones send a signal and the cells follow; then they settle in.
import { C } from '../../palette.mjs';
import { cut, dot, flat, line, place, sheet, slab, use } from '../../paper.mjs';
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
  sheet('M-8-156Q0-159 8-156L5-146 6-116Q0-109-6-116L-5-146z', C.bone) +
  sheet('M-27-88C-30-98-17-101-10-93-5-88 5-88 10-93 17-101 30-98 27-88 25-76 16-73 10-78 5-82-5-82-10-78-16-73-25-76-27-88z', C.bone) +
  [-1, 1].map((s) => line(`M${s * 17}-60V-24`, C.bone, 8) + [-4, 4].map((d) => dot(s * 17 + d, -60, 5.4, C.bone) + dot(s * 17 + d, -23, 5, C.bone)).join('')).join('');
const body = (more) => child({ ...kid, ...more, front: bones });
const P = (x, y) => [kid.x + x * kid.size, kid.y + y * kid.size];
const seed = (x, y, size = 1.6) => use('seed', ...P(x, y), { size });

// Where they came in: under a square of cloth on the chest.
const start = place(...P(-30, -122), cut(slab(-22, -19, 44, 38, 9), '#FDFEFB', { dx: 1, dy: 3 }) + dot(0, 0, 6, '#C9DDE3'));
// A signal goes out from a bone, as three bows.
const signal = ([x, y], turn) => place(x, y, place(0, 0, place(0, 0, line([34, 56, 78].map((r) => `M${-r * 0.64} ${-r * 0.77}A${r} ${r} 0 0 1 ${r * 0.64} ${-r * 0.77}`).join(''), '#DCE7FF', 7, 'class="w"'), { turn }), { cls: 'breathe' }));
const way = (d) => `<path class="flow" d="${d}" fill="none" stroke="#FFE9B8" stroke-width="9" stroke-linecap="round" stroke-dasharray="1 25"/>`;
const path = (...points) => `M${points.map((p) => P(...p).map(Math.round).join(' ')).join('L')}`;

const cloudShape = cut('M-150 40C-190 40-196-14-156-24-162-78-92-104-58-72-34-120 62-116 78-66 124-96 178-60 160-14 196 0 186 44 150 42z', '#EAF1F8', { dx: 3, dy: 7 });
// What the robot guesses: a bus for cells, and a map.
const bus = place(-62, -16, cut(slab(-62, -40, 124, 66, 14), '#6FA9A4', { dx: 2, dy: 4 }) + [-40, 0, 40].map((x) => flat(slab(x - 15, -28, 30, 26, 5), '#EAF6F6') + dot(x, -15, 8, '#F0E2C4')).join('') + dot(-34, 28, 14, C.ink) + dot(34, 28, 14, C.ink) + dot(-34, 28, 5, C.steel) + dot(34, 28, 5, C.steel));
const map = place(92, -18, cut('M-52-34L-18-44 18-34 52-44V30L18 40-18 30-52 40z', '#FDFEFB', { dx: 2, dy: 4 }) + line('M-18-42V30M18-34V38', '#C3D0DC', 4) + line('M-38 20Q-20-20 4 4T40-20', '#C9718B', 6, 'stroke-dasharray="8 11"'));
const puff = (x, y, r) => `<circle class="o" cx="${x}" cy="${y}" r="${r}" fill="#EAF1F8"/>`;
const guess = place(792, 214, cloudShape + bus + map) + puff(746, 322, 18) + puff(736, 376, 13) + puff(732, 418, 9);

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
  near: [606, 440, 800, 710],
  ground:
    `<path class="g" d="M-1500-1500h4200V706H-1500z" fill="${NIGHT}"/><path class="g" d="M-1500 706h4200v1800h-4200z" fill="#16244E"/>` +
    line('M-1500 706H2700', '#35498A', 10) +
    specks(40, 9, { bottom: 560 }),
  people:
    until(1, body({ mood: 'small', look: 0.6 }) + start + seed(-8, -128) + seed(4, -116) + seed(-10, -110) + guess) +
    at(
      2,
      body({ mood: 'smile', look: 0, up: -1.2 }) +
        signal(P(-20, -84), -90) +
        signal(P(20, -84), 90) +
        signal(P(-17, -42), -90) +
        signal(P(17, -42), 90) +
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
