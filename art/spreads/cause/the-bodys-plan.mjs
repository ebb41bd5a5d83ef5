// General. Every body has a plan; one part of it can be different. Nobody did that, and nobody can catch it.
import { C } from '../../palette.mjs';
import { cut, dot, flat, line, oval, place, sheet, slab } from '../../paper.mjs';
import { CAST, child, childArm } from '../../children.mjs';
import { grownArm, grownUp } from '../../grown-ups.mjs';
import { room } from '../../places.mjs';
import { star, strip } from '../../plan-strip.mjs';
import { at, until } from '../../spread.mjs';

const wall = '#EBC6AA';
const kid = { who: 'wave', x: 540, y: 770, size: 1.66 };
const gran = { role: 'gran', x: 760, y: 800, size: 1.5, pose: 'bust' };

const window_ =
  cut(slab(246, 70, 190, 190, 12, 3), '#FDFEFB', { shadow: 0.12 }) + flat(slab(260, 84, 162, 162, 6), '#D8A9A0') + flat('M260 200q50-26 82-10t80-10v60q0 6-6 6H266q-6 0-6-6z', '#8C6478') + dot(382, 130, 20, '#FBE3C6') + line('M341 86v158M262 164h158', '#FDFEFB', 9) + line('M236 266H446', C.woodPale, 14);

// She unrolls it: from a roll in one hand it runs through the other, over the floor and out of the picture.
const unrolled = (t) => [586 + 1368 * t, 560 + 176 * (1 - Math.exp(-9 * t)) + Math.sin(t * 16.2) * 26];
const roll = place(580, 556, sheet(slab(-26, -62, 52, 124, 20), '#F1EDE2') + line('M-8-54V54M10-54V54', '#D5CDBB', 4));

const wave = (t) => [-700 + t * 2600, 112 + Math.sin((t - 0.5) * 13.3 + 6.2) * 34];
const different = place(600, 120, `<circle r="66" fill="${C.shade}" opacity=".14" cx="3" cy="6"/>` + dot(0, 0, 64, '#FDFEFB') + `<circle r="56" fill="none" stroke="#C98A7C" stroke-width="5" stroke-dasharray="2 11" stroke-linecap="round"/>` + star(0, 2, 0.76));

// A bench for two.
const bench =
  oval(600, 766, 320, 14, C.shade, 0.16) + line('M380 640L362 762M820 640L838 762', C.woodDark, 20) + cut(slab(318, 470, 564, 40, 14, 3), C.wood) + line('M356 500V640M844 500V640', C.woodDark, 18) + cut(slab(330, 622, 540, 34, 12, 3), C.woodPale);
const legs = (who, x) =>
  [-1, 1]
    .map(
      (s) =>
        sheet(`M${x + s * 27 - 25} 634Q${x + s * 27} 616 ${x + s * 27 + 25} 634L${x + s * 29 + 19} 742H${x + s * 29 - 19}z`, CAST[who].legs) +
        place(x + s * 31, 758, flat('M-22 4Q-24-22-4-24 22-22 32-6 34 4 24 4z', CAST[who].shoe), { flip: s < 0 }),
    )
    .join('');
const on = (who, x) => ({ who, x, y: 744, size: 1.74, pose: 'bust', shadow: false });

const hands = place(522, 744, childArm('wave', 'school', 1, [10, -84], 26) + childArm('wave', 'school', -1, [-30, -88], 14), { size: 1.74 }) + place(676, 744, childArm('check', 'school', -1, [-10, -84], 26) + childArm('check', 'school', 1, [30, -88], 14), { size: 1.74 });

export default {
  sky: wall,
  focus: [600, 420, 700, 780],
  near: [600, 400, 760, 700],
  ground: room(wall, '#A97F78', '#8C6463', 660),
  people:
    until(
      1,
      place(470, 20, window_) +
        child({ ...kid, x: 450, y: 790, size: 1.82, mood: 'big', look: 0.7, up: -0.8, tilt: 5, left: false, right: false }) +
        place(0, 0, strip(unrolled, { count: 18, width: 92, r: 18, steps: 30 }), { cls: 'light' }) +
        roll +
        place(450, 790, childArm('wave', 'school', -1, [44, -112], -26) + childArm('wave', 'school', 1, [70, -146], 12), { size: 1.82 }),
    ) +
    at(
      2,
      strip(wave, { count: 35, width: 88, r: 16, skip: 17, steps: 32 }) +
        place(0, 0, different, { cls: 'lift' }) +
        place(-36, -47, grownUp({ ...gran, x: 706, y: 772, size: 1.5, pose: 'stand', mood: 'smile', look: -0.7, up: -0.6, tilt: -8, left: false, right: false }) +
        child({ ...kid, x: 500, mood: 'small', look: 0.7, up: 1.6, tilt: 7, left: [-50, -80], right: [44, -80] }) +
        place(706, 772, grownArm('gran', 1, [64, -126], 12) + grownArm('gran', -1, [-108, -158], 18), { size: 1.5 }), { size: 1.06 }),
      2,
    ) +
    at(
      3,
      place(-120, -152, bench +
        child({ ...on('wave', 522), mood: 'big', look: 0.6, left: false, right: false }) +
        child({ ...on('check', 676), mood: 'smile', look: -0.6, left: false, right: false }) +
        legs('wave', 522) +
        legs('check', 676) +
        strip((t) => [470 + t * 258, 596 + Math.sin(t * Math.PI) * 8], { count: 5, width: 54, r: 11, steps: 6 }) +
        hands, { size: 1.2 }),
    ),
};
