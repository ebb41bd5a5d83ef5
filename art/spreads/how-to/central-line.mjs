// General. The daily look at a soft tube (F-WORK-16, F-WORK-19, F-LEAVE-12): clean hands first, then the skin, the clamp
// and the cap, and the loop that is held. The tube comes from under its dressing; it is never open, and nothing is in it.
import { blob, cut, dot, flat, line, oval, place } from '../../paper.mjs';
import { CARERS } from '../../carers.mjs';
import { child, childArm } from '../../children.mjs';
import { grownUp } from '../../grown-ups.mjs';
import { headboard, quilt, room } from '../../places.mjs';
import { dressing, looped, onOpenHand, openJacket } from '../../soft-tube.mjs';
import { tap, water } from '../../things.mjs';
import { at, until } from '../../spread.mjs';

const wall = '#B4CBD6';
const boy = { who: 'pocket', x: 380, y: 906, size: 2.8, pose: 'bust', cheeks: 0.4 };
const man = { role: 'uncle', x: 884, y: 1000, size: 2.3, pose: 'bust', cheeks: 0.5 };

// A dotted round says where he looks.
const look = (x, y, r) => `<circle cx="${x}" cy="${y}" r="${r}" fill="none" stroke="#FDFEFB" stroke-width="9" stroke-dasharray="1 19.6" stroke-linecap="round"/>`;

const suds = [[-112, 6, 42], [-60, -12, 46], [0, -18, 50], [60, -10, 46], [112, 6, 42], [-30, 24, 42], [38, 28, 40], [-88, 32, 34], [88, 32, 34]]
  .map(([x, y, r], i) => flat(blob(790 + x, 604 + y, r, r * 0.92, { points: 9, wobble: 0.03, seed: i + 3 }), i % 3 === 1 ? '#EAF6F6' : '#FDFEFB'))
  .join('');
const basin =
  cut('M-1500 640H2700V2700H-1500z', '#DCE6E4', { dx: 0, dy: -5, shadow: 0.12 }) +
  line('M-1500 640H2700', '#FDFEFB', 12) +
  cut('M470 640H1130C1120 740 1050 800 970 806H630C550 800 480 740 470 640z', '#FDFEFB', { dx: 0, dy: 7, shadow: 0.14 }) +
  oval(800, 642, 318, 24, '#B9D3D8');
const mirror = dot(500, 190, 118, '#E4EDE6') + dot(500, 190, 102, '#CFE3EA') + flat('M434 214l90-118 32 14-100 126z', '#fff', 0.45);
const bubble = (x, y, r) => `<circle cx="${x}" cy="${y}" r="${r}" fill="#EAF6F6" fill-opacity=".6" stroke="#fff" stroke-width="3"/>`;

const kid = (more) => child({ ...boy, chest: openJacket('pocket'), ...more });
const onBoy = (inner) => place(boy.x, boy.y, inner, { size: boy.size });
/** His hand holds the jacket open. */
const holds = onBoy(childArm('pocket', 'school', -1, [-38, -100], 22));

export default {
  sky: wall,
  beats: 4,
  focus: [600, 420, 1000, 760],
  near: [600, 440, 1000, 660],
  ground: room(wall, '#7E9CAB', '#93AEBC', 760),
  people: place(
    -41,
    -58,
    until(
      1,
      mirror +
        kid({ x: 280, y: 886, size: 2.4, mood: 'smile', look: 0.8, up: -0.5, chest: '' }) +
        grownUp({ ...man, x: 800, mood: 'smile', look: -0.5, up: -0.6, tilt: -4, left: [-26, -172], right: [26, -172], bends: [16, 16] }) +
        basin +
        suds +
        bubble(640, 520, 17) +
        bubble(930, 500, 22) +
        bubble(900, 446, 12) +
        place(104, 0, tap + water),
    ) +
    at(2, place(0, 20, headboard('#C79A6B', '#A97E54', '#F7FAFB')), 4) +
    at(
      2,
      grownUp({ ...man, x: 826, y: 1006, mood: 'smile', look: -0.9, up: -0.8, tilt: -10, lean: -8, left: false, right: [58, -118] }) +
        kid({ mood: 'small', look: 0.6, up: -0.3, left: false, right: [52, -84] }) +
        dressing +
        holds +
        looped,
      2,
    ) +
    at(
      3,
      grownUp({ ...man, mood: 'smile', look: -0.9, up: -0.9, tilt: -7, left: [-58, -118], right: false }) +
        kid({ mood: 'smile', look: 0.7, up: -0.8, tilt: 4, left: false, right: [52, -84] }) +
        dressing +
        holds,
      3,
    ) +
    at(
      4,
      grownUp({ ...man, x: 836, mood: 'smile', look: -0.9, up: -0.9, tilt: -9, lean: -4, left: [-58, -118], right: [58, -118] }) +
        kid({ mood: 'big', look: 0.6, up: 0.3, left: false, right: [52, -84] }) +
        dressing +
        holds +
        looped,
    ) +
    at(2, place(0, 110, quilt('#5A86AE', '#7BA2C4', '#B9D3E6'))) +
    at(2, look(396, 513, 92), 2) +
    at(4, look(400, 622, 100)) +
    at(3, onOpenHand(CARERS.uncle), 3),
    { size: 1.107 },
  ),
};
