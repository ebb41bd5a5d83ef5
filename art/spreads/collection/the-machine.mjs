// General. Blood rides from one arm into a machine, which keeps some tiny cells; nearly all of it rides back into the
// other arm. A helper looks whether enough is left.
import { C, SKY } from '../../palette.mjs';
import { cut, flat, line, place, slab } from '../../paper.mjs';
import { grownUp } from '../../grown-ups.mjs';
import { HELPERS } from '../../helpers.mjs';
import { bag, machine } from '../../things.mjs';
import { bandage, bareArm, chairBack, chairFront, pipe } from '../../giving.mjs';
import { room } from '../../places.mjs';
import { at, until } from '../../spread.mjs';

const [CX, CY] = [404, 776];
const SIZE = 1.56;
const aunt = { role: 'aunt', x: CX, y: CY, size: SIZE, pose: 'bust', left: false, right: false };
const arms = place(CX, CY, bareArm('aunt', -1, [-78, -166], [-100, -110], { more: bandage(-86, -148, 20, 0.9) }) + bareArm('aunt', 1, [78, -166], [100, -110], { more: bandage(86, -148, -20, 0.9) }), { size: SIZE });
const OUT = 'M546 546C590 470 650 460 706 524';
const BACK = 'M800 716C800 800 640 792 480 792 300 792 204 780 196 690 190 610 220 560 262 548';

const window_ =
  cut(slab(584, 64, 160, 160, 12, 3), '#DCE7EA', { shadow: 0.12 }) +
  flat(slab(597, 77, 134, 134, 6), '#C3DCE6') +
  flat('M597 176q40-24 72-8t62-6v43q0 6-6 6H603q-6 0-6-6z', '#8FB39A') +
  line('M664 77v134M597 144h134', '#DCE7EA', 9);

export default {
  sky: '#7F9FB6',
  focus: [566, 420, 800, 780],
  near: [566, 500, 800, 620],
  ground: room('#7F9FB6', SKY.collection[1], '#5E8098', 690),
  people:
    window_ +
    machine(808, 760, 1.26, { wheel: '' }) +
    at(2, place(0, 0, bag(808, 250, 1.2, { level: 0.42 }), { cls: 'lift' }), 2) +
    at(3, bag(808, 250, 1.2, { level: 0.42 })) +
    chairBack(CX, CY) +
    until(1, grownUp({ ...aunt, mood: 'smile', look: 0.4 })) +
    at(2, grownUp({ ...aunt, mood: 'smile', look: 0.7, up: -0.8 }), 2) +
    at(3, grownUp({ ...aunt, mood: 'happy', look: 0, tilt: -5 })) +
    chairFront(CX, CY) +
    pipe(OUT) +
    at(3, pipe(BACK, C.redPale)) +
    arms +
    at(2, place(566, 578, place(0, 0, HELPERS.robot, { cls: 'lift' }), { size: 1.7, turn: -6 }), 2) +
    at(3, place(566, 572, HELPERS.robot, { size: 1.7 })),
};
