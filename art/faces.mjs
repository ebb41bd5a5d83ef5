// Heads: round or squared off, with hair, hats and masks. Each is drawn round 0,0 and about 92 wide.
import { C, SKIN } from './palette.mjs';
import { blob, cut, dot, flat, line, place, sheet, use } from './paper.mjs';

const MOUTH = {
  smile: (y) => line(`M-9 ${y}q9 8 18 0`, C.lip, 3),
  big: (y) =>
    flat(`M-12 ${y - 2}q12 4 24 0c0 18-24 18-24 0z`, C.lip) + flat(`M-7 ${y + 7}q7-5 14 0-7 7-14 0z`, C.tongue),
  flat: (y) => line(`M-6 ${y + 3}q6 1 12 0`, C.lip, 3),
  small: (y) => line(`M-5 ${y + 2}q5 4 10 0`, C.lip, 3),
  worried: (y) => line(`M-7 ${y + 6}q7-6 14 0`, C.lip, 3),
  open: (y) => `<ellipse cy="${y + 4}" rx="5" ry="6" fill="${C.lip}"/>`,
};

const BROWS = {
  smile: ['M-7 0q7-5 13-2', 0],
  big: ['M-7-2q7-5 13-2', 0],
  flat: ['M-7 1q6-5 13-3', 0],
  small: ['M-7 0q7-4 13-1', 0],
  worried: ['M-7 2q6-5 13-6', 1],
  open: ['M-7-3q7-5 13-2', 0],
  sleep: ['M-7 2q7-4 13-1', 0],
};

/** Eyes, brows, nose, cheeks and mouth. `look` turns the face left or right, `up` lifts the eyes. */
export function features({
  look = 0,
  up = 0,
  mood = 'smile',
  cheeks = 0.5,
  mask = false,
  glasses = false,
  skin,
  hair,
  apart = 17,
  eyes = 3,
  brow = 15,
}) {
  const [sleeping, happy] = [mood === 'sleep', mood === 'happy'];
  const eyeY = eyes - up * 4;
  let s = '';
  if (cheeks > 0) s += [-1, 1].map((side) => dot(side * 29 - look * 6, 17, 9, C.blush, 0.55 * cheeks)).join('');
  for (const side of [-1, 1]) {
    if (sleeping) s += line(`M${side * apart - 7} ${eyeY + 2}q7 6 14 0`, C.ink, 3);
    else if (happy) s += line(`M${side * apart - 7} ${eyeY + 3}q7-9 14 0`, C.ink, 3.4);
    else s += use('eye', side * apart, eyeY);
    const [arc] = BROWS[mood] || BROWS.smile;
    s += place(side * apart, eyes - brow - up * 2, line(arc, hair, 3), { flip: side > 0 });
  }
  if (glasses) {
    s += `<g fill="none" stroke="${C.ink}" stroke-width="2.6"><circle cx="${-apart}" cy="${eyeY}" r="11.5"/><circle cx="${apart}" cy="${eyeY}" r="11.5"/><path d="M${11.5 - apart} ${eyeY}q5-4 ${2 * apart - 23} 0"/></g>`;
  }
  if (!mask)
    s += line('M-3 11q3 3 6 0', skin[1], 3) + (sleeping || happy ? MOUTH.small : MOUTH[mood] || MOUTH.smile)(20);
  return place(look * 8, 0, s) + (mask ? faceMask(look) : '');
}

const faceMask = (look) =>
  line('M-44 4Q-34 8-25 14M44 4Q34 8 25 14', '#D3DFE3', 2.4) +
  place(
    look * 5,
    0,
    sheet('M-27 11Q0 1 27 11 30 28 21 35 0 45-21 35-30 28-27 11z', '#EAF2F4') +
      line('M-18 19q18-6 36 0M-18 28q18 5 36 0', '#BDCFD6', 2),
  );

const HAIR = {
  jie: {
    full: () =>
      flat('M-50 0C-58-62 58-64 50 0 47-18 35-27 20-25L10-15 1-28C-20-29-45-24-50 0z', C.hair) +
      flat('M-10-44C-22-58-17-70-6-75 0-66 4-58 4-44zM0-44C4-62 16-68 26-65 24-54 15-46 8-41z', C.hair) +
      line('M-31-34Q-20-45-6-46', C.hairLight, 4),
    short: () =>
      flat('M-47-8C-46-56 46-56 47-8 36-30-36-30-47-8z', C.hairLight) +
      line('M-45-9C-34-29 34-29 45-9', C.hairLight, 4, 'stroke-dasharray=".1 5.5"') +
      flat('M-8-43C-13-52-10-57-4-60 0-55 2-50 3-43z', C.hairLight),
    hat: () =>
      sheet('M-49-9C-53-68 53-68 49-9z', 'url(#stripes)') +
      cut('M-54-25Q0-38 54-25 59-24 58-16L57-9Q56-4 50-5 0-16-50-5-56-4-57-9L-58-16Q-59-24-54-25z', C.jieDark, {
        dx: 0,
        dy: 3,
      }) +
      line('M-42-24l-1 15M-28-28v15M-14-30v14M0-31v14M14-30v14M28-28v15M42-24l1 15', C.jie, 3) +
      sheet(blob(0, -62, 16, 15, { points: 14, wobble: 0.08, seed: 5 }), C.jiePale),
  },
  yan: {
    full: () =>
      flat('M-48 8C-55-34-48-54 0-55 48-54 55-34 48 8L40 5 39-14C18-7-12-11-30-26-37-18-39-8-40 5z', C.hair) +
      line('M-14-40Q6-36 24-38', C.hairLight, 4),
    short: () =>
      flat('M-45-10C-47-40-41-49 0-50 41-49 47-40 45-10 30-27-30-27-45-10z', C.hairLight) +
      line('M-43-11C-29-26 29-26 43-11', C.hairLight, 4, 'stroke-dasharray=".1 5.5"') +
      flat('M-22-30Q-2-24 14-31L8-40z', C.hairLight),
    hat: () =>
      sheet('M-48-8C-52-44-44-58-24-59H24C44-58 52-44 48-8z', 'url(#dots)') +
      [-1, 1]
        .map((side) =>
          place(
            0,
            0,
            line('M-47 34q-3 10 1 18', C.yanPale, 3) +
              dot(-46, 54, 5, C.yanPale) +
              sheet('M-57-16Q-58-22-50-22L-38-20-37 22Q-40 36-47 36-55 34-57 22z', C.yanDark),
            { flip: side > 0 },
          ),
        )
        .join('') +
      cut(
        'M-50-24Q-36-30-26-26-14-31-4-27 6-31 16-27 28-31 38-26 48-28 52-22 55-14 50-9 40-5 32-9 20-6 12-10 0-6-10-10-22-6-30-9-42-5-50-9-55-16-50-24z',
        C.yanPale,
        { dx: 0, dy: 3 },
      ),
  },
};

/** A brother's head. Xiaojie's is round, Xiaoyan's squared off. */
export function boyHead({ who, hair = 'full', mood = 'smile', cheeks = 0.5, look = 0, up = 0, mask = false }) {
  const skin = SKIN.light;
  const shape =
    who === 'jie'
      ? blob(0, 0, 48, 45, { points: 12, seed: 3, wobble: 0.006, digits: 1 })
      : blob(0, 0, 45, 46, { points: 16, seed: 8, wobble: 0.006, square: 3, digits: 1 });
  return (
    dot(-46, 6, 10, skin[0]) +
    dot(46, 6, 10, skin[0]) +
    line('M-49 3q5 2 3 7M49 3q-5 2-3 7', skin[1], 2.4) +
    sheet(shape, skin[0]) +
    features({
      look,
      up,
      mood,
      cheeks,
      mask,
      skin,
      hair: hair === 'hat' ? C.brownLight : C.hair,
      ...(who === 'jie' ? { eyes: 4 } : { eyes: 5, brow: hair === 'full' ? 11 : 15 }),
    }) +
    HAIR[who][hair]()
  );
}

import { CARER_HEADS } from './carers.mjs';

const GROWN = {
  ...CARER_HEADS,
  father: {
    back: '',
    shape: [43, 46, 2.7],
    hair: () =>
      flat('M-46 4C-53-44-34-60 6-58 43-58 53-38 46 4L40 0 37-20C20-19 4-29-8-34-16-22-34-17-38-15L-40 0z', C.hair) +
      line('M4-46Q22-44 32-34', C.hairLight, 4),
  },
  mother: {
    back: sheet('M-50-4C-56-68 56-68 50-4 56 26 60 52 50 70 22 80-22 80-50 70-60 52-56 26-50-4z', C.brown),
    shape: [42, 45, 2.2],
    hair: () =>
      flat('M-49 20C-55-42-34-57 0-57 34-57 55-42 49 20 46-4 37-22 14-34 0-15-34-14-49 20z', C.brown) +
      line('M-34-26Q-18-42 2-44', C.brownLight, 4),
  },
  doctor: {
    back: dot(0, -58, 18, C.gray) + line('M-9-64q9-6 18 0', C.grayLight, 3),
    shape: [42, 46, 2.2],
    hair: () =>
      flat('M-47 4C-51-42-32-54 0-54 32-54 51-42 47 4 42-17 30-28 0-28-30-28-42-17-47 4z', C.gray) +
      line('M-28-38Q-12-46 6-45', C.grayLight, 4),
  },
  nurse: {
    back: '',
    shape: [43, 46, 2.3],
    hair: () =>
      flat('M-46 2C-48-20-44-34-40-42-20-58 20-58 40-42 44-34 48-20 46 2 38-22 20-26 0-26-20-26-38-22-46 2z', C.hair) +
      sheet('M-46-26C-46-50-40-62-26-63H26C40-62 46-50 46-26 24-38-24-38-46-26z', C.tealPale) +
      line('M-43-34C-22-46 22-46 43-34', C.teal, 3),
  },
  scarf: {
    back: '',
    shape: [41, 45, 2.2],
    hair: () =>
      sheet(
        'M-50 8C-57-48-34-63 0-63 34-63 57-48 50 8 53 36 50 58 38 66 41 32 42-20 0-25-42-20-41 32-38 66-50 58-53 36-50 8z',
        C.tealPale,
      ) + line('M-40-18Q-28-42 0-44', '#C6E6E2', 4),
  },
};

/** A head seen from behind, for those who look into the picture. */
export function headFromBehind(role) {
  if (role === 'mother')
    return (
      sheet('M-50-4C-56-68 56-68 50-4 56 26 60 56 50 74 22 84-22 84-50 74-60 56-56 26-50-4z', C.brown) +
      line('M-26-42Q-34 10-30 58M6-50Q10 0 4 66M32-38Q38 6 36 52', C.brownLight, 3.4)
    );
  const skin = SKIN.warm;
  return (
    dot(-44, 8, 9, skin[1]) +
    dot(44, 8, 9, skin[1]) +
    sheet(blob(0, 0, 43, 46, { points: 12, seed: 6, wobble: 0.006, square: 2.7, digits: 1 }), skin[0]) +
    flat('M-46 10C-54-44-36-60 2-59 42-60 54-40 46 10 42 30 30 34 20 30 8 36-10 36-22 30-32 34-42 28-46 10z', C.hair) +
    line('M-8-46Q12-52 26-40', C.hairLight, 4)
  );
}

/** What lies behind a grown-up's neck and coat: long hair, or a bun. */
export const grownHairBehind = (role) => GROWN[role].back;

/** A grown-up's head. */
export function grownHead({ role, skin, mood = 'smile', cheeks = 0.45, look = 0, up = 0, mask = false }) {
  const {
    shape: [rx, ry, square],
    hair,
  } = GROWN[role];
  return (
    dot(-42, 7, 9, skin[0]) +
    dot(42, 7, 9, skin[0]) +
    sheet(blob(0, 0, rx, ry, { points: 12, seed: role.length, wobble: 0.006, square, digits: 1 }), skin[0]) +
    features({
      look,
      up,
      mood,
      cheeks,
      mask,
      skin,
      glasses: role === 'doctor',
      apart: 16,
      eyes: 1,
      hair: role === 'doctor' ? C.gray : C.hair,
    }) +
    hair()
  );
}
