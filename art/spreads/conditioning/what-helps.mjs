// General. What helps when the mouth is sore: point, rinse a little at a time, breathe with the shape. Tears are allowed.
import { C, SKIN } from '../../palette.mjs';
import { blob, cut, flat, oval, place } from '../../paper.mjs';
import { child, childArm } from '../../children.mjs';
import { bentArm } from '../../bent-arm.mjs';
import { grownUp } from '../../grown-ups.mjs';
import { headboard, nightPane, quilt, room } from '../../places.mjs';
import { at, until } from '../../spread.mjs';

const wall = '#2B3766';
const kid = { who: 'check', x: 452, y: 806, size: 2.02, pose: 'bust', hair: 'hat', cheeks: 0.1 };
const nurse = { role: 'nurse', cover: 'scarf', skin: SKIN.warm, x: 786, y: 812, size: 1.7, pose: 'bust', mask: true };

const cup = (x, y, size) =>
  place(x, y, cut('M-30-40H30L24 36Q23 42 16 42H-16Q-23 42-24 36z', '#E9F3F3', { dx: 2, dy: 4 }) + flat('M-27-12H27L23 36Q22 40 16 40H-16Q-22 40-23 36z', '#A9D6D2') + oval(0, -40, 30, 7, '#FDFEFB') + oval(0, -39, 24, 4.6, '#BFDDE2'), { size });
const bowl = (x, y, size) => place(x, y, cut('M-74-24H74C72 20 44 40 0 40S-72 20-74-24z', '#8FA6C8', { dx: 2, dy: 5 }) + oval(0, -24, 74, 12, '#6F88AE'), { size });

const tear = place(0, 0, flat('M0-12C7-3 9 1 9 5A9 9 0 0 1-9 5C-9 1-7-3 0-12z', '#A9D3EE'));
const shape = place(
  604,
  150,
  place(0, 0, flat(blob(0, 0, 112, 110, { points: 16, wobble: 0.025, seed: 5 }), '#8FA8E0', 0.35) + flat(blob(0, 0, 88, 86, { points: 15, wobble: 0.025, seed: 8 }), '#B7C8F0', 0.6), { cls: 'breathe' }) +
    flat(blob(0, 0, 56, 55, { points: 14, wobble: 0.02, seed: 2 }), '#F4F8FF'),
);
const star = 'M0-30Q3-9 9-9 30-3 30 0 30 3 9 9 3 30 0 30-3 30-9 9-30 3-30 0-30-3-9-9-3-30 0-30z';

export default {
  sky: wall,
  night: true,
  focus: [606, 430, 730, 790],
  near: [606, 384, 800, 704],
  ground: room(wall, '#1C2650', '#42528C', 760),
  people:
    until(2, nightPane(618, 60, 220, 200, { sky: '#131C39', frame: '#4A5A94', moon: false }) + place(678, 132, cut(star, C.gold, { shadow: 0 }), { size: 0.9 })) +
    headboard('#5B6A9C', '#485684', '#EEF2FA') +
    until(
      1,
      grownUp({ ...nurse, mood: 'smile', look: -0.8, tilt: -5, left: [-78, -140], right: [60, -120] }) +
        child({ ...kid, mood: 'worried', look: 0.5, left: [-44, -104], right: false }) +
        place(kid.x, kid.y, bentArm('check', 1, [66, -112], [30, -170]), { size: kid.size }),
    ) +
    at(
      2,
      grownUp({ ...nurse, mood: 'happy', look: -0.8, tilt: -5, left: [-96, -142], right: [60, -120], bends: [-12, 12] }) +
        child({ ...kid, mood: 'open', look: 0.5, up: -0.6, left: [-44, -104], right: false }) +
        cup(534, 484, 0.94) +
        place(kid.x, kid.y, childArm('check', 'school', 1, [50, -150], -26), { size: kid.size }) +
        bowl(610, 590, 1),
      2,
    ) +
    at(
      3,
      grownUp({ ...nurse, mood: 'happy', look: -0.8, tilt: -7, left: [-112, -122], right: [60, -120], bends: [-12, 12] }) +
        child({ ...kid, mood: 'sleep', look: 0.3, tilt: 6, left: [-44, -104], right: [68, -98] }) +
        place(424, 446, tear) +
        shape,
    ) +
    quilt('#4F5FA6', '#6C7BC0', '#A3B0E4'),
};
