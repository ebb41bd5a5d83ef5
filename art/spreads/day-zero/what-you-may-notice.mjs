// General. It should not hurt; hot, cold or shaky is told at once; pink pee is shown, and breath may smell of sweetcorn.
import { SKIN } from '../../palette.mjs';
import { blob, cut, dot, line, oval, place, sheet, slab, use } from '../../paper.mjs';
import { child, childArm } from '../../children.mjs';
import { grownUp } from '../../grown-ups.mjs';
import { bag } from '../../things.mjs';
import { headboard, nightPane, quilt, room } from '../../places.mjs';
import { at, until } from '../../spread.mjs';

const wall = '#22366B';
const kid = { who: 'pocket', x: 456, y: 806, size: 2.02, pose: 'bust', hair: 'hat', cheeks: 0.3 };
const nurse = { role: 'nurse', cover: 'scarf', skin: SKIN.light, x: 782, y: 812, size: 1.7, pose: 'bust', mask: true };

// The bag hangs at his side; its line ends under a square of cloth.
const drip = line('M290 132V-1500', '#7F97CC', 5) + bag(290, 128, 1.16, { level: 0.62 });
const tube = `<path class="w" d="M290 282C290 420 322 540 384 560 412 568 428 556 446 550" fill="none" stroke="#EAF1F4" stroke-width="10" stroke-linecap="round"/>`;
const dressing = place(456, 546, cut(slab(-24, -20, 48, 40, 9), '#FDFEFB', { dx: 1, dy: 3 }) + dot(0, 0, 7, '#C9DDE3'));
const shiver = line('M318 410q-14 14 0 28t0 28M290 430q-12 12 0 24t0 24', '#E3E9F6', 7, 'class="w"');
// A blanket round his shoulders.
const wrap = sheet('M296 806C290 640 326 506 408 470 440 494 446 640 442 806zM616 806C622 640 586 506 504 470 472 494 466 640 470 806z', '#C98FA0') + line('M408 474C436 500 446 640 442 806M504 474C476 500 466 640 470 806', '#E8C3CC', 9) + line('M330 600q30-24 90-26M322 690q40-24 106-24M582 600q-30-24-90-26M590 690q-40-24-106-24', '#B57A8C', 5);

// His breath, with a cob of sweetcorn in it.
const corn = place(0, 6, sheet('M-15 40C-26 8-18-40 0-52 18-40 26 8 15 40z', '#F1E6B4') + line('M-9-22V28M0-36V34M9-22V28', '#D9C98A', 4, 'stroke-dasharray="5 6"') + sheet('M0 52C-30 44-38 8-30-14-16 4-4 26 0 52zM0 52C30 44 38 8 30-14 16 4 4 26 0 52z', '#8FB37B'), { turn: 14 });
const puff = (x, y, r) => `<circle class="o" cx="${x}" cy="${y}" r="${r}" fill="#EAF1F8"/>`;
const breath =
  puff(512, 436, 8) +
  puff(542, 404, 12) +
  puff(570, 358, 17) +
  place(588, 232, cut(blob(0, 0, 118, 92, { points: 9, wobble: 0.05, seed: 6 }), '#EAF1F8', { dx: 3, dy: 6 }) + place(0, 0, corn, { size: 1.3 }));
// A pot with pale pink in it, which she looks at before anything is poured away.
const pot = place(676, 590, cut('M-98-34H98L78 56Q74 72 56 72H-56Q-74 72-78 56z', '#EEF3F5', { dx: 2, dy: 5 }) + oval(0, -36, 98, 32, '#FDFEFB') + oval(0, -33, 82, 24, '#F2B9C4'));
const handOn = (x, y, turn, flip) => place(x, y, use('hand', 0, 0, { flip, more: `fill="${SKIN.light[0]}"` }), { turn, size: 2.1 });

export default {
  sky: wall,
  night: true,
  focus: [600, 430, 740, 790],
  near: [600, 410, 800, 600],
  ground: room(wall, '#16244E', '#35498A', 760),
  people:
    until(2, nightPane(636, 66, 220, 204, { sky: '#14224A', frame: '#4F66A0' })) +
    headboard('#51679F', '#3E5488', '#EEF2FA') +
    until(1, drip + child({ ...kid, mood: 'small', look: 0.3, up: -0.4, left: [-46, -102], right: [48, -98], bends: [8, 10] }) + tube + dressing) +
    at(
      2,
      child({ ...kid, mood: 'worried', hot: 0.85, look: 0.6, up: 0.6, left: false, right: false }) +
        wrap +
        shiver +
        place(0, 0, grownUp({ ...nurse, mood: 'smile', look: -0.9, tilt: -6, lean: -3, left: [-130, -264], right: [62, -120], bends: [-12, 12] }), { cls: 'arrive' }) +
        place(kid.x, kid.y, childArm('pocket', 'school', 1, [98, -142], 10), { size: kid.size }),
      2,
    ) +
    at(
      3,
      child({ ...kid, mood: 'open', look: 0.6, up: 0.2, left: [-46, -102], right: [46, -98] }) +
        breath +
        grownUp({ ...nurse, x: 806, mood: 'happy', look: -0.6, up: -1.6, tilt: -6, left: [-62, -138], right: [-4, -128], bends: [8, -30] }) +
        pot +
        handOn(598, 584, 74, true) +
        handOn(760, 590, -74),
    ) +
    quilt('#3E5798', '#5D78BC', '#8FA6DC'),
};
