// General. While the donor gives: something to make, a call and a wave with both hands, and a helper to sit with.
import { SKIN } from '../../palette.mjs';
import { cut, dot, flat, line, place, sheet, slab, use } from '../../paper.mjs';
import { child, childArm } from '../../children.mjs';
import { grownHead } from '../../faces.mjs';
import { CARERS } from '../../carers.mjs';
import { HELPERS } from '../../helpers.mjs';
import { room } from '../../places.mjs';
import { at, until } from '../../spread.mjs';

const kid = { who: 'wave', y: 806, size: 2.02, pose: 'bust', hair: 'hat', cheeks: 0.2 };
const own = (x, side, to, bend) => place(x, kid.y, childArm('wave', 'school', side, to, bend), { size: kid.size });

const table = cut('M-1500 640C-400 632 1400 646 2700 638V2700H-1500z', '#D9C3A5', { dx: 0, dy: -6, shadow: 0.14 }) + line('M-1500 644C-400 636 1400 650 2700 642', '#EADBC4', 10);
const crayons = (x, y) =>
  [['#C9718B', -30], ['#7FA36B', 4], ['#7F72B8', 40]]
    .map(([color, turn], i) => place(x + i * 46, y - (i % 2) * 14, cut(slab(-52, -10, 88, 20, 7), color, { dx: 1, dy: 4 }) + flat('M36-8L60 0 36 8z', color), { turn }))
    .join('');
// A card for the donor: a heart without a word, and flowers of paper rounds.
const card = (inner) => cut('M-132-30L128-44 150 84-150 92z', '#FDFEFB', { dx: 3, dy: 7 }) + inner;
const heart = place(0, 24, flat('M0 34C-50 4-52-34-26-38-10-40-2-28 0-18 2-28 10-40 26-38 52-34 50 4 0 34z', '#C9718B') + dot(-84, -6, 15, '#8FC4A0') + dot(-84, 34, 11, '#7F72B8') + dot(86, -14, 13, '#7F72B8') + dot(94, 28, 15, '#8FC4A0'));

const screen = place(
  820,
  420,
  cut(slab(-168, -136, 336, 250, 20, 3), '#22304A', { dx: 4, dy: 8 }) +
    `<svg x="-150" y="-118" width="300" height="214" viewBox="-150 -118 300 214">` +
    flat('M-150-118H150V96H-150z', '#BFD4DE') +
    flat('M-86 96V-20Q-86-70-30-70H34Q86-70 86-20V96z', '#2F6C75') +
    sheet('M-76 110C-76 66-44 46 0 46S76 66 76 110z', CARERS.aunt.fill) +
    place(0, -4, grownHead({ role: 'aunt', skin: SKIN.brown, mood: 'happy', look: -0.3 }), { size: 1.04 }) +
    line('M74 110Q112 96 106 40', CARERS.aunt.dark, 36) +
    place(106, 26, use('hand', 0, 0, { turn: 182, size: 2.2, more: `fill="${SKIN.brown[0]}"` })) +
    line('M90 34H122', CARERS.aunt.pale, 12) +
    line('M138-30q14 16 8 36M66-20q-10 14-6 30', '#FDFEFB', 6) +
    '</svg>' +
    line('M-40 226L0 116 40 226', '#22304A', 14),
);

const helper = (name, x, y, size = 1.75, turn = 0) => place(x, y, place(-48, -88, HELPERS[name]), { size, turn });

export default {
  sky: '#C3D3DC',
  focus: [606, 430, 760, 780],
  near: [606, 520, 800, 570],
  ground: room('#C3D3DC', '#7F9FB6', '#A9BFCB', 700) + cut(slab(276, 72, 216, 190, 12, 3), '#FDFEFB', { shadow: 0.1 }) + flat(slab(290, 86, 188, 162, 6), '#A9CCDD') + flat('M290 200q50-30 96-10t92-10v62q0 6-6 6H296q-6 0-6-6z', '#8FB39A') + line('M384 86v162M290 168h188', '#FDFEFB', 9),
  people:
    until(1, child({ ...kid, x: 600, mood: 'small', look: -0.4, up: 1.4, tilt: -6, left: false, right: false })) +
    at(2, screen + child({ ...kid, x: 440, mood: 'big', look: 0.7, up: 0.3, left: [-86, -200], right: [88, -204], bends: [16, 16] }), 2) +
    at(3, child({ ...kid, x: 600, mood: 'happy', tilt: 8, left: false, right: false })) +
    table +
    until(1, place(600, 690, card(''), { size: 1.3 }) + crayons(820, 700) + place(746, 640, cut(slab(-9, -50, 18, 72, 6), '#7F72B8', { dx: 1, dy: 3 }) + flat('M-7 20L0 38 7 20z', '#54488F'), { turn: 24, size: 1.2 }) + own(600, -1, [-74, -76], 14) + own(600, 1, [70, -92], 12)) +
    at(2, place(440, 690, card(heart), { size: 1.2 }) + crayons(700, 720), 2) +
    at(
      3,
      helper('owl', 304, 716, 1.9) +
        helper('turtle', 452, 776, 1.8) +
        helper('robot', 782, 776, 1.8) +
        helper('dog', 926, 716, 1.9) +
        place(0, 0, helper('cat', 622, 716, 2.1, -5), { cls: 'lift' }) +
        own(600, -1, [-34, -84], 22) +
        own(600, 1, [50, -84], 22),
    ),
};
