// General. Three feelings on one day, under one sky; a coat that is wide enough for a brother and a sister; and a helper
// between them, for questions. A child of another family, her small brother and their aunt.
import { C, SKY } from '../../palette.mjs';
import { cut, dot, flat, hill, line, place, sheet } from '../../paper.mjs';
import { child } from '../../children.mjs';
import { CARERS } from '../../carers.mjs';
import { grownUp, grownArm } from '../../grown-ups.mjs';
import { HELPERS } from '../../helpers.mjs';
import { littleBrother, newCurls, onHead } from '../../leaf-family.mjs';
import { cloud, ground, meadow, tree } from '../../outdoors.mjs';
import { at, until } from '../../spread.mjs';

const [sky, far, middle, near] = SKY.home;
const girl = { who: 'leaf', hair: 'bare', cheeks: 0.6 };
const aunt = { role: 'aunt', cheeks: 0.6 };
const DARK = CARERS.aunt.dark;

// The weather of one day: sun, a dark cloud, rain.
const sun = place(836, 146, place(0, 0, line('M0-84v-24M59-59l17-17M84 0h24M59 59l17 17M-59-59l-17-17M-84 0h-24M-59 59l-17 17M0 84v24', C.goldPale, 10), { cls: 'glow' }) + dot(0, 0, 62, C.gold));
const gust = cloud(602, 206, 0.94, '#8E9DB0') + line('M528 252q30-16 52 0t50 0M560 280q24-14 42 0t40 0', '#8E9DB0', 8);
const rain = cloud(372, 196, 0.94, '#B3C6D6') + line('M312 236l-8 28M352 240l-8 28M392 236l-8 28M432 240l-8 28', '#6F9CC0', 8);
const tear = flat('M0-9C6-2 8 1 8 4A8 8 0 0 1-8 4C-8 1-6-2 0-9z', '#A9D3EE');
const cross = line('M-26-13l17 7M26-13l-17 7', C.hair, 4);
const drizzle = `<g class="n">${line('M300 150l-9 30M420 90l-9 30M520 170l-9 30M690 110l-9 30M800 170l-9 30M900 90l-9 30', '#6F9CC0', 7, 'opacity=".6"')}</g>`;

// The aunt's winter coat, held over both.
const CLOTH = '#6A7BA0';
const sleeve = (s) =>
  place(604, 0, sheet('M196 404C262 424 296 520 306 620L252 634C240 560 226 500 176 470z', CLOTH) + flat('M306 606L308 630 254 646 250 622z', CARERS.aunt.pale), { flip: s < 0 });
const tent =
  sleeve(-1) +
  sleeve(1) +
  sheet('M372 676C360 540 384 440 454 404 540 366 668 366 754 404 824 440 848 540 836 676z', CLOTH) +
  flat('M402 676C396 556 416 474 474 444 546 410 662 410 734 444 792 474 812 556 806 676z', '#3B4763') +
  line('M402 676C396 556 416 474 474 444 546 410 662 410 734 444 792 474 812 556 806 676', DARK, 7) +
  cut('M520 376Q604 350 688 376L670 424Q604 402 538 424z', DARK, { dx: 0, dy: 4 }) +
  [[390, 600], [402, 520], [806, 520], [818, 600]].map(([x, y]) => dot(x, y, 8, CARERS.aunt.pale)).join('');

const blanket = cut('M270 716Q600 676 934 716L1000 786Q600 750 204 786z', '#6A7BA0', { dx: 0, dy: 6 }) + line('M286 724Q600 688 918 724M232 772Q600 736 972 772', CARERS.aunt.pale, 5);

export default {
  sky,
  focus: [604, 420, 720, 780],
  near: [604, 404, 800, 760],
  ground:
    ground(hill([[0, 470], [260, 430], [560, 462], [880, 420], [1200, 456]]), far) +
    ground(hill([[0, 560], [300, 520], [640, 556], [960, 524], [1200, 548]]), middle) +
    tree(150, 610, 1.1, '#6FA77C', { seed: 4 }) +
    tree(1060, 606, 0.9, '#6FA77C', { seed: 7 }) +
    ground(hill([[0, 630], [300, 606], [620, 626], [900, 606], [1200, 628]]), near),
  people:
    meadow(16, 6, { from: -300, to: 1500, top: 770, bottom: 900, color: '#46825C', petals: ['#F6D9E2', '#E3B9CF', '#CFE2F4'] }) +
    until(
      1,
      rain +
        gust +
        sun +
        grownUp({ ...aunt, x: 836, y: 742, size: 1.28, mood: 'big', look: -0.4, left: [-62, -122], right: [62, -122] }) +
        littleBrother({ x: 604, y: 748, size: 1.5, mood: 'worried', face: cross, left: [22, -66], right: [-20, -74], bends: [-14, 14] }) +
        child({ ...girl, x: 378, y: 746, size: 1.42, mood: 'worried', up: -0.8, look: 0.3, tilt: 6, left: [-50, -84], right: [50, -84], front: onHead(newCurls, { look: 0.3, tilt: 6 }) + onHead(place(22, 24, tear) + place(-14, 27, tear, { size: 0.8 }), { look: 0.3, tilt: 6 }) }),
    ) +
    at(
      2,
      drizzle +
        grownUp({ ...aunt, x: 604, y: 716, size: 1.5, pose: 'bust', mood: 'smile', up: -1.2, left: false, right: false }) +
        tent +
        place(604, 716, grownArm('aunt', -1, [-92, -196], 14) + grownArm('aunt', 1, [92, -196], 14), { size: 1.5 }) +
        littleBrother({ x: 690, y: 752, size: 1.46, pose: 'sit', mood: 'worried', look: -0.5, up: 0.6, face: place(-17, 20, tear), left: [-54, -58], right: [46, -52] }) +
        child({ ...girl, x: 516, y: 756, size: 1.36, pose: 'sit', mood: 'smile', look: 0.6, tilt: 5, left: [-50, -84], right: [66, -96], bends: [8, 12], front: onHead(newCurls, { look: 0.6, tilt: 5 }) }),
      2,
    ) +
    at(
      3,
      cloud(330, 150, 0.8) +
        sun +
        blanket +
        grownUp({ ...aunt, x: 850, y: 748, size: 1.44, pose: 'kneel', flip: true, mood: 'smile', look: 0.9, tilt: 8, lean: 6, right: [90, -122], left: [-60, -122], bends: [12, -10] }) +
        child({ ...girl, x: 344, y: 750, size: 1.5, pose: 'sit', mood: 'smile', look: 0.7, left: [-50, -84], right: [60, -92], bends: [8, 12], front: onHead(newCurls, { look: 0.7 }) }) +
        littleBrother({ x: 648, y: 752, size: 1.5, pose: 'sit', mood: 'open', look: 0.6, up: 0.8, left: [-54, -52], right: [46, -52] }) +
        place(0, 0, place(404, 572, HELPERS.turtle, { size: 1.9 }), { cls: 'arrive' }),
    ),
};
