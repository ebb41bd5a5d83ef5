// General. Cells wear tags, seen large; the body reads its own and knows them; a doctor lays two strips side by side.
import { C } from '../../palette.mjs';
import { blob, dot, flat, place, sheet } from '../../paper.mjs';
import { child, childArm } from '../../children.mjs';
import { grownArm, grownUp } from '../../grown-ups.mjs';
import { hug } from '../../hands.mjs';
import { room } from '../../places.mjs';
import { strip, taggedCell } from '../../tags.mjs';
import { dayPane, table } from '../../indoors.mjs';
import { at, until } from '../../spread.mjs';

const MINE = ['round', 'square', 'point', 'six'];
const girl = { who: 'check', x: 386, y: 812, size: 2.1, pose: 'bust', cheeks: 0.4 };

const lens = (inner) =>
  place(
    752,
    312,
    dot(5, 9, 222, C.shade, 0.18) + dot(0, 0, 222, C.white) + flat(blob(0, 0, 207, 207, { points: 14, wobble: 0.006, seed: 3 }), '#EFE7F1') + inner,
  );
const cells = lens(taggedCell(-6, -98, 62, MINE, { turn: 30 }) + taggedCell(-104, 62, 62, MINE, { seed: 6, turn: 75 }) + taggedCell(92, 76, 66, MINE, { seed: 8, turn: 10 }));
const reading = lens(
  taggedCell(-82, -58, 78, MINE, { turn: 45 }) +
    place(72, 68, sheet(blob(0, 0, 84, 82, { seed: 7, wobble: 0.02, points: 12 }), '#CFC9EC') + flat(blob(5, 4, 58, 56, { seed: 3, wobble: 0.03 }), '#8476BE')) +
    `<circle class="flow" cx="-13" cy="11" r="29" fill="none" stroke="#5E4E9E" stroke-width="7" stroke-linecap="round" stroke-dasharray="1 12"/>` +
    taggedCell(-74, 140, 34, MINE, { seed: 9, turn: 20 }) +
    taggedCell(104, -92, 36, MINE, { seed: 5, turn: 60 }),
);
const doctor = { role: 'doctor', x: 846, y: 812, size: 1.74, pose: 'bust', mood: 'smile', look: -0.7, up: -0.6, tilt: -4 };
const seenLarge = flat('M524 466L540 270 600 462z', '#fff', 0.3) + `<circle cx="528" cy="478" r="24" fill="none" stroke="#fff" stroke-width="6"/>`;

export default {
  sky: '#9496C2',
  focus: [610, 430, 730, 780],
  near: [610, 400, 800, 690],
  ground: room('#9496C2', '#6E71A4', '#7F82B2', 740) + `<path class="n" d="M-1500 560H2700" stroke="#8A8DBB" stroke-width="8"/>`,
  people:
    until(
      1,
      child({ ...girl, mood: 'open', look: 0.7, up: 0.8, left: [-50, -88], right: false }) +
        place(girl.x, girl.y, childArm('check', 'school', 1, [68, -158], 14), { size: girl.size }) +
        seenLarge +
        place(0, 0, cells, { cls: 'lift' }),
    ) +
    at(
      2,
      child({ ...girl, mood: 'happy', look: 0.2, tilt: 6, left: false, right: false, front: hug('check') }) + reading,
      2,
    ) +
    at(
      3,
      dayPane(508, 96, { sky: '#7E82B4', hill: '#5F6397', frame: '#5C5F92' }) +
        grownUp({ ...doctor, right: [60, -112], left: false }) + child({ ...girl, x: 372, mood: 'smile', look: 0.8, up: -0.4, left: [-46, -98], right: [56, -108] }),
    ) +
    table(660, '#B98F73', '#D5A678') +
    at(
      3,
      strip(558, 484, MINE, { edge: '#C9718B', size: 1.36, turn: -2 }) +
        strip(668, 484, ['round', 'square', 'open', 'open'], { edge: '#8E93BE', size: 1.36, turn: 2 }) +
        place(doctor.x, doctor.y, grownArm('doctor', -1, [-86, -152], 18), { size: doctor.size }),
    ),
};
