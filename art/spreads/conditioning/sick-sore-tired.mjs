// General. A sick tummy and a sore mouth; she says it and help comes at once; she sleeps in the middle of the day.
import { C, SKIN } from '../../palette.mjs';
import { cut, dot, flat, limb, line, oval, place, slab, use } from '../../paper.mjs';
import { child, childArm } from '../../children.mjs';
import { bentArm } from '../../bent-arm.mjs';
import { grownUp } from '../../grown-ups.mjs';
import { headboard, nightPane, quilt, room } from '../../places.mjs';
import { at, until } from '../../spread.mjs';

const wall = '#2B3766';
const kid = { who: 'check', x: 452, y: 806, size: 2.02, pose: 'bust', hair: 'hat', cheeks: 0.08 };
const nurse = { role: 'nurse', skin: SKIN.brown, x: 780, y: 812, size: 1.7, pose: 'bust', mask: true };

const bowl = (x, y) => place(x, y, cut('M-88-26H88C86 26 52 48 0 48S-86 26-88-26z', '#8FA6C8', { dx: 2, dy: 5 }) + oval(0, -26, 88, 14, '#6F88AE'));
// Where it feels bad: one kind of mark, a soft dotted round.
const feels = (x, y, r) => place(x, y, place(0, 0, `<circle r="${r}" fill="none" stroke="#FDFEFB" stroke-width="7" stroke-dasharray="1 14" stroke-linecap="round"/>`, { cls: 'breathe' }));
const cup = place(0, 0, cut('M-20-26H20L15 24Q14 28 9 28H-9Q-14 28-15 24z', '#FDFEFB', { dx: 2, dy: 3 }) + flat('M-17-6H17L14 24Q13 26 9 26H-9Q-13 26-14 24z', '#B9A6DE') + oval(0, -26, 20, 5, '#E4EAF4'));
// What she says, without words: a slip of paper with three small marks.
const says = place(600, 178, cut('M-104-62Q-108-78-90-80H92Q108-80 106-62L102 34Q102 48 86 48H-30L-84 96-68 48H-84Q-102 48-102 34z', '#FDFEFB', { dx: 3, dy: 6 }) + dot(-48, -16, 13, '#C9718B') + dot(2, -16, 13, '#C9718B') + dot(52, -16, 13, '#C9718B'));
// Up to her chin.
const cover = cut('M226 720C240 600 330 566 452 570 578 566 664 606 680 720z', '#6C7BC0', { dx: 0, dy: -4, shadow: 0.14 }) + line('M262 634C320 596 380 590 452 592 530 590 590 600 644 636', '#A3B0E4', 7);
const day =
  cut(slab(600, 66, 280, 216, 12, 3), '#6C7BC0', { shadow: 0.18 }) +
  flat(slab(613, 79, 254, 190, 6), '#BFDDEB') +
  dot(796, 138, 34, '#FDF6E2') +
  flat('M613 220Q700 184 770 212T867 206V263q0 6-6 6H619q-6 0-6-6z', '#9CC0A0') +
  line('M740 79v190M613 174h254', '#6C7BC0', 9) +
  line('M588 288H892', '#6C7BC0', 15);

export default {
  sky: wall,
  night: true,
  focus: [606, 430, 730, 790],
  near: [606, 400, 800, 620],
  ground: until(2, room(wall, '#1C2650', '#42528C', 760)) + at(3, room('#7F90C4', '#4A5B96', '#97A6D4', 760)),
  people:
    until(1, nightPane(640, 66, 232, 212, { sky: '#131C39', frame: '#4A5A94' })) +
    at(3, day) +
    headboard('#5B6A9C', '#485684', '#EEF2FA') +
    at(3, `<path class="n" d="M600 296H880L760 720H330z" fill="#FDF6E2" opacity=".2"/>`) +
    until(1, child({ ...kid, x: 500, mood: 'worried', tilt: -5, look: 0.1, up: -0.6, left: false, right: false }) + feels(496, 566, 64)) +
    at(
      2,
      child({ ...kid, mood: 'open', hot: 0.7, look: 0.7, up: 0.6, left: [-44, -104], right: [84, -160], bends: [8, 14] }) +
        says +
        place(0, 0, grownUp({ ...nurse, mood: 'smile', look: -0.8, up: -0.6, tilt: -7, lean: -3, left: [-76, -186], right: [54, -150], bends: [-10, 34], front: place(50, -166, cup) + use('hand', 48, -158, { turn: 176, size: 1.2, more: `fill="${SKIN.brown[0]}"` }) }), { cls: 'arrive' }),
      2,
    ) +
    at(3, child({ ...kid, y: 872, mood: 'sleep', tilt: 12, look: 0.2, left: false, right: false }) + cover) +
    quilt('#4F5FA6', '#6C7BC0', '#A3B0E4') +
    until(1, bowl(690, 640) + place(500, 806, place(1, 6, flat(limb([-16, -138], [-2, -120], 20, 19, -6), C.shade, 0.35)) + childArm('check', 'school', -1, [-2, -120], 20) + bentArm('check', 1, [66, -112], [30, -170]), { size: 2.02 })),
};
