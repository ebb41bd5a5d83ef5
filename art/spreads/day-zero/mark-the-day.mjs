// General. Some call it a second birthday: a candle of paper that never burns down. The child chooses how to mark it,
// and holds a hand.
import { C } from '../../palette.mjs';
import { cut, dot, flat, line, oval, place, slab } from '../../paper.mjs';
import { child, childArm } from '../../children.mjs';
import { grownArm, grownUp } from '../../grown-ups.mjs';
import { flame } from '../../outdoors.mjs';
import { headboard, nightPane, quilt, room } from '../../places.mjs';
import { at, until } from '../../spread.mjs';

const wall = '#22366B';
const kid = { who: 'pocket', x: 440, y: 806, size: 2.02, pose: 'bust', hair: 'hat', cheeks: 0.3 };
const gran = { role: 'gran', x: 784, y: 812, size: 1.7, pose: 'bust' };
const own = (side, to, bend) => place(kid.x, kid.y, childArm('pocket', 'school', side, to, bend), { size: kid.size });

// A candle of paper on a stand of card: nothing burns.
const candle = place(
  606,
  640,
  cut('M-76-14H76L60 20H-60z', '#FDFEFB', { dx: 2, dy: 5 }) +
    cut(slab(-25, -172, 50, 164, 8, 2), '#B9C8EA', { dx: 2, dy: 4 }) +
    line('M-22-136L22-158M-22-96L22-118M-22-56L22-78', '#8FA6DC', 10) +
    line('M0-172V-186', C.ink, 5) +
    place(0, -182, place(0, 0, `<g class="n">${dot(0, -44, 108, C.goldPale, 0.12)}${dot(0, -44, 70, C.goldPale, 0.16)}</g>`, { cls: 'glow' }) + flame(0, 0, 2.5)),
);

const card = (x, y, turn, inner, size = 1) => place(x, y, cut(slab(-74, -92, 148, 184, 14, 3), '#FDFEFB', { dx: 3, dy: 7 }) + inner, { turn, size });
const song = oval(-24, 40, 22, 17, '#7F72B8') + oval(36, 26, 22, 17, '#7F72B8') + line('M-4 38V-44L54-58V24', '#7F72B8', 10) + line('M-4-26L54-40', '#7F72B8', 10);
const drawing = line('M-50 58H52', '#8FC4A0', 12) + line('M-34 54V0H30V54M-46 6L-2-44 44 6', '#C9718B', 9) + line('M-8 54V24H10V54', '#6A7BA0', 8) + dot(-40, -56, 15, '#E8B7C4') + line('M26-62q10 8 22 0', '#7F95D0', 8);
const quiet = flat('M-74-78Q-74-92-60-92H60Q74-92 74-78V78Q74 92 60 92H-60Q-74 92-74 78z', '#1B2B5E') + `<path d="M14-46a48 48 0 1 0 36 72 38 38 0 0 1-36-72z" fill="#E9EEF6"/>` + dot(-44, -56, 4, '#E9EEF6') + dot(46, -52, 4, '#E9EEF6') + dot(-48, 62, 4, '#E9EEF6');

export default {
  sky: wall,
  night: true,
  focus: [606, 430, 740, 790],
  near: [606, 474, 800, 610],
  ground: room(wall, '#16244E', '#35498A', 760),
  people:
    nightPane(500, 60, 200, 184, { sky: '#14224A', frame: '#4F66A0' }) +
    headboard('#51679F', '#3E5488', '#EEF2FA') +
    until(
      1,
      child({ ...kid, mood: 'smile', look: 0.7, up: -0.2, left: [-46, -102], right: [40, -98] }) + grownUp({ ...gran, mood: 'smile', look: -0.7, tilt: -5, left: [-58, -118], right: [62, -120] }),
    ) +
    at(2, child({ ...kid, mood: 'small', look: 0.5, up: -1.2, left: [-46, -102], right: false }) + grownUp({ ...gran, mood: 'smile', look: -0.7, up: -0.6, tilt: -5, left: [-50, -124], right: [62, -120] }), 2) +
    at(
      3,
      child({ ...kid, x: 452, mood: 'happy', look: 0.4, tilt: 8, left: [-46, -102], right: false }) + grownUp({ ...gran, x: 772, mood: 'happy', look: -0.6, tilt: -8, lean: -3, left: false, right: [62, -120] }),
    ) +
    quilt('#3E5798', '#5D78BC', '#8FA6DC') +
    until(1, candle) +
    at(2, card(372, 660, -7, song) + card(560, 640, 2, drawing) + card(752, 660, 7, quiet) + own(1, [46, -128], -10), 2) +
    at(3, place(772, 812, grownArm('gran', -1, [-92, -138], -14), { size: 1.7, turn: -3 }) + place(452, 806, childArm('pocket', 'school', 1, [78, -114], 12), { size: 2.02 }) + line('M606 520V486M546 616L516 630M566 654L546 678M666 616L696 630M646 654L666 678M606 668V698', '#FDFEFB', 8, 'class="w"')),
};
