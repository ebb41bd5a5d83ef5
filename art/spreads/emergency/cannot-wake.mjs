// General. The first thing that cannot wait: a child who does not wake, and a grown-up who stays with her and calls.
// Calm: no blood, no machine, no ambulance. Who answers is a voice that listens.
import { C, SKIN } from '../../palette.mjs';
import { cut, dot, flat, limb, line, oval, place, sheet, slab, use } from '../../paper.mjs';
import { CAST, bedOf } from '../../children.mjs';
import { grownHead } from '../../faces.mjs';
import { grownArm, grownUp } from '../../grown-ups.mjs';
import { dayPane } from '../../indoors.mjs';
import { room } from '../../places.mjs';

const wall = '#BCD2CB';
const bed = { x: 190, y: 760, size: 2.5 };
const aunt = { role: 'aunt', x: 700, y: 776, size: 1.78, lean: -9 };
const { skin, dark, pale } = CAST.leaf;

// A mouth that is slack: it lies over the smile of those who only sleep.
const slack = place(70, -104, oval(2, 23, 11, 7, skin[0]) + `<ellipse cx="2" cy="24" rx="6" ry="4.6" fill="${C.lip}"/>`, { size: 0.8, turn: -8 });

// An arm that nothing holds: it hangs over the edge of the bed.
const limp =
  sheet(limb([124, -84], [152, -36], 22, 16, -7), dark) +
  place(152, -34, use('hand', 0, 4, { more: `fill="${skin[0]}"` }) + `<path d="M-10-4h20v8h-20z" fill="${pale}"/>`, { turn: -14 });

const phone = cut(slab(-16, -44, 32, 82, 9), '#22304A', { dx: 2, dy: 3 }) + flat(slab(-11, -36, 22, 58, 4), '#A9D6D2');

const voice = place(
  964,
  200,
  dot(4, 8, 122, C.shade, 0.16) +
    dot(0, 0, 122, '#FDFEFB') +
    dot(0, 0, 108, '#DCEBE6') +
    '<g clip-path="url(#round)">' +
    sheet('M-82 130C-82 66-48 44 0 44S82 66 82 130z', C.plum) +
    line('M-20 48L0 74 20 48', C.plumPale, 7) +
    place(0, -8, grownHead({ role: 'uncle', skin: SKIN.warm, mood: 'flat', look: -0.4 }), { size: 1.08 }) +
    line('M-48-12C-52-66 52-66 50-14M-48-10C-50 22-36 36-20 36', '#22304A', 7) +
    dot(-18, 35, 7, '#22304A') +
    '</g>',
);

export default {
  sky: wall,
  beats: 1,
  focus: [620, 440, 900, 760],
  near: [600, 400, 900, 640],
  ground: room(wall, '#7E9C94', '#638079', 740),
  people:
    dayPane(196, 76) +
    grownUp({
      ...aunt,
      pose: 'bust',
      mood: 'worried',
      look: -0.9,
      up: -0.9,
      tilt: -8,
      left: false,
      right: [62, -262],
      bends: [-10, 28],
      scarf: place(56, -286, phone, { turn: 10, size: 0.9 }),
    }) +
    bedOf({ who: 'leaf', ...bed, up: false, hair: 'hat', mood: 'sleep', cheeks: 0, look: 0.3, front: slack + limp }) +
    place(aunt.x, aunt.y, place(0, 0, grownArm('aunt', -1, [-86, -138], -14), { turn: aunt.lean }), { size: aunt.size }) +
    line('M744 204C768 178 804 172 832 182', '#3F5F5A', 9, 'class="flow" stroke-dasharray="1 25"') +
    voice,
};
