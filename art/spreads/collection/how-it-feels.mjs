// General. Bones may ache; two bandages show where the needles went in; then somebody looks after her, and she rests.
import { SKIN, SKY } from '../../palette.mjs';
import { cut, flat, line, place, slab, use } from '../../paper.mjs';
import { grownUp } from '../../grown-ups.mjs';
import { bandage, bareArm, chairBack, chairFront } from '../../giving.mjs';
import { cup } from '../../things.mjs';
import { room } from '../../places.mjs';
import { at, until } from '../../spread.mjs';

const ache = (x, y, r) => place(x, y, place(0, 0, `<g class="w" fill="none" stroke="#FDFEFB" stroke-linecap="round"><circle r="${r}" stroke-width="7" stroke-dasharray="1 15"/><circle r="${r + 22}" stroke-width="6" stroke-dasharray="1 19" opacity=".7"/></g>`, { cls: 'breathe' }));
const ring = (x, y, r) => `<circle cx="${x}" cy="${y}" r="${r}" class="w" fill="none" stroke="#FDFEFB" stroke-width="6" stroke-dasharray="1 14" stroke-linecap="round"/>`;
const aunt = { role: 'aunt', size: 1.86, x: 590, y: 806 };
const [CX, CY] = [480, 776];
const seated = { role: 'aunt', size: 1.56, pose: 'bust', x: CX, y: CY };
const nurse = { role: 'nurse', skin: SKIN.deep, x: 806, y: 782, size: 1.62, mask: true };

const picture =
  cut(slab(840, 46, 190, 150, 8, 3), '#DCE7EA', { shadow: 0.14 }) + flat(slab(854, 60, 162, 122, 5), '#A9C7D6') + flat('M854 150q44-44 80-16t82-18v60q0 6-6 6H860q-6 0-6-6z', '#6F97A8');
const bed = chairBack(CX, CY);

export default {
  sky: '#7F9FB6',
  focus: [600, 420, 760, 780],
  near: [600, 420, 800, 650],
  ground: room('#7F9FB6', SKY.collection[1], '#5E8098', 690),
  people:
    picture +
    until(
      1,
      grownUp({ ...aunt, mood: 'worried', look: -0.2, tilt: -6, lean: -3, left: [-44, -92], right: [50, -128], bends: [10, 46] }) + ache(684, 578, 62),
    ) +
    at(
      2,
      grownUp({
        ...aunt,
        mood: 'small',
        look: 0.7,
        up: -1.6,
        tilt: 4,
        left: false,
        right: false,
        front:
          bareArm('aunt', -1, [-74, -168], [-122, -136], { bend: 4, more: bandage(-92, -156, 58) }) + bareArm('aunt', 1, [74, -168], [122, -136], { bend: 4, more: bandage(92, -156, -58) }),
      }) +
        ring(419, 516, 58) +
        ring(761, 516, 58),
      2,
    ) +
    at(
      3,
      bed +
        grownUp({ ...seated, mood: 'sleep', tilt: 9, left: false, right: false }) +
        chairFront(CX, CY, { blanket: '#DAD4F0', fold: '#B9B0E0' }) +
        place(CX, CY, bareArm('aunt', -1, [-78, -166], [-100, -110], { more: bandage(-86, -148, 20, 0.9) }) + bareArm('aunt', 1, [78, -166], [100, -110], { more: bandage(86, -148, -20, 0.9) }), { size: 1.56 }) +
        place(0, 0, grownUp({ ...nurse, mood: 'happy', look: -0.9, tilt: -7, left: [-110, -192], right: [40, -152], bends: [-12, 30], front: place(38, -164, cup(0, 16, '#E8B7C4') + line('M-6-32q-6-10 0-18M6-32q-6-10 0-18', '#fff', 3)) + use('hand', 38, -154, { turn: 176, size: 1.2, more: `fill="${SKIN.deep[0]}"` }) }), { cls: 'arrive' }),
    ),
};
