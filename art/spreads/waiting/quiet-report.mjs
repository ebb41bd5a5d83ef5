// Told. The news story has a hole: two days stand in it, one for each brother and one after the other, and then a gap.
// What lies in the gap is not told, so nothing is seen in it but the night.
import { C } from '../../palette.mjs';
import { blob, cut, dot, flat, hill, line, place, ribbon, slab, use } from '../../paper.mjs';
import { boy } from '../../people.mjs';
import { ground } from '../../outdoors.mjs';
import { specks } from '../../things.mjs';
import { at, until } from '../../spread.mjs';

const sky = '#2D6475';

// The sheet of news: bars and strokes, no words.
const bar = (x, y, w, h = 12) => slab(x, y, w, h, 5);
const column = (x, w, from, to) => Array.from({ length: Math.floor((to - from) / 24) }, (_, i) => bar(x, from + i * 24, i % 5 === 4 ? w * 0.6 : w, 9)).join('');
const sheetOfNews =
  cut(slab(236, 44, 728, 606, 8, 4), '#F6F2E6', { dx: 6, dy: 10, shadow: 0.24 }) +
  flat(`${bar(268, 76, 450, 26)}${bar(268, 112, 290, 16)}`, '#8E979B') +
  line('M268 150H932', '#B9BFBE', 5) +
  flat(`${column(268, 112, 172, 620)}${column(820, 112, 172, 620)}`, '#CFCFC6') +
  flat(`${column(402, 396, 560, 632)}`, '#CFCFC6');

// The hole, cut with a wobble. Behind it is the night, and far off a little light.
const hole = blob(600, 392, 196, 158, { points: 13, wobble: 0.045, seed: 6 });
const gap =
  flat(hole, '#E3DCC8') +
  place(4, 8, flat(blob(600, 392, 190, 152, { points: 13, wobble: 0.045, seed: 6 }), '#173B4C')) +
  flat(blob(606, 470, 96, 56, { points: 12, wobble: 0.03, seed: 2 }), '#2F6A78') +
  flat(blob(606, 484, 58, 32, { points: 12, wobble: 0.03, seed: 4 }), '#5B99A0') +
  [[502, 338, 3], [540, 300, 2.4], [690, 320, 3], [726, 392, 2.6], [640, 284, 2.2], [470, 404, 2.4]].map(([x, y, r]) => dot(x, y, r, '#E9EEF6')).join('');

// A leaf from a calendar: a mark, and a drop of what came that day.
const day = (x, who, turn) =>
  place(
    x,
    204,
    cut(slab(-56, -62, 112, 124, 8, 3), C.white, { dx: 3, dy: 6, shadow: 0.22 }) +
      flat(slab(-56, -62, 112, 28, 8), who === 'jie' ? C.jiePale : C.yanPale) +
      dot(-26, -48, 6, C.iron) +
      dot(26, -48, 6, C.iron) +
      use(who, -18, 12, { size: 1.7 }) +
      place(30, 16, cut('M0-28C14-10 19-2 19 8A19 19 0 0 1-19 8C-19-2-14-10 0-28z', C.gold, { dx: 1, dy: 3 }) + line('M-9 8q0 8 7 10', C.goldPale, 4)),
    { turn },
  );
const days = day(528, 'jie', -3) + day(672, 'yan', 2);

// The two lanes come from their days and go on into the gap, where nobody can follow them with the eyes.
const far = (from, to) => (_x, _y, t) => from + (to - from) * t;
const lanes =
  cut(ribbon([[528, 262], [522, 318], [548, 366], [578, 404], [582, 442], [596, 474]], far(62, 10)), 'url(#stripes)', { dx: 3, dy: 5, shadow: 0.3 }) +
  cut(ribbon([[672, 262], [684, 320], [662, 370], [628, 408], [624, 446], [612, 474]], far(62, 10)), 'url(#dots)', { dx: 3, dy: 5, shadow: 0.3 });

const brother = { y: 742, size: 1.5, hair: 'hat', cheeks: 0.25 };
const jie = (more) => boy({ ...brother, who: 'jie', x: 362, ...more });
const yan = (more) => boy({ ...brother, who: 'yan', x: 838, ...more });

export default {
  told: true,
  sky,
  night: true,
  focus: [600, 404, 752, 770],
  near: [600, 380, 820, 700],
  ground:
    specks(24, 9, { bottom: 500, color: '#DDEBEA' }) +
    ground(hill([[0, 560], [300, 520], [640, 560], [1000, 516], [1200, 545]]), '#3B7A84') +
    ground(hill([[0, 660], [400, 640], [800, 664], [1200, 640]]), '#245562'),
  people:
    sheetOfNews +
    gap +
    at(3, lanes) +
    at(2, days) +
    until(1, jie({ mood: 'open', look: 0.9, right: [70, -196], left: [-50, -84], bends: [8, 10] }) + yan({ mood: 'open', look: -0.9, left: [-50, -84], right: [50, -84] })) +
    at(2, jie({ mood: 'smile', look: 0.7, up: 1.5, left: [-50, -84], right: [50, -84] }) + yan({ mood: 'smile', look: -0.7, up: 1.5, left: [-50, -84], right: [50, -84] }), 2) +
    at(3, jie({ mood: 'small', look: 1, lean: 5, left: [-50, -84], right: [66, -150], bends: [8, 10] }) + yan({ mood: 'small', look: -1, lean: -5, left: [-66, -150], right: [50, -84], bends: [10, 8] })),
};
