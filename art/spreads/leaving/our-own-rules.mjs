// General. A song for clean hands, a tube that stays covered and dry, and a flat hand that means stop: a helper asks to
// touch, and stops.
import { blob, cut, dot, flat, line, oval, place, sheet, slab } from '../../paper.mjs';
import { CAST, child, childArm } from '../../children.mjs';
import { grownArm, grownUp } from '../../grown-ups.mjs';
import { HELPERS } from '../../helpers.mjs';
import { room } from '../../places.mjs';
import { tap, water } from '../../things.mjs';
import { at, until } from '../../spread.mjs';

const kid = { who: 'check', x: 452, y: 800, size: 2.02, pose: 'bust', hair: 'bare', cheeks: 0.45 };
const man = { role: 'uncle', x: 776, y: 810, size: 1.72, pose: 'bust', cheeks: 0.5 };
const [kidSkin, kidShade] = CAST.check.skin;

// The tube sleeps in a small bag of cloth on a cord. `N` is the neck of a child of school age.
const N = -168;
const pouch =
  line(`M-18 ${N + 4}L-3 ${N + 44}M18 ${N + 4}L3 ${N + 44}`, '#FDFEFB', 3.4) +
  cut(`M-17 ${N + 42}H17L20 ${N + 78}Q0 ${N + 88}-20 ${N + 78}z`, '#FDFEFB', { dx: 1, dy: 3 }) +
  line(`M-15 ${N + 52}H15`, CAST.check.fill.startsWith('url') ? '#C9718B' : '#fff', 4) +
  line(`M0 ${N + 44}C-8 ${N + 30} 12 ${N + 24} 6 ${N + 10}`, '#C3D5DA', 5);

const suds = (x, y, n, seed) =>
  [
    [-108, 4, 40], [-60, -12, 44], [-6, -16, 48], [52, -8, 46], [100, 2, 40], [138, 20, 26], [-146, 20, 28], [-30, 22, 42], [34, 28, 38], [-90, 30, 34], [84, 32, 34],
  ]
    .slice(0, n)
    .map(([dx, dy, r], i) => flat(blob(x + dx, y + dy, r, r * 0.92, { points: 9, wobble: 0.03, seed: seed + i }), i % 3 === 1 ? '#EAF6F6' : '#FDFEFB'))
    .join('');
const bubble = (x, y, r) => `<circle cx="${x}" cy="${y}" r="${r}" fill="#EAF6F6" fill-opacity=".6" stroke="#fff" stroke-width="3"/>`;

const basin =
  cut('M-1500 640H2700V2700H-1500z', '#E4EDE6', { dx: 0, dy: -5, shadow: 0.12 }) +
  line('M-1500 640H2700', '#FDFEFB', 12) +
  cut('M300 640H960C950 740 880 800 800 806H460C380 800 310 740 300 640z', '#FDFEFB', { dx: 0, dy: 7, shadow: 0.14 }) +
  oval(630, 642, 318, 24, '#B9D3D8') +
  oval(630, 648, 290, 17, '#9FC6D2');
const pump = place(
  1010,
  640,
  sheet(slab(-34, -96, 68, 96, 14), '#9CCBB0') + flat(slab(-24, -66, 48, 40, 6), '#FDFEFB') + line('M0-96V-126H-34V-112', '#5FA294', 10) + dot(0, -46, 9, '#8CC4DC'),
);
// Her hands are in the towel, and his two hands are round it.
const towel =
  cut('M-84-34C-60-60-22-54 8-58 44-66 84-50 88-14 90 22 74 48 40 54L58 132Q26 142-6 132L-16 60C-50 62-86 50-92 14-94-8-92-24-84-34z', '#A9C9DA', { dx: 3, dy: 6 }) +
  line('M-54-40C-64-12-60 18-48 46M-6-46C-16-16-14 20-8 50M40-46C34-20 36 10 40 40', '#8FB3C8', 5) +
  line('M-2 98Q26 106 50 98M0 114Q26 122 54 114', '#FDFEFB', 7);
const ring = (x, y, r) => `<circle cx="${x}" cy="${y}" r="${r}" fill="none" stroke="#fff" stroke-width="4" stroke-dasharray="1 9" stroke-linecap="round"/>`;
const mirror = dot(524, 168, 122, '#E4EDE6') + dot(524, 168, 106, '#D3E8E6') + flat('M452 196l96-124 34 14-104 134z', '#fff', 0.45);
const shelf =
  line('M716 250H900', '#8C6A50', 12) +
  cut(slab(742, 190, 40, 54, 8), '#FDFEFB', { dx: 2, dy: 3 }) +
  line('M752 188l-8-54M770 188l10-58', '#7FB08A', 7) +
  line('M744 134l-3-16M780 130l3-16', '#FDFEFB', 11) +
  cut('M810 244Q804 206 826 204H868Q886 208 882 244z', '#A9C9DA', { dx: 2, dy: 3 }) +
  line('M814 226H880', '#FDFEFB', 6);

/** A flat hand, seen from its palm. */
const palm = (x, y, size, turn) =>
  place(
    x,
    y,
    sheet('M-30 10C-38-18-40-40-33-58-29-70-17-68-17-56V-34-78C-17-90 0-90 0-78V-40-82C0-94 17-93 17-81V-38-70C17-81 32-80 32-68V-26-44C32-54 45-53 45-42V-8C45 8 36 14 30 22z', kidSkin) +
      line('M-17-34v14M0-38v12M17-36v12M32-26v10', kidShade, 3) +
      line('M-24-4Q0 8 20-8', kidShade, 3) +
      flat('M-38 4h74v20h-74z', CAST.check.pale),
    { size, turn },
  );

// No plant: many families are asked to keep soil away for a time.
const towels = place(
  262,
  640,
  cut(slab(-66, -42, 132, 40, 14), '#C9718B', { dx: 2, dy: 3 }) +
    cut(slab(-60, -80, 120, 40, 14), '#FDFEFB', { dx: 2, dy: 3 }) +
    cut(slab(-62, -118, 122, 40, 14), '#A9C9DA', { dx: 2, dy: 3 }) +
    line('M-52-98H46M-50-60H46M-56-22H54', '#15233B', 3, 'opacity=".14"'),
);

const dog = place(560, 488, HELPERS.dog + line('M32 66Q20 66 12 56', '#C79A6B', 8) + dot(11, 55, 5.4, '#F3E4CE'), { size: 1.9 });

/** Notes of a song: heads and stems, no words. */
const note = (x, y, size, turn) => place(x, y, line('M0 0V-46Q16-40 18-24', '#4C8C7F', 7) + oval(-9, 2, 13, 10, '#4C8C7F'), { size, turn });
const notes = place(440, 380, place(0, 0, note(-92, -50, 1.1, -8) + note(156, -64, 1.3, 6) + note(-148, 80, 0.9, 8), { cls: 'sway' }));

export default {
  sky: '#BFDCCB',
  focus: [600, 430, 730, 780],
  near: [610, 430, 800, 620],
  ground:
    room('#BFDCCB', '#A8CBB8', '#A8CBB8', 900) +
    `<path class="n" d="M-1500 210H2700M-1500 350H2700M-1500 490H2700${[-90, 50, 190, 330, 470, 610, 750, 890, 1030, 1170, 1310].map((x) => `M${x} 70V640`).join('')}M-1500 70H2700" stroke="#AFD0BE" stroke-width="5" fill="none"/>`,
  people:
    mirror +
    shelf +
    until(
      1,
      child({ ...kid, mood: 'big', look: 0.3, up: -0.6, chest: pouch, left: [10, -88], right: [72, -98], bends: [-16, 8] }) +
        grownUp({ ...man, mood: 'smile', look: -0.6, up: -1, left: [-92, -124], right: [-34, -114], bends: [12, -22] }),
    ) +
    at(
      2,
      child({ ...kid, mood: 'smile', look: 0.4, up: -0.6, chest: pouch + ring(0, N + 62, 38), left: [-46, -102], right: [76, -112], bends: [8, 12] }) +
        grownUp({ ...man, mood: 'smile', look: -0.7, up: -0.6, left: false, right: false }) +
        place(638, 574, towel) +
        place(man.x, man.y, grownArm('uncle', -1, [-96, -158], 16) + grownArm('uncle', 1, [-34, -150], -22), { size: man.size }),
      2,
    ) +
    at(
      3,
      grownUp({ ...man, x: 830, mood: 'smile', look: -0.8, left: [-66, -126], right: [66, -126] }) +
        child({ ...kid, mood: 'smile', look: 0.7, up: -0.4, chest: pouch, left: [-46, -102], right: false }) +
        place(kid.x, kid.y, childArm('check', 'school', 1, [70, -184], -16), { size: kid.size }) +
        palm(598, 384, 1.42, 3),
    ) +
    towels +
    tap +
    until(1, water) +
    basin +
    pump +
    at(3, place(0, 0, dog, { cls: 'arrive' })) +
    until(1, notes + suds(640, 618, 11, 3) + bubble(500, 556, 15) + bubble(752, 540, 19) + bubble(544, 520, 9) + bubble(716, 492, 11)),
};
