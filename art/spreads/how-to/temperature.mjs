// General. A temperature under the arm (F-ROOM-24): the tip goes to bare skin, and the arm is held close over it.
// No number on the thermometer: the limit is the one that a family's own team gives.
import { C } from '../../palette.mjs';
import { cut, dot, flat, limb, line, place, sheet, slab } from '../../paper.mjs';
import { CAST, child } from '../../children.mjs';
import { grownArm, grownUp } from '../../grown-ups.mjs';
import { headboard, quilt, room } from '../../places.mjs';
import { arm } from '../../people.mjs';
import { at, until } from '../../spread.mjs';

const wall = '#CFE0D6';
const girl = { who: 'wave', x: 420, y: 930, size: 2.5, pose: 'bust', hair: 'hat', cheeks: 0.3 };
const gran = { role: 'gran', x: 812, y: 960, size: 2.12, pose: 'bust' };
const { skin } = CAST.wave;

/** In the girl's measure: what is drawn over her. */
const onGirl = (inner) => place(girl.x, girl.y, inner, { size: girl.size });
const onGran = (inner) => place(gran.x, gran.y, inner, { size: gran.size });

const bare = { cloth: skin[0], pale: skin[0], skin: skin[0], width: 21, wrist: 15 };
/** A shirt without sleeves: the armpit is bare. `side` as in `arm`. */
const armhole = (side) => place(0, 0, flat('M19-170C36-168 44-150 40-122 30-132 22-150 19-170z', skin[0]) + line('M18-169Q22-142 39-124', CAST.wave.dark, 4), { flip: side < 0 });
const otherArm = arm([-29, -152], [-48, -94], { ...bare, side: -1 }) + place(0, 0, line('M18-169Q22-152 31-138', CAST.wave.dark, 4), { flip: true });

/** A thermometer without digits: its tip is at 0,0 and it points to the left. */
const thermometer =
  sheet(slab(-2, -4, 22, 8, 4), C.iron) + cut(slab(16, -10, 70, 20, 9), '#FDFEFB', { dx: 1, dy: 3 }) + flat(slab(40, -5, 24, 10, 3), C.teal) + dot(74, 0, 4, C.tealPale);

const lifted = arm([29, -152], [95, -212], { ...bare, side: 1, bend: 10 });
const close =
  sheet(limb([29, -153], [52, -96], 22, 20, -4), skin[0]) +
  arm([52, -96], [-2, -92], { ...bare, side: 1, bend: 5 }) +
  dot(52, -96, 10, skin[0]);

export default {
  sky: wall,
  beats: 2,
  focus: [620, 460, 860, 760],
  near: [600, 440, 860, 600],
  ground: room(wall, '#7FA08A', '#5F8B6B', 790),
  people: place(
    -90,
    -130,
    place(0, 40, headboard('#B98A66', '#966B4C')) +
    until(
      1,
      grownUp({ ...gran, x: 900, mood: 'smile', look: -0.9, up: -0.8, tilt: -6, left: false, right: [62, -124] }) +
        child({ ...girl, mood: 'small', look: 0.7, up: 0.2, left: false, right: false }) +
        onGirl(otherArm + armhole(1) + place(33, -143, thermometer, { turn: 8, size: 1.15 }) + lifted),
    ) +
    at(
      2,
      grownUp({ ...gran, mood: 'smile', look: -0.9, up: -0.4, tilt: -6, left: false, right: [62, -124] }) +
        child({ ...girl, mood: 'smile', look: 0.7, up: 0.5, left: false, right: false }) +
        onGirl(otherArm + armhole(1) + place(38, -130, place(0, 0, thermometer, { flip: true }), { turn: 14, size: 0.95 }) + close),
    ) +
    place(0, 120, quilt('#4B8C8A', '#6FA9A4', '#A9D6D2')) +
    until(1, place(900, gran.y, grownArm('gran', -1, [-98, -172], 14), { size: gran.size })) +
    at(2, onGran(grownArm('gran', -1, [-128, -150], 12))),
    { size: 1.16 },
  ),
};
