// Grown-ups, each in a different cut of coat. Skin, mask and cover vary among staff, never in the family.
import { C, SKIN } from './palette.mjs';
import { dot, flat, limb, line, oval, place, sheet, slab } from './paper.mjs';
import { arm } from './people.mjs';
import { grownHairBehind, grownHead, headFromBehind } from './faces.mjs';

import { CARERS } from './carers.mjs';

const ROLE = {
  ...CARERS,
  father: {
    skin: SKIN.warm,
    fill: 'url(#chevrons)',
    dark: C.mossDark,
    pale: C.mossPale,
    legs: '#3A4257',
    shoes: '#2B3146',
    shoulder: 50,
    coat: 'M-40-238C-58-234-67-214-66-190L-58-78Q0-66 58-78L66-190C67-214 58-234 40-238z',
    collar: (skin) =>
      flat('M-17-240H17L0-208z', skin[1]) + sheet('M-22-242L0-206-8-198-30-234zM22-242L0-206 8-198 30-234z', '#EDEFE4'),
    hem: line('M-57-80Q0-69 57-80', C.mossDark, 7),
  },
  mother: {
    skin: SKIN.light,
    fill: 'url(#ticks)',
    dark: C.plumDark,
    pale: C.plumPale,
    legs: '#4A3348',
    shoes: '#3A2438',
    shoulder: 40,
    coat: 'M-30-238C-48-233-52-204-53-176-56-128-68-92-72-58Q0-44 72-58C68-92 56-128 53-176 52-204 48-233 30-238z',
    kneeling: 'M-30-238C-48-233-52-204-53-176-56-128-68-92-84-52Q0-34 84-52C74-92 56-128 53-176 52-204 48-233 30-238z',
    collar: (skin) => flat('M-14-240H14L0-216z', skin[1]) + line('M-24-239Q0-206 24-239', C.plumPale, 6),
    hem: line('M-70-61Q0-47 70-61', C.plumDark, 6),
  },
  doctor: {
    skin: SKIN.brown,
    fill: '#F3F6F1',
    dark: '#DCE4DF',
    pale: '#F3F6F1',
    legs: '#42506A',
    shoes: C.ink,
    shoulder: 44,
    coat: 'M-36-238C-52-233-56-212-57-190L-61-56Q0-44 61-56L57-190C56-212 52-233 36-238z',
    collar: () =>
      flat('M-16-239H16L7-150-7-150z', C.teal) +
      line('M0-150V-54', '#C9D3CE', 4) +
      sheet('M-20-241L-36-226-4-146-12-200zM20-241L36-226 4-146 12-200z', '#FDFEFB') +
      line('M-27-228C-34-190-12-180-10-166M27-228C34-200 25-192 25-178', C.ink, 4) +
      dot(25, -170, 9, C.ink) +
      dot(25, -170, 4, C.steel) +
      flat(slab(-48, -128, 28, 6, 3), '#C9D3CE') +
      flat(slab(20, -128, 28, 6, 3), '#C9D3CE'),
    hem: '',
  },
  nurse: {
    skin: SKIN.warm,
    fill: C.teal,
    dark: '#24696D',
    pale: C.tealPale,
    legs: C.tealDark,
    shoes: '#E9F0EC',
    shoulder: 44,
    coat: 'M-38-238C-54-233-58-212-58-190L-52-92Q0-82 52-92L58-190C58-212 54-233 38-238z',
    collar: (skin) =>
      flat('M-15-240H15L0-208z', skin[1]) +
      line('M-19-239L0-204 19-239', C.tealPale, 5) +
      sheet(slab(14, -178, 27, 27, 5), C.tealDark) +
      line('M22-184v14', '#fff', 4) +
      line('M30-182v10', C.tealPale, 3),
    hem: line('M-51-94Q0-84 51-94', C.tealDark, 5),
  },
};

const legs = (role) => {
  const { legs: cloth, shoes } = ROLE[role];
  return [-1, 1]
    .map(
      (side) =>
        sheet(limb([side * 20, -88], [side * 21, -8], 28, 22), cloth) +
        place(side * 21, 0, flat('M-15 2C-17-16 10-18 18-4Q21 2 14 2z', shoes), { flip: side < 0 }),
    )
    .join('');
};

/** A grown-up's arm by itself, for a hand that lies on something. In their own measure. */
export const grownArm = (role, side, to, bend = 12) =>
  arm([side * ROLE[role].shoulder, -218], to, {
    side,
    bend,
    cloth: ROLE[role].dark,
    pale: ROLE[role].pale,
    skin: ROLE[role].skin[0],
    width: 30,
    wrist: 21,
  });

/**
 * A grown-up whose feet are at x, y and who is 330 tall. `pose` is `stand`, `kneel` (only the mother) or `bust`
 * (without legs, behind something); `away` turns the back. `left` and `right` are where the wrists go.
 */
export function grownUp({
  role,
  x = 0,
  y = 0,
  size = 1,
  pose = 'stand',
  skin,
  mood,
  cheeks,
  look = 0,
  up,
  mask,
  cover = '',
  tilt = 0,
  lean = 0,
  left,
  right,
  bends = [12, 12],
  scarf = '',
  behind = '',
  front = '',
  flip = false,
  shadow = true,
  away = false,
}) {
  const r = ROLE[role];
  const tone = skin || r.skin;
  const kneels = pose === 'kneel';
  const sleeve = { cloth: r.dark, pale: r.pale, skin: tone[0], width: 30, wrist: 21 };
  const coat = kneels ? r.kneeling : r.coat;
  const head = [look * 2, -282];
  const upper =
    behind +
    place(...head, grownHairBehind(cover || role), { turn: tilt }) +
    `<path d="M-13-250h26v20h-26z" fill="${tone[1]}"/>` +
    sheet(coat, r.fill) +
    (kneels ? '' : r.hem) +
    (away ? '' : r.collar(tone)) +
    scarf +
    (left === false ? '' : arm([-r.shoulder, -218], left || [-66, -126], { ...sleeve, side: -1, bend: bends[0] })) +
    (right === false ? '' : arm([r.shoulder, -218], right || [66, -126], { ...sleeve, side: 1, bend: bends[1] })) +
    place(
      ...head,
      away ? headFromBehind(role) : grownHead({ role: cover || role, skin: tone, mood, cheeks, look, up, mask }),
      { turn: tilt },
    ) +
    front;
  const sunk = kneels ? 50 : 0;
  return place(
    x,
    y,
    (shadow && pose !== 'bust' ? oval(0, 3, kneels ? 88 : 66, 10, C.shade, 0.16) : '') +
      (pose === 'stand' ? legs(role) : '') +
      (kneels
        ? sheet('M30-6Q86-30 106-12 112 4 92 4H20z', r.legs) + flat('M88-12Q118-18 120-4 120 4 108 4H88z', r.shoes)
        : '') +
      place(0, sunk, upper, { turn: lean }),
    { size, flip },
  );
}
