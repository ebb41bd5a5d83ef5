// General. The new cells come in a bag; a nurse hangs it up, and they run down a tube. It is not an operation.
import { C, SKIN } from '../../palette.mjs';
import { cut, dot, flat, line, place, sheet, slab, use } from '../../paper.mjs';
import { bedOf } from '../../children.mjs';
import { grownUp } from '../../grown-ups.mjs';
import { at, until } from '../../spread.mjs';

const NIGHT = '#22366B';

/** The bag, as large as a moon. It hangs by its own hook, so that it may sway. */
const bag = (top) =>
  line('M0-150V-112', '#8FA6D6', 5) +
  cut(slab(-26, -126, 52, 34, 12), '#F4F8F6', { shadow: 0.24 }) +
  dot(0, -110, 8, '#31477F') +
  cut('M-84-96Q0-112 84-96 98-94 99-76L104 72Q104 108 70 118L30 128H-30L-70 118Q-104 108-104 72L-99-76Q-98-94-84-96z', '#F4F8F6', { shadow: 0.26 }) +
  flat(`M-${92 + (top + 34) * 0.03} ${top}Q-46 ${top - 12} 0 ${top - 4}T${92 + (top + 34) * 0.03} ${top}L95 70Q95 98 66 108L26 118H-26L-66 108Q-95 98-95 70z`, C.gold) +
  [[-44, 0, 13], [38, 34, 19], [28, -14, 7], [-34, 60, 9], [4, 84, 6]]
    .filter(([, y, r]) => y - r > top + 4)
    .map(([x, y, r]) => dot(x, y, r, C.goldPale, 0.85))
    .join('') +
  line('M-74-78V66', '#fff', 8, 'opacity=".55"') +
  cut(slab(-42, -84, 84, 36, 6, 2), '#fff', { dx: 1, dy: 2, shadow: 0.12 }) +
  line('M-28-72H16M-28-60H2', '#B7C3D6', 5) +
  sheet(slab(-13, 124, 26, 30, 6), C.steel);

const X = 566;
const stand =
  line(`M446 778V46`, '#9FB0C4', 10) +
  line(`M446 58H${X}V76`, '#9FB0C4', 10) +
  line('M396 784H496', '#9FB0C4', 12) +
  dot(396, 788, 9, C.ink) +
  dot(496, 788, 9, C.ink);

// Down from the bag, round the pillow and under the chin: never across a face.
const TUBE = `M${X} 384C${X} 470 560 520 586 566 610 610 650 640 712 640`;
const tube = `<path class="w" d="${TUBE}" fill="none" stroke="#EAF1F4" stroke-width="11" stroke-linecap="round"/>`;
const clampShut = place(X, 414, cut(slab(-26, -10, 52, 20, 6), '#6F97C8', { dx: 1, dy: 3 }));
const seeds = [[X, 424, 1.15], [564, 470, 1.2], [570, 520, 1.25], [592, 574, 1.3], [632, 620, 1.3]]
  .map(([x, y, size]) => use('seed', x, y, { size }))
  .join('');
const drip = place(X, 392, `<g class="drip" style="--d:30px">${use('seed', 0, 0, { size: 1.2 })}</g>`);

// A dressing where the tube goes in: a square of cloth on the shirt, no skin and no needle.
const dressing = place(716, 640, cut(slab(-24, -21, 48, 42, 9), '#FDFEFB', { dx: 1, dy: 3 }) + dot(0, 0, 7, '#C9DDE3'));

const toy = place(
  866,
  618,
  cut('M-40 28C-50-12-34-30 0-30S50-12 40 28Q0 40-40 28z', '#C98FA0', { dx: 1, dy: 4 }) +
    sheet('M-40-42L-38-82Q-26-80-16-66H16Q26-80 38-82L40-42C40-18 24-8 0-8S-40-18-40-42z', '#C98FA0') +
    flat('M-32-50L-31-72-18-62zM32-50L31-72 18-62z', '#F0D6DD') +
    flat('M0-40C14-40 20-30 17-22 12-12 6-12 0-16-6-12-12-12-17-22-20-30-14-40 0-40z', '#F7E9ED') +
    use('eye', -17, -42) +
    use('eye', 17, -42) +
    flat('M-5-34h10l-5 6z', '#8B4A70') +
    line('M-16-8Q0 2 16-8', C.teal, 7),
  { size: 1.12 },
);

const window_ =
  cut(slab(884, 90, 212, 232, 12, 3), '#44598F', { shadow: 0.2 }) +
  flat(slab(898, 104, 184, 204, 6), '#14224A') +
  `<path d="M1012 150a44 44 0 1 0 34 66 36 36 0 0 1-34-66z" fill="#E9EEF6"/>` +
  dot(930, 140, 4, '#E9EEF6') +
  dot(948, 250, 3.4, '#E9EEF6') +
  dot(1058, 276, 3, '#E9EEF6') +
  line('M990 104v204', '#44598F', 9) +
  line('M872 330H1108', '#4F66A0', 16);

const nurse = { role: 'nurse', skin: SKIN.deep, x: 316, y: 790, size: 1.72, mask: true, mood: 'happy' };
const who = { who: 'pocket', x: 588, y: 790, size: 1.72, hair: 'hat', cheeks: 0.2 };

export default {
  sky: NIGHT,
  night: true,
  focus: [596, 410, 716, 790],
  near: [640, 372, 800, 690],
  ground:
    `<path class="g" d="M-1500-1500h4200V690H-1500z" fill="${NIGHT}"/>` +
    `<path class="g" d="M-1500 690h4200v1800h-4200z" fill="#16244E"/>` +
    line('M-1500 690H2700', '#35498A', 10) +
    `<g class="n">${dot(X, 236, 236, '#31488A', 0.55)}${dot(X, 236, 182, '#3E579B', 0.55)}</g>`,
  people:
    window_ +
    stand +
    until(1, bedOf({ ...who, mood: 'small', look: -0.6, gaze: 1.6 })) +
    at(2, bedOf({ ...who, mood: 'smile', look: -0.5, gaze: 1.4 }), 2) +
    at(3, bedOf({ ...who, mood: 'smile', look: 0.7, gaze: -0.4, reach: [166, -84, -70] })) +
    until(1, line(`M${X} 384C560 440 540 500 552 556`, '#EAF1F4', 11) + place(X, 76, `<g class="sway">${place(0, 156, bag(-34))}</g>`) + clampShut) +
    at(2, place(X, 232, bag(-14)), 2) +
    at(3, place(X, 232, bag(26))) +
    at(2, tube + seeds + drip + dressing) +
    at(3, place(0, 0, toy, { cls: 'lift' })) +
    until(1, grownUp({ ...nurse, look: 0.8, up: 1, right: [104, -326], bends: [12, -10], left: [-60, -128], tilt: 4 })) +
    at(2, grownUp({ ...nurse, look: 0.9, right: [72, -132], left: [-62, -128], tilt: 5 })),
};
