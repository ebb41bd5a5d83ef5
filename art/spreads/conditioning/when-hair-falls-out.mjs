// General. Hair on the pillow one morning; a drawing of what may grow; then a bare head, and a hat for the helper.
import { C } from '../../palette.mjs';
import { cut, dot, flat, line, place, sheet, slab } from '../../paper.mjs';
import { child, childArm } from '../../children.mjs';
import { HELPERS } from '../../helpers.mjs';
import { headboard, quilt, room } from '../../places.mjs';
import { at, until } from '../../spread.mjs';

const wall = '#3A4780';
const kid = { who: 'check', x: 430, y: 806, size: 2.02, pose: 'bust', cheeks: 0.2 };
const own = (side, to, bend) => place(kid.x, kid.y, childArm('check', 'school', side, to, bend), { size: kid.size });
const HAIR = '#8A5638';

const curl = (x, y, turn, size = 1) => place(x, y, line('M-22 8C-26-14 8-22 14-4 18 12-6 16-6 4', HAIR, 8), { turn, size });
const morning =
  cut(slab(620, 66, 260, 216, 12, 3), '#5B6A9C', { shadow: 0.18 }) +
  flat(slab(633, 79, 234, 190, 6), '#E7C7BE') +
  dot(700, 232, 40, '#FBEBDC') +
  flat('M633 214Q720 196 780 214T867 208V263q0 6-6 6H639q-6 0-6-6z', '#8A8FB8') +
  line('M750 79v190M633 174h234', '#5B6A9C', 9) +
  line('M608 288H892', '#5B6A9C', 15);

// Her drawing: herself, with hair that stands up like grass. Nobody knows, so anything may be drawn.
const drawing = place(
  716,
  470,
  cut(slab(-150, -160, 300, 320, 8, 4), '#FDFEFB', { dx: 4, dy: 8 }) +
    line('M-74-36C-112-70-118-96-104-116M-54-58C-84-98-80-120-70-134M-22-72C-40-112-34-130-26-146M14-74C10-112 16-134 28-146M48-58C62-96 72-114 86-126M70-34C100-62 108-84 116-102', '#7F72B8', 11) +
    `<circle cx="0" cy="10" r="80" fill="#FBE7DB" stroke="#C98F7A" stroke-width="7"/>` +
    `<g fill="none" stroke="${C.ink}" stroke-width="6"><circle cx="-30" cy="4" r="20"/><circle cx="30" cy="4" r="20"/><path d="M-10 2q10-8 20 0"/></g>` +
    dot(-28, 6, 6, C.ink) +
    dot(28, 6, 6, C.ink) +
    line('M-24 44Q0 66 26 42', '#C9506A', 7) +
    line('M-118 136H-40M60 138H112', '#8FC4A0', 9),
  { turn: 4 },
);
const crayon = place(0, 0, cut(slab(-9, -58, 18, 74, 6), '#7F72B8', { dx: 1, dy: 3 }) + flat('M-7-56L0-76 7-56z', '#54488F'));

// A hat for the helper, with two bobbles as on hers.
const smallHat = place(
  48,
  22,
  sheet('M-27-2C-30-28-20-38 0-38S30-28 27-2z', 'url(#checks)') + cut('M-31-8Q0-16 31-8 33-6 32 1 30 5 27 3 0-5-27 3-30 5-32 1-33-6-31-8z', '#994560', { dx: 0, dy: 2 }) + dot(-13, -38, 7, '#F3D3DC') + dot(13, -38, 7, '#F3D3DC'),
  { turn: 4 },
);
const dog = (more) => place(612, 452, HELPERS.dog + more, { size: 2.4 });
// A scarf hangs over the end of the bed.
const scarf = place(
  910,
  372,
  cut('M-46-22Q-46-34-34-34H38Q50-34 50-22L56 168Q4 184-50 168z', '#B7C8F0', { dx: 3, dy: 7 }) +
    line('M-46 8Q2 20 52 8M-47 34Q2 46 52 34M-49 112Q3 126 55 112M-49 138Q3 152 55 138', '#7F95D0', 8) +
    line('M-40 176v22M-18 180v22M4 182v22M26 180v22M46 176v22', '#B7C8F0', 7),
);

export default {
  sky: wall,
  night: true,
  focus: [610, 430, 730, 790],
  near: [610, 440, 800, 580],
  ground: room(wall, '#2B3566', '#5364A0', 760),
  people:
    morning +
    headboard('#5B6A9C', '#485684', '#EEF2FA') +
    until(
      1,
      child({ ...kid, hair: 'full', mood: 'flat', look: 0.8, up: -1, left: [-44, -100], right: [98, -146], bends: [8, 14] }) +
        curl(636, 474, 10, 1.1) +
        curl(742, 560, -20, 1.3) +
        curl(806, 520, 40, 1.2) +
        curl(848, 584, 90, 1.3) +
        curl(768, 612, 160, 1.1) +
        curl(700, 596, 60, 1.1) +
        curl(886, 536, 200),
    ) +
    at(2, child({ ...kid, hair: 'hat', mood: 'smile', look: 0.8, up: -0.4, left: [-44, -100], right: false }) + drawing + place(612, 452, crayon, { turn: 38, size: 1.3 }) + own(1, [78, -160], 8), 2) +
    at(
      3,
      scarf +
        child({ ...kid, hair: 'bare', mood: 'big', look: 0.8, up: -0.4, left: [-44, -100], right: false }) +
        dog(place(0, 0, smallHat, { cls: 'lift' })) +
        own(1, [84, -118], 10),
    ) +
    quilt('#4F5FA6', '#6C7BC0', '#A3B0E4'),
};
