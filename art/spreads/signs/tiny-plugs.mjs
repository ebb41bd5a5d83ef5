// General. Platelets float by in a blood vessel; where it is hurt they make a plug, and with too few a grown-up helps.
import { C } from '../../palette.mjs';
import { cut, dot, flat, line, place } from '../../paper.mjs';
import { child } from '../../children.mjs';
import { grownUp } from '../../grown-ups.mjs';
import { platelet, redCell } from '../../cells.mjs';
import { at, until } from '../../spread.mjs';

// The vessel: a channel cut open, with walls of one thickness. The lower wall has a gap from the second state on.
const WALL = '#E59A86';
const channel = flat('M-1500 106C-600 96 200 116 600 102 1000 90 1700 112 2700 104V352H-1500z', '#FAE0D2');
const upper = cut('M-1500 62C-600 52 200 72 600 58 1000 46 1700 68 2700 60V104C1700 112 1000 90 600 102 200 116-600 96-1500 106z', WALL, { dx: 0, dy: 5, shadow: 0.12 });
const whole = cut('M-1500 346C-600 338 200 352 600 346 1000 340 1700 352 2700 346V390C1700 396 1000 384 600 390 200 396-600 382-1500 390z', WALL, { dx: 0, dy: 6 });
const hurt =
  flat('M540 340H660V386H540z', '#FAE0D2') +
  cut('M-1500 346C-600 338 200 352 524 347 556 346 560 390 528 391 200 396-600 382-1500 390z', WALL, { dx: 0, dy: 6 }) +
  cut('M2700 346C1700 352 1000 340 676 345 644 346 640 390 672 389 1000 384 1700 396 2700 390z', WALL, { dx: 0, dy: 6 });

const reds = [[-140, 190, 40], [24, 250, 44], [186, 176, 42], [300, 270, 44], [452, 182, 42], [706, 176, 44], [858, 262, 44], [1000, 170, 42], [1160, 256, 44], [1330, 190, 40]]
  .map(([x, y, r], i) => redCell(x, y, r, i + 2))
  .join('');
const many = [[100, 160, 20], [262, 186, 18], [388, 250, 22], [548, 156, 20], [560, 268, 22], [648, 236, 20], [782, 182, 20], [766, 300, 18], [930, 214, 22], [1090, 190, 20], [-60, 290, 20]];
const float = (list) => list.map(([x, y, r], i) => platelet(x, y, r, i + 3)).join('');
const plug = float([[560, 356, 23], [600, 350, 25], [640, 358, 23], [578, 318, 23], [622, 316, 24], [600, 386, 22]]);
const few = float([[556, 336, 22], [810, 176, 19]]);

// What comes out where nothing sticks: one drop.
const drop = place(604, 392, flat('M0-24C13-6 19 4 19 14A19 19 0 0 1-19 14C-19 4-13-6 0-24z', C.red) + line('M-9 14q1 8 8 10', C.redPale, 4));

const kid = { who: 'leaf', x: 600, y: 808, size: 1.55, cheeks: 0.35 };
const aunt = { role: 'aunt', x: 748, y: 820, size: 1.3, pose: 'kneel' };

/** A small bone, seen through cloth, in the measure of the child. */
const bone = (x, y, length, turn) =>
  place(
    x,
    y,
    line(`M0 ${-length / 2}V${length / 2}`, C.bone, 8) + [-1, 1].map((s) => dot(-4, (s * length) / 2, 5.4, C.bone) + dot(4, (s * length) / 2, 5.4, C.bone)).join(''),
    { turn },
  );
const bones = bone(-14, -40, 40, 2) + bone(14, -40, 40, -2) + bone(-42, -118, 42, 14) + bone(47, -181, 40, 214);
const rise = `<path class="flow" d="M640 440C650 420 640 400 622 378" fill="none" stroke="${C.plateletDark}" stroke-width="9" stroke-linecap="round" stroke-dasharray="1 25"/>`;

const belly = `<circle cy="-100" r="28" fill="none" stroke="#FDFEFB" stroke-width="5" stroke-dasharray="1 11" stroke-linecap="round"/>`;
const cloth = (x, y) =>
  place(x, y, cut('M-38-20Q-12-30 8-20 28-28 40-12 34 4 42 20 18 36-2 28-24 38-42 22-34 2-38-20z', C.white, { dx: 1, dy: 5 }) + line('M-16-8l-7 18M6-10l2 20', '#D5DEDB', 4));

export default {
  sky: '#F6DDAB',
  focus: [606, 420, 640, 760],
  near: [606, 424, 700, 800],
  ground: `<path class="g" d="M-1500-1500h4200V2400H-1500z" fill="#F6DDAB"/><path class="g" d="M-1500 700C-600 660 200 640 600 660 1000 680 1700 650 2700 690V2400H-1500z" fill="#98B586"/>`,
  people:
    place(
      0,
      -50,
      channel +
        reds +
        until(1, place(0, 0, float(many), { cls: 'arrive' })) +
        at(2, float(many.filter((_, i) => i !== 4)), 2) +
        at(3, few) +
        upper +
        until(1, whole) +
        at(2, hurt) +
        at(2, place(0, 0, plug, { cls: 'arrive' }), 2) +
        at(3, few + drop),
    ) +
    until(1, child({ ...kid, mood: 'open', up: 1.6, tilt: -6, left: [-30, -92], right: [32, -92], bends: [20, 20], chest: belly })) +
    at(2, child({ ...kid, x: 520, mood: 'big', look: 0.5, up: 1.4, tilt: 5, left: [-50, -80], right: [68, -212], bends: [8, 12], front: bones }) + rise, 2) +
    at(
      3,
      child({ ...kid, x: 460, mood: 'small', look: 0.8, up: 0.2, left: [-50, -80], right: [78, -126], bends: [8, 12] }) +
        grownUp({ ...aunt, mood: 'smile', look: -0.9, tilt: -7, lean: -5, left: [-104, -196], right: [40, -106], bends: [-12, 26] }) +
        cloth(584, 606),
    ),
};
