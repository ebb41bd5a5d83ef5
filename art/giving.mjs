// For those who give cells: the soft chair seen from its front, an arm with its sleeve pushed up, a bandage, lines.
import { C } from './palette.mjs';
import { cut, dot, limb, line, place, poly, sheet, slab } from './paper.mjs';
import { CARERS } from './carers.mjs';
import { arm } from './people.mjs';

const WOOL = '#3C7F88';

/** The back of the chair. Who sits in it is drawn between this and `chairFront`. */
export const chairBack = (x, y) =>
  cut(poly([[x - 142, y - 420], [x + 142, y - 420], [x + 186, y - 10], [x - 186, y - 10]], 70), '#2F6C75', { shadow: 0.2 }) +
  line(`M${x - 96} ${y - 376}Q${x} ${y - 396} ${x + 96} ${y - 376}`, WOOL, 7);

/** Where the arms lie, and a blanket over the lap. Hands are drawn after this. */
export const chairFront = (x, y, { blanket = '#C9D6E2', fold = '#A9BCCD' } = {}) =>
  cut(`M${x - 118} ${y - 176}Q${x} ${y - 208} ${x + 118} ${y - 176}L${x + 138} ${y + 8}Q${x} ${y + 26} ${x - 138} ${y + 8}z`, blanket, { dx: 0, dy: 5 }) +
  line(`M${x - 116} ${y - 132}Q${x} ${y - 162} ${x + 118} ${y - 132}M${x - 124} ${y - 104}Q${x} ${y - 132} ${x + 124} ${y - 104}`, fold, 7) +
  [-1, 1].map((s) => cut(slab(x + s * 156 - 46, y - 196, 92, 206, 38), WOOL, { shadow: 0.2 })).join('');

/** An arm of a carer with its sleeve pushed up, in the measure of grown-ups.mjs. `more` lies on the bare skin. */
export const bareArm = (role, side, elbow, wrist, { bend = 6, more = '' } = {}) => {
  const { skin, dark, pale, shoulder } = CARERS[role];
  const from = [side * shoulder, -218];
  const hem = [from[0] + (elbow[0] - from[0]) * 0.66, from[1] + (elbow[1] - from[1]) * 0.66];
  const turn = (Math.atan2(elbow[1] - from[1], elbow[0] - from[0]) * 180) / Math.PI - 90;
  return (
    sheet(limb(hem, elbow, 26, 25), skin[0]) +
    arm(elbow, wrist, { side, bend, cloth: skin[0], pale: skin[0], skin: skin[0], width: 25, wrist: 19 }) +
    dot(elbow[0], elbow[1], 12, skin[0]) +
    more +
    sheet(limb(from, hem, 30, 32), dark) +
    place(hem[0], hem[1], sheet(slab(-18, -7, 36, 13, 6), pale), { turn })
  );
};

/** A bandage round an arm. */
export const bandage = (x, y, turn = 0, size = 1) =>
  place(x, y, cut(slab(-17, -14, 34, 28, 6), '#FDFEFB', { dx: 1, dy: 3 }) + line('M-12-5H12M-12 5H12', '#D3DDE2', 2.6), { turn, size });

/** A line that carries blood, with what runs in it. */
export const pipe = (d, color = C.red) =>
  `<path class="w" d="${d}" fill="none" stroke="#F4F8F6" stroke-width="17" stroke-linecap="round"/>` +
  line(d, color, 10) +
  line(d, '#FFF3EC', 4.4, 'class="flow" stroke-dasharray="1 25"');
