// General. One road: help each time it is needed. It wears off, so the road leads back; a child can still bleed.
import { C } from '../../palette.mjs';
import { blob, cut, dot, flat, line, oval, place, ribbon, sheet, slab } from '../../paper.mjs';
import { child, childArm } from '../../children.mjs';
import { grownUp } from '../../grown-ups.mjs';
import { nightPane, room } from '../../places.mjs';
import { hills, hospital, NIGHT, plateletsSeen, ROAD, roadUp, round } from '../../roads.mjs';
import { at, until } from '../../spread.mjs';

const kid = { who: 'pocket', size: 1.5 };
const man = { role: 'uncle', size: 1.34 };
const PEACH = '#F0C3A0';

// The bag with platelets, peach and not gold, and its tube.
const bag = (x, y) =>
  place(
    x,
    y,
    line('M0-88V-64', '#D9CBE2', 5) +
      cut('M-58-62Q0-72 58-62 68-60 69-50L72 52Q72 76 48 82L20 88H-20L-48 82Q-72 76-72 52L-69-50Q-68-60-58-62z', '#F4F8F6', { shadow: 0.22 }) +
      flat('M-64-16Q-30-24 0-18T64-16L65 50Q65 70 45 75L18 80H-18L-45 75Q-65 70-65 50z', PEACH) +
      [[-28, 12, 8], [22, 30, 10], [4, 58, 6], [34, 0, 5]].map(([dx, dy, r]) => dot(dx, dy, r, '#FBE6D6', 0.9)).join('') +
      line('M-50-46V44', '#fff', 6, 'opacity=".55"') +
      sheet(slab(-10, 86, 20, 22, 5), C.steel),
  );
const STAND = line('M402 770V96M350 776H454', '#B7A8C4', 11) + line('M402 108H494V130', '#B7A8C4', 10) + dot(350, 780, 9, C.ink) + dot(454, 780, 9, C.ink);
const drip = place(494, 344, `<g class="drip" style="--d:70px">${flat('M0-10C6-3 8 1 8 5A8 8 0 0 1-8 5C-8 1-6-3 0-10z', PEACH)}</g>`);

const chair = oval(600, 784, 190, 13, C.shade, 0.2) + cut('M440 720V430Q440 372 500 372H716Q776 372 776 430V720z', '#6F8FA0', { shadow: 0.2 });
const seat = cut('M408 606Q408 572 442 572T476 606V772H408zM740 606Q740 572 774 572T808 606V772H740z', '#5B7888', { dx: 2, dy: 5 }) + cut('M470 700H746V772H470z', '#6F8FA0', { dx: 0, dy: 4 });
const knees = [-1, 1].map((s) => sheet(`M${608 + s * 44 - 38} 690Q${608 + s * 44} 664 ${608 + s * 44 + 38} 690L${608 + s * 46 + 28} 772H${608 + s * 46 - 28}z`, '#4B5563')).join('') + [-1, 1].map((s) => place(608 + s * 48, 790, flat('M-30 4Q-32-24-6-28 30-26 42-8 44 4 32 4z', '#3F4752'), { flip: s < 0 })).join('');
const dressing = place(488, 612, cut(slab(-17, -13, 34, 26, 8), '#FDFEFB', { dx: 1, dy: 2 }) + dot(0, 0, 5, '#C9DDE3'), { turn: 18 });

// The way round: out at the door, and back to it.
const circle = cut(ribbon(Array.from({ length: 25 }, (_, i) => [600 + Math.cos((i / 24) * Math.PI * 2 - 1.57) * 330, 610 + Math.sin((i / 24) * Math.PI * 2 - 1.57) * 150]), (x, y) => 28 + (y - 460) * 0.14), ROAD, { dx: 3, dy: 7, shadow: 0.18 });
const again = `<path class="flow" d="M840 506C900 536 930 574 930 610 930 693 780 760 600 760S270 693 270 610 420 460 600 460C650 460 690 464 726 473" fill="none" stroke="#5B4A70" stroke-width="9" stroke-linecap="round" stroke-dasharray="3 36"/>`;
const tissue = cut('M-23-14Q-8-20 6-14 18-18 25-8 21 2 27 14 12 25 0 19-14 27-27 16-21 2-23-14z', C.white, { dx: 1, dy: 4, shadow: 0.14 }) + line('M-14-4l-6 14M1-8l-2 8', '#D5DEDB', 2.4) + flat(blob(8, 2, 5, 4.4, { seed: 3, wobble: 0.12, points: 7, digits: 1 }), C.red);

const wall = '#6A5580';

export default {
  sky: NIGHT.sky,
  night: true,
  focus: [600, 420, 700, 790],
  near: [600, 410, 800, 700],
  ground: until(1, hills()) + at(2, room(wall, '#43365A', '#57466C', 700), 2) + at(3, hills()),
  people:
    until(1, roadUp + hospital(790, 452, 0.86) + place(0, 0, round(430, 180, plateletsSeen), { cls: 'lift' }) + grownUp({ ...man, x: 528, y: 800, mood: 'smile', look: -0.5, tilt: -3, left: [-84, -128], right: [64, -126] }) + child({ ...kid, x: 368, y: 806, mood: 'small', look: 0.4, up: 1.2, left: [-50, -80], right: [56, -100] })) +
    at(
      2,
      nightPane(690, 70, 190, 180, { sky: '#2C2442', frame: '#8B78A0' }) +
        STAND +
        bag(494, 218) +
        chair +
        seat +
        child({ ...kid, x: 608, y: 834, size: 1.9, pose: 'bust', mood: 'smile', look: -0.5, up: 1, left: false, right: [60, -112], bends: [8, 16] }) +
        knees +
        grownUp({ ...man, x: 838, y: 800, size: 1.46, mood: 'smile', look: -0.7, tilt: -5, left: [-96, -168], right: [64, -126], bends: [-14, 12] }) +
        place(608, 834, childArm('pocket', 'school', -1, [-62, -118], 10), { size: 1.9 }) +
        line('M494 326C494 420 446 480 462 548 466 570 476 588 486 602', '#EAF1F4', 9) +
        dressing +
        drip,
      2,
    ) +
    at(
      3,
      circle +
        hospital(790, 490, 0.86) +
        again +
        grownUp({ ...man, x: 560, y: 776, mood: 'smile', look: -0.7, tilt: -5, left: [-96, -152], right: [64, -126], bends: [-12, 12] }) +
        child({ ...kid, x: 402, y: 782, mood: 'worried', look: 0.2, left: false, right: [50, -80], front: place(-4, -184, tissue) + childArm('pocket', 'school', -1, [-22, -172], 24) }),
    ),
};
