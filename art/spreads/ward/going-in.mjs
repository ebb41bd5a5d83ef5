// Told. Two brothers go in as planned: before the doors, in the clean air behind them, and safe inside, at two lit windows.
// Only what the report says: nobody else is there, and the doors do not say whether the rooms were shared. The rooms are imagined.
import { C, SKIN, SKY } from '../../palette.mjs';
import { blob, cut, dot, flat, limb, line, oval, place, poly, sheet, slab, use } from '../../paper.mjs';
import { boyHead } from '../../faces.mjs';
import { ground } from '../../outdoors.mjs';
import { specks } from '../../things.mjs';
import { at, until } from '../../spread.mjs';

const [sky, , wall, near] = SKY.ward;
const skin = SKIN.light;

/** A brother from behind, with his pack, as tall as in people.mjs. */
const jieBehind =
  oval(0, 2, 50, 8, C.shade, 0.2) +
  [-15, 15].map((x) => sheet(limb([x * 0.9, -80], [x, -6], 21, 18), C.jieLegs) + place(x, 0, flat('M-13 2C-15-14 13-14 13 2z', C.jieDark))).join('') +
  sheet('M-27-168C-42-152-46-108-46-74Q0-61 46-74C46-108 42-152 27-168z', 'url(#stripes)') +
  [-1, 1].map((s) => sheet(limb([s * 29, -155], [s * 50, -84], 20, 15, s * -6), C.jieDark) + use('hand', s * 50, -80, { flip: s < 0, more: `fill="${skin[0]}"` })).join('') +
  cut('M-33-76C-40-122-32-160 0-160S40-122 33-76Q0-70-33-76z', C.jieDark, { dx: 1, dy: 4 }) +
  sheet('M-22-82V-104Q-22-114-12-114H12Q22-114 22-104V-82z', C.jie) +
  line('M-12-104H12', C.jiePale, 4) +
  place(
    0,
    -203,
    dot(-46, 10, 10, skin[0]) + dot(46, 10, 10, skin[0]) + flat('M-17 36h34v22h-34z', skin[1]) + sheet(blob(0, 0, 48, 45, { points: 12, seed: 3, wobble: 0.006, digits: 1 }), C.hair) + line('M-20 34q4 6 2 12M4 36q2 6 0 12M24 32q-2 6-2 10', C.hairLight, 3) +
      sheet('M-49 4C-53-68 53-68 49 4z', 'url(#stripes)') +
      cut('M-54-4Q0 8 54-4 59-4 58 4L57 11Q56 16 50 15 0 26-50 15-56 16-57 11L-58 4Q-59-4-54-4z', C.jieDark, { dx: 0, dy: 3 }) +
      sheet(blob(0, -62, 16, 15, { points: 14, wobble: 0.08, seed: 5 }), C.jiePale),
    { size: 0.87 },
  );
const yanBehind =
  oval(0, 2, 50, 8, C.shade, 0.2) +
  [-15, 15].map((x) => sheet(limb([x * 0.9, -80], [x, -6], 21, 18), C.yanLegs) + place(x, 0, flat(slab(-13, -13, 26, 15, 5), C.yanDark))).join('') +
  sheet(poly([[-31, -168], [31, -168], [44, -69], [-44, -69]], 10), 'url(#dots)') +
  [-1, 1].map((s) => sheet(limb([s * 29, -155], [s * 50, -84], 20, 15, s * -6), C.yanDark) + use('hand', s * 50, -80, { flip: s < 0, more: `fill="${skin[0]}"` })).join('') +
  cut(slab(-35, -160, 70, 86, 12), C.yanDark, { dx: 1, dy: 4 }) +
  sheet('M-35-156H35L30-122 0-112-30-122z', C.yan) +
  sheet(slab(-6, -122, 12, 18, 4), C.yanPale) +
  place(
    0,
    -203,
    flat('M-17 36h34v22h-34z', skin[1]) + sheet(blob(0, 0, 45, 46, { points: 16, seed: 8, wobble: 0.006, square: 3, digits: 1 }), C.hair) + line('M-22 28v14M-4 30v14M16 28v14', C.hairLight, 3) +
      sheet('M-48 14C-52-44-44-58-24-59H24C44-58 52-44 48 14z', 'url(#dots)') +
      [-1, 1].map((s) => place(0, 0, sheet('M-57-10Q-56-16-50-16L-40-14-38 26Q-40 38-47 38-55 36-57 24z', C.yanDark), { flip: s > 0 })).join('') +
      cut('M-48 2Q-36-4-26 0-14-5-4 0 6-5 16-1 28-5 38 0 50-3 51 8 51 20 40 20 30 16 20 20 10 16 0 20-10 16-20 20-30 16-40 20-51 18-51 8z', C.yanPale, { dx: 0, dy: 3 }),
    { size: 0.87 },
  );

// The doors: two wings of one door, each with a round window.
const wing = (x, knob) =>
  cut(slab(x, 210, 236, 480, 10), '#5F93A6', { dx: 3, dy: 4 }) +
  flat(slab(x + 14, 226, 208, 448, 8), '#6FA5B6') +
  flat(slab(x + 34, 548, 168, 100, 8), '#5F93A6') +
  line(`M${knob} 506v60`, '#DCEBEE', 14);
const pane = (x, inner, fill) =>
  dot(x, 386, 112, '#DCEBEE') + `<g transform="translate(${x} 386)"><circle class="o" r="98" fill="${fill}"/><svg x="-98" y="-98" width="196" height="196" viewBox="-80 -80 160 160">${inner}</svg></g>`;
const PALE = flat('M-60 30L20-78 60-60-30 70z', '#fff', 0.3);
const jamb =
  cut(slab(330, 176, 540, 524, 14), '#2C477C', { shadow: 0.2 }) +
  flat(slab(352, 198, 496, 502, 8), '#12223F');

// Behind the doors: a passage in which clean air comes down from the ceiling.
const inside =
  flat('M352 198H848V700H352z', '#DCEAE8') +
  flat('M352 198L452 262V590L352 700zM848 198L748 262V590L848 700z', '#C6DAD9') +
  flat('M452 590H748L848 700H352z', '#A9C6C4') +
  cut('M420 198H780L724 250H476z', '#FDFEFB', { dx: 0, dy: 4 }) +
  line(Array.from({ length: 9 }, (_, i) => `M${464 + i * 34} 206l${8 - i * 2} 34`).join(''), '#8FA9B0', 5) +
  `<g class="flow" stroke="#7FB3BC" stroke-width="8" stroke-linecap="round" stroke-dasharray="26 13">${[0, 1, 2, 3, 4].map((i) => `<path d="M${496 + i * 52} 270v${i % 2 ? 140 : 104}"/>`).join('')}</g>`;
const openWings =
  cut('M352 198L262 160V740L352 700z', '#5F93A6') + flat('M342 206L274 176V720L342 690z', '#6FA5B6') +
  cut('M848 198L938 160V740L848 700z', '#5F93A6') + flat('M858 206L926 176V720L858 690z', '#6FA5B6') +
  oval(308, 360, 22, 58, '#DCEBEE') + oval(308, 360, 16, 48, '#9CC3CF') + oval(892, 360, 22, 58, '#DCEBEE') + oval(892, 360, 16, 48, '#9CC3CF');

// One gold thing: the lamp over the doors.
const lamp = (lit) =>
  (lit ? `<g class="n">${dot(600, 112, 150, C.goldPale, 0.12)}${dot(600, 112, 96, C.goldPale, 0.18)}</g>` : '') +
  line('M600 176V150', '#DCEBEE', 10) +
  place(0, 0, cut(poly([[600, 56], [652, 108], [600, 160], [548, 108]], 16), C.gold, { shadow: 0.2 }) + flat(poly([[600, 72], [634, 106], [600, 122], [566, 106]], 8), C.goldPale), { cls: lit ? '' : 'glow' });

const face = (who, look, up) => place(0, 18, boyHead({ who, hair: 'hat', mood: 'smile', cheeks: 0.3, look, up }), { size: 1.12 });

export default {
  told: true,
  sky,
  night: true,
  focus: [600, 420, 660, 780],
  near: [600, 410, 800, 800],
  ground:
    specks(40, 5, { bottom: 130 }) +
    ground('M-1500 40H2700V700H-1500z', wall) +
    line('M-1500 40H2700', '#3A5288', 8) +
    `<path class="n" d="M-1500 520H2700" stroke="#22386A" stroke-width="22"/><path class="n" d="M-1500 514H2700" stroke="#3A5288" stroke-width="6"/>` +
    ground('M-1500 700H2700V2700H-1500z', near) +
    line('M-1500 700H2700', '#2B4272', 10) +
    `<path class="n" d="M330 704H870L1010 2700H190z" fill="#24407A" opacity=".55"/>`,
  people:
    jamb +
    until(
      1,
      wing(361, 574) + wing(603, 626) + pane(478, PALE, '#A9CCD6') + pane(722, PALE, '#A9CCD6') + lamp(false) +
        place(478, 792, jieBehind, { size: 1.5 }) + place(722, 792, yanBehind, { size: 1.5 }),
    ) +
    at(2, inside + openWings + lamp(true) + place(518, 724, jieBehind, { size: 1.28 }) + place(682, 724, yanBehind, { size: 1.28 }), 2) +
    at(
      3,
      wing(361, 574) + wing(603, 626) +
        pane(478, face('jie', 0.5, 0.8), '#FBF3DD') +
        pane(722, face('yan', -0.5, 0.2), '#FBF3DD') +
        lamp(true),
    ),
};
