// General. One road has many doors, in and out; the other has one room, morning after morning. Both have hard days, and
// on both a child can play. The first two states are equally large and equally light.
import { C } from '../../palette.mjs';
import { cut, dot, flat, line, oval, place, sheet, slab } from '../../paper.mjs';
import { bedOf, child } from '../../children.mjs';
import { room } from '../../places.mjs';
import { NIGHT, ROAD } from '../../roads.mjs';
import { at, until } from '../../spread.mjs';

const wall = '#6A5580';
const floor = '#43365A';

/** A door, open or shut: lit inside. */
const door = (x, y, size, open) =>
  place(
    x,
    y,
    cut('M-62 0V-196Q-62-212-46-212H46Q62-212 62-196V0z', '#8B78A0', { dx: 2, dy: 4 }) +
      flat('M-48 0V-190Q-48-198-40-198H40Q48-198 48-190V0z', '#F0DFCB') +
      (open ? sheet('M-48 0V-198L-96-182V24z', '#5F7FA0') + dot(-86, -78, 5, '#E9F0EC') : sheet(slab(-48, -198, 96, 198, 6), '#5F7FA0') + dot(32, -92, 6, '#E9F0EC') + flat(slab(-26, -166, 52, 46, 5), '#B9CBD8')),
    { size },
  );
const doors = Array.from({ length: 12 }, (_, i) => i * 200 - 500).map((x) => door(x, 484, 1.12, true)).join('');
const weave = 'M-700 490C-654 745 -546 745 -500 490C-454 745 -346 745 -300 490C-254 745 -146 745 -100 490C-54 745 54 745 100 490C146 745 254 745 300 490C346 745 454 745 500 490C546 745 654 745 700 490C746 745 854 745 900 490C946 745 1054 745 1100 490C1146 745 1254 745 1300 490C1346 745 1454 745 1500 490C1546 745 1654 745 1700 490C1746 745 1854 745 1900 490';
const path = line(weave, ROAD, 32) + `<path class="flow" d="${weave}" fill="none" stroke="#5B4A70" stroke-width="8" stroke-linecap="round" stroke-dasharray="3 36"/>`;

const sun = (x, y, r) => dot(x, y, r, '#F3DCC9') + dot(x, y, r * 0.66, '#FBF0E4');
// Morning after morning: a row of suns on a string, over one bed.
const mornings = line('M-1500-132Q600 438 2700-132', '#8B78A0', 5) + [262, 376, 488, 600, 712, 824, 938].map((x, i) => line(`M${x} ${[134, 146, 152, 154, 152, 146, 134][i]}v30`, '#8B78A0', 4) + sun(x, [190, 202, 208, 210, 208, 202, 190][i], 34)).join('');
const pane =
  cut(slab(640, 286, 260, 210, 12, 3), '#8B78A0', { shadow: 0.18 }) + flat(slab(654, 300, 232, 182, 6), '#C79A9E') + flat('M654 410q60-30 116-12t116-10v88q0 6-6 6H660q-6 0-6-6z', '#7B6190') + `<g class="lift">${dot(770, 396, 40, '#F9E6D3')}</g>` + flat('M654 424q60-26 116-8t116-10v70q0 6-6 6H660q-6 0-6-6z', '#7B6190') + line('M770 300v182', '#8B78A0', 9) + line('M628 502H912', '#9D8AB2', 15);

// Two windows of one size, and in each the same child plays; beneath, a case that waits to be packed.
const frame = (x, back, inner) =>
  place(
    x,
    258,
    cut(slab(-164, -196, 328, 392, 18, 3), '#9D8AB2', { shadow: 0.22 }) + `<svg x="-148" y="-180" width="296" height="360" viewBox="-148 -180 296 360">${flat('M-150-182h300v364h-300z', back)}${inner}</svg>`,
  );
const kid = { who: 'pocket', size: 1.28 };
const train = (x, y) => place(x, y, cut(slab(-54, -38, 66, 38, 8), '#7FA0B8', { dx: 1, dy: 3 }) + cut(slab(-54, -68, 32, 38, 6), '#8B6F96', { dx: 1, dy: 2 }) + sheet(slab(-12, -58, 14, 24, 4), '#8B6F96') + dot(-38, 2, 11, C.ink) + dot(-4, 2, 11, C.ink) + dot(-38, 2, 4, C.steel) + dot(-4, 2, 4, C.steel));
const blocks = (x, y) => place(x, y, cut(slab(-34, -36, 36, 36, 5), '#7FA0B8', { dx: 1, dy: 2 }) + cut(slab(6, -36, 36, 36, 5), '#B9859C', { dx: 1, dy: 2 }) + cut(slab(-14, -74, 36, 36, 5), '#8FA88A', { dx: 1, dy: 2 }));
const here = frame(420, '#6A5580', place(-74, 60, door(0, 0, 0.74, true)) + line('M-150 60H150', '#57466C', 8) + flat('M-150 62h300v130h-300z', floor) + child({ ...kid, x: 36, y: 152, pose: 'sit', mood: 'smile', look: -0.3, up: -0.8, left: [-44, -76], right: [44, -88] }) + train(-72, 156) + place(0, 0, cut(slab(82, 58, 18, 18, 4), '#FDFEFB', { dx: 1, dy: 1 })));
const there = frame(780, '#6A5580', flat(slab(-126, -150, 110, 100, 6), '#C79A9E') + sun(-70, -98, 24) + line('M-150 60H150', '#57466C', 8) + flat('M-150 62h300v130h-300z', floor) + cut('M-160 30Q-160 10-140 10H130Q150 10 150 30V190H-160z', '#E9F0EC', { dx: 0, dy: -3 }) + child({ ...kid, x: 30, y: 200, pose: 'bust', hair: 'hat', mood: 'smile', look: -0.3, up: -0.8, left: [-44, -76], right: [44, -88] }) + cut('M-160 84C-80 70-10 90 60 76 100 70 130 80 160 76V200H-160z', '#B3BAC2', { dx: 0, dy: -4 }) + blocks(-74, 100) + place(116, 60, cut('M-30-10H30C29 8 18 16 0 16S-29 8-30-10z', '#8FA6C8', { dx: 1, dy: 2 })));
const suitcase = place(
  600,
  766,
  oval(0, 6, 250, 15, C.shade, 0.2) +
    cut('M-196-118L-224-256Q-226-272-210-272H210Q226-272 224-256L196-118z', '#8F7560', { shadow: 0.18 }) +
    flat('M-178-130L-202-248Q-202-256-194-256H194Q202-256 202-248L178-130z', '#D9C3B4') +
    cut(slab(-212, -122, 424, 126, 18, 3), '#A5886F', { dx: 2, dy: 6 }) +
    flat('M-196-122H196L180-92H-180z', '#6B5546') +
    line('M-120-92V0M120-92V0', '#8F7560', 14) +
    line('M-44-58C-44-24 44-24 44-58', '#6B5546', 12),
);

export default {
  sky: NIGHT.sky,
  night: true,
  focus: [600, 420, 716, 790],
  near: [600, 404, 800, 740],
  ground: until(1, `<path class="g" d="M-1500-1500h4200V2400H-1500z" fill="${wall}"/><path class="g" d="M-1500 486H2700V2400H-1500z" fill="${floor}"/>` + line('M-1500 486H2700', '#57466C', 10)) + at(2, room(wall, floor, '#57466C', 700)),
  people:
    until(1, doors + path + child({ who: 'pocket', x: 600, y: 704, size: 1.36, mood: 'smile', look: 1, up: 0.4, lean: 5, left: [-60, -106], right: [52, -110], bends: [14, -16], step: 15, toward: 1 })) +
    at(2, mornings + pane + bedOf({ who: 'pocket', x: 300, y: 780, size: 1.86, hair: 'hat', mood: 'smile', look: 0.6, gaze: 1, reach: [150, -150, 200] }), 2) +
    at(3, here + there + place(0, 0, suitcase, { cls: 'lift' })),
};
