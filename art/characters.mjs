// The character sheet: who is who, well, small, in hats, and with hair that grows. The only picture with words.
import { C, SKIN } from './palette.mjs';
import { flat, place, slab, use } from './paper.mjs';
import { boy } from './people.mjs';
import { grownUp } from './grown-ups.mjs';
import { sheetOf } from './frame.mjs';

const name = (x, y, text) =>
  `<text x="${x}" y="${y}" font-family="system-ui,'Noto Sans','Noto Sans CJK SC',sans-serif" font-size="30" font-weight="700" fill="${C.ink}">${text}</text>`;

const states = [
  { age: 'small', mood: 'smile', cheeks: 0.8 },
  { age: 'small', mood: 'worried', cheeks: 0.05, bare: true },
  { mood: 'smile', cheeks: 0.1 },
  { hair: 'hat', mood: 'smile', cheeks: 0.4, mask: true },
  { hair: 'hat', mood: 'sleep', cheeks: 0.05 },
  { hair: 'short', mood: 'big', cheeks: 1 },
];
const row = (who, y) => states.map((state, i) => boy({ who, x: 360 + i * 176, y, ...state })).join('');
const grown = [
  { role: 'father' },
  { role: 'mother' },
  { role: 'doctor' },
  { role: 'nurse' },
  { role: 'nurse', cover: 'scarf', mask: true },
  { role: 'doctor', skin: SKIN.deep, mask: true },
  { role: 'nurse', skin: SKIN.brown, mask: true },
]
  .map((one, i) => grownUp({ ...one, x: 126 + i * 188, y: 1000 }))
  .join('');

export const characters = sheetOf(
  [1380, 1040],
  flat(slab(24, 24, 1332, 300, 18), '#FBFDFA') +
    flat(slab(24, 340, 1332, 300, 18), '#FBFDFA') +
    use('jie', 92, 150, { size: 2.2 }) +
    use('yan', 92, 466, { size: 2 }) +
    place(0, 0, name(52, 236, 'Xiaojie') + name(52, 274, '小杰') + name(52, 552, 'Xiaoyan') + name(52, 590, '小岩')) +
    row('jie', 300) +
    row('yan', 616) +
    grown,
);
