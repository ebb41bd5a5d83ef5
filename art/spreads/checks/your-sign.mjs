// General. Ask what you will feel; pick a sign for stop, a red card or a silly face; and the nurse lays her work down and waits.
// Red because the words say so. The picture of the card says it without its color too: a flat hand.
import { C, SKIN } from '../../palette.mjs';
import { cut, flat, line, place, sheet, slab } from '../../paper.mjs';
import { CAST, child, childArm } from '../../children.mjs';
import { grownUp } from '../../grown-ups.mjs';
import { HELPERS } from '../../helpers.mjs';
import { clasp, nurseArm } from '../../hands.mjs';
import { room } from '../../places.mjs';
import { framed, table } from '../../indoors.mjs';
import { at, until } from '../../spread.mjs';

const { skin, dark, pale } = CAST.pocket;
const boy = { who: 'pocket', x: 424, y: 812, size: 2.06, pose: 'bust', cheeks: 0.35 };
const nurse = { role: 'nurse', cover: 'gran', skin: SKIN.brown, x: 804, y: 816, size: 1.72, pose: 'bust' };

const PALM = 'M-30 16C-38-12-40-34-33-52-29-64-17-62-17-50V-30-70C-17-82 0-82 0-70V-34-74C0-86 17-85 17-73V-32-62C17-73 32-72 32-60V-22-36C32-46 45-45 45-34V-2C45 20 36 40 6 40-14 40-24 34-30 16z';
const stop = (x, y, size, turn) => place(x, y, cut(slab(-62, -80, 124, 160, 16, 2), '#C94F45', { dx: 3, dy: 5 }) + place(-3, 12, flat(PALM, '#FDF1EC'), { size: 0.94 }), { size, turn });

/** What he asks: how will it feel on my skin? */
const asks = place(
  596,
  196,
  cut('M-118-84H118Q142-84 142-60V44Q142 68 118 68H-30L-96 124-84 68H-118Q-142 68-142 44V-60Q-142-84-118-84z', C.white, { dx: 3, dy: 6 }) +
    place(-46, 6, flat(PALM, '#D3B199') + line('M-17-34v12M0-36v12M17-36v12', '#B98F73', 4), { size: 0.98, turn: -8 }) +
    line('M34-40q22-16 40 0t40 0M34-4q22-16 40 0t40 0M34 32q22-16 40 0t40 0', '#5B80A5', 10),
);
const cuff = (x, y, turn) => place(x, y, cut('M-52-30Q0-46 52-30V30Q0 46-52 30z', '#6F8FB8', { dx: 2, dy: 4 }) + line('M-34-22Q0-32 34-22M-34 22Q0 32 34 22', '#A9C2D6', 5) + flat(slab(-16, -18, 32, 36, 6), '#A9C2D6'), { turn, size: 1.5 });

const tongue = place(434, 428, flat('M-19-5Q0 4 19-5C19 14-19 14-19-5z', C.lip) + sheet('M-11 2H13C18 30 14 44 2 44S-15 30-11 2z', C.tongue) + line('M1 9v20', '#B85F55', 3), { turn: -5 });

const tray = place(
    640,
    664,
    cut(slab(-128, -12, 256, 30, 14), '#C6D2D6', { dx: 2, dy: 4 }) +
      cut('M-112-8C-108-52-70-62-30-54 10-68 90-60 108-8 84 6-84 8-112-8z', '#EAF1F4', { dx: 1, dy: 3 }) + line('M-60-50q10 24 4 44M10-56q-6 26 6 46M66-48q-4 22 8 38', '#C9D6DE', 5),
  );

export default {
  sky: '#B3C8D6',
  focus: [606, 430, 740, 780],
  near: [606, 420, 800, 700],
  ground: room('#B3C8D6', '#5B80A5', '#86A6C2', 740) + `<path class="n" d="M-1500 560H2700" stroke="#A3BBCC" stroke-width="10"/>`,
  people:
    at(2, framed(596, 196, HELPERS.turtle)) +
    until(
      1,
      grownUp({ ...nurse, mood: 'smile', look: -0.8, up: -0.2, tilt: -5, left: false, right: [60, -120] }) +
        child({ ...boy, mood: 'open', look: 0.7, up: 0.6, left: [-46, -98], right: false }) +
        place(0, 0, asks, { cls: 'lift' }),
    ) +
    at(
      2,
      grownUp({ ...nurse, mood: 'happy', look: -0.8, tilt: 6, left: [-60, -124], right: [30, -206], bends: [12, 34] }) +
        child({ ...boy, mood: 'happy', look: 0.5, tilt: -5, left: [-50, -192], right: false, bends: [22, 8] }) +
        tongue,
      2,
    ) +
    at(
      3,
      grownUp({ ...nurse, x: 812, mood: 'small', look: -0.8, tilt: -4, left: false, right: [30, -122], bends: [12, 26] }) +
        child({ ...boy, x: 462, mood: 'small', look: 0.7, left: false, right: false }),
    ) +
    table(664, '#7FA3BD', '#E9F0EC') +
    until(
      1,
      place(nurse.x, nurse.y, nurseArm(nurse.skin, -1, [-66, -118], 12), { size: nurse.size }) +
        cuff(604, 652, -4) +
        place(boy.x, boy.y, childArm('pocket', 'school', 1, [68, -106], 12), { size: boy.size }),
    ) +
    at(2, stop(606, 392, 1, 8) + place(boy.x, boy.y, childArm('pocket', 'school', 1, [78, -156], 18), { size: boy.size }), 2) +
    at(
      3,
      stop(326, 448, 1, -8) +
        place(462, boy.y, childArm('pocket', 'school', -1, [-60, -142], 18), { size: boy.size }) +
        clasp(630, 600, { from: [520, 492], cloth: dark, pale, skin, width: 42, bend: 14 }, { from: [740, 440], cloth: '#24696D', pale: C.tealPale, skin: SKIN.brown, width: 50, bend: -14 }, { size: 1.2, marks: false }) +
        place(150, 44, tray),
    ),
};
