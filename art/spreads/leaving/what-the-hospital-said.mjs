// Told. News from the hospital: the road of donated blood need not go on all their lives, so it is rolled up. What the
// road ahead holds is not told: it stays white. No open door, no home, no day.
import { C, SKY } from '../../palette.mjs';
import { cut, flat, hill, line, oval, place, ribbon, sheet, slab, use } from '../../paper.mjs';
import { boy } from '../../people.mjs';
import { cloud, ground, kite, meadow, tree } from '../../outdoors.mjs';
import { at, until } from '../../spread.mjs';

const [, far, , near] = SKY.leaving;
const sky = '#BFE3D4';

// The hospital, of paper: many windows, no door that stands open, no sign.
const hospital = place(
  410,
  452,
  cut(slab(-150, -196, 210, 196, 5, 2), '#F8F5EA') +
    cut(slab(40, -136, 130, 136, 5, 2), '#EFE9D8') +
    cut(slab(-164, -214, 238, 26, 6), C.teal) +
    cut(slab(32, -152, 148, 22, 6), C.tealDark) +
    [-128, -76, -24].map((x) => [-168, -116].map((y) => sheet(slab(x, y, 36, 36, 5), '#CFE6EF') + line(`M${x + 18} ${y}v36`, C.white, 4)).join('')).join('') +
    [64, 118].map((x) => [-112, -62].map((y) => sheet(slab(x, y, 32, 34, 5), '#CFE6EF')).join('')).join('') +
    sheet(slab(-96, -56, 74, 56, 6), C.tealDark) +
    line('M-59-56V0', '#3F8A8C', 4) +
    line('M-164 0H182', '#C9BFA4', 6),
);

// A slip of speech over its roof: both marks, and strokes for words that are read aloud.
const slip = place(
  548,
  128,
  cut('M-150-70Q-150-88-132-88H160Q178-88 178-70V34Q178 52 160 52H-52L-104 104-96 52H-132Q-150 52-150 34z', C.white, { dx: 4, dy: 8, shadow: 0.2 }) +
    use('jie', -92, -18, { size: 2.3 }) +
    use('yan', -12, -18, { size: 2.2 }) +
    line('M56-42H138M56-14H146M56 14H112', '#B9C4C1', 11),
);

// One road, seen from the boys' feet to the far hills.
const points = [[520, 2400], [536, 1200], [566, 880], [606, 740], [690, 650], [796, 596], [840, 548], [796, 508], [742, 482], [744, 460], [790, 442], [850, 430]];
const wide = (_x, y) => Math.min(330, 4 + Math.max(0, y - 428) * 0.49);
const white = cut(ribbon(points, wide), '#FBFAF3', { dx: 5, dy: 8, shadow: 0.14 });
const red = '#CB5A50';
const drop = (x, y, size) => place(x, y, flat('M0-16C8-5 12 0 12 6A12 12 0 0 1-12 6C-12 0-8-5 0-16z', red), { size });
const drops = [[516, 800, 1.9], [626, 806, 1.9], [566, 746, 1.6], [654, 728, 1.5], [622, 690, 1.3], [696, 684, 1.25], [704, 640, 1.1], [764, 638, 1.1], [770, 602, 0.9], [818, 596, 0.85], [822, 560, 0.7], [836, 536, 0.58], [804, 512, 0.46], [766, 492, 0.36]];
const redRoad = (from) => flat(ribbon(points.filter(([, y]) => y >= from), wide), '#F3CBC3') + drops.filter(([, y]) => y > from - 10).map((d) => drop(...d)).join('');

/** The road of drops, rolled up like a carpet: its end is a snail of paper. */
const roll = (x, y, w, turn) =>
  place(
    x,
    y,
    oval(0, 34, w * 0.6, 12, C.shade, 0.18) +
      cut(slab(-w / 2, -34, w, 68, 30), '#EDB9AF', { dx: 3, dy: 5 }) +
      Array.from({ length: Math.floor(w / 58) }, (_, i) => drop(-w / 2 + 40 + i * 54, i % 2 ? 12 : -6, 1)).join('') +
      sheet(`M${w / 2 - 22}-34a24 34 0 1 1-.1 0z`, '#F9E2DC') +
      line(`M${w / 2 - 20} 2c2-8 12-6 12 4s-16 14-20-2 6-24 20-20`, red, 4),
    { turn },
  );

const boys = { size: 1.42, hair: 'hat', cheeks: 0.5 };
const jie = (more) => boy({ ...boys, who: 'jie', x: 448, y: 742, ...more });
const yan = (more) => boy({ ...boys, who: 'yan', x: 322, y: 724, ...more });
const rest = { left: [-50, -84], right: [50, -84] };

export default {
  told: true,
  sky,
  focus: [590, 412, 744, 770],
  near: [590, 386, 820, 744],
  ground:
    cloud(880, 150, 0.9, '#EDF8F2') +
    cloud(230, 90, 0.6, '#EDF8F2') +
    ground(hill([[0, 440], [260, 400], [560, 430], [880, 386], [1200, 420]]), '#94CDB8') +
    hospital +
    ground(hill([[0, 482], [300, 446], [640, 478], [960, 452], [1200, 486]]), far) +
    tree(1010, 560, 0.9, '#7FB896', { seed: 4 }) +
    ground(hill([[0, 590], [300, 560], [620, 590], [900, 562], [1200, 596]]), near),
  people:
    meadow(18, 5, { from: -200, to: 430, top: 640, bottom: 880, color: '#2C6157', petals: ['#F6D9E2', '#EAF3EE', '#CFE2F4'] }) +
    meadow(16, 8, { from: 800, to: 1500, top: 640, bottom: 880, color: '#2C6157', petals: ['#F6D9E2', '#EAF3EE', '#CFE2F4'] }) +
    white +
    until(1, redRoad(400)) +
    at(2, redRoad(640) + roll(716, 628, 214, 28), 2) +
    at(3, place(0, 0, roll(860, 706, 176, -6), { cls: 'lift' })) +
    place(352, 764, kite(0, 0, 0.62, { turn: 70 })) +
    until(1, place(0, 0, slip, { cls: 'arrive' }) + yan({ mood: 'smile', look: 0.5, up: 1.5, ...rest }) + jie({ mood: 'open', look: 0.5, up: 1.5, ...rest })) +
    at(2, slip + yan({ mood: 'smile', look: 0.8, ...rest }) + jie({ mood: 'smile', look: 0.8, ...rest, right: [72, -144] }), 2) +
    at(3, yan({ mood: 'small', look: 0.9, up: 0.6, ...rest }) + jie({ mood: 'small', look: 0.9, up: 0.6, ...rest })),
};
