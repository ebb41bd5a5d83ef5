// A child and a grown-up on two pages of a passport, side by side: what is looked at before new cells are given.
// Nobody in particular: no skin, hair or clothes that would be somebody's.
import { C } from './palette.mjs';
import { blob, cut, dot, flat, line, place, sheet, slab, use } from './paper.mjs';

const BODY = '#B7CFC9';
const FOLD = '#9DBAB3';
const FACE = '#5C7C78';
const HAIR = '#54736F';

/** A page of a passport: fine waves, as on paper that is hard to copy. */
const page = (x) =>
  flat(`M${x} 0h600v600h-600z`, '#F3F7F4') +
  `<path d="${Array.from({ length: 13 }, (_, i) => `M${x} ${i * 50}q75 -34 150 0t150 0 150 0 150 0`).join('')}" fill="none" stroke="#DDE8E2" stroke-width="3"/>`;

/** A sign for talking: two lines on a slip of paper with a tail. */
const speech = (x, y, color, inner, flip) =>
  place(
    x,
    y,
    cut('M-44-34H44Q56-34 56-22V18Q56 30 44 30H-8L-34 54V30H-44Q-56 30-56 18V-22Q-56-34-44-34z', color, { dx: 2, dy: 4 }),
    { flip },
  ) + place(x, y, inner);
const said = line('M-30-12H30M-30 8H12', '#fff', 8);

const heart = (x, y, size) =>
  place(
    x,
    y,
    cut('M0 46C-88-14-48-70 0-34 48-70 88-14 0 46z', C.red, { dx: 2, dy: 4 }) +
      flat('M-36-22C-34-36-22-40-14-34-22-34-30-30-36-22z', C.redPale),
    { size },
  );
const drop = (x, y, size) =>
  place(
    x,
    y,
    cut('M0-48C26-12 36 2 36 18A36 36 0 0 1-36 18C-36 2-26-12 0-48z', C.redPale, { dx: 2, dy: 4 }) +
      line('M-18 16q2 14 14 18', '#fff', 6, 'opacity=".8"'),
    { size },
  );

const child =
  sheet('M262 258C210 268 146 274 130 346L84 640H158L184 420 176 640H424L416 420 442 640H516L470 346C454 274 390 268 338 258z', BODY) +
  flat('M268 232h64v46q-32 18-64 0z', FOLD) +
  dot(182, 160, 31, BODY) +
  dot(418, 160, 31, BODY) +
  line('M174 146q-14 14 0 30M190 150q-8 10 0 20M426 146q14 14 0 30', FACE, 5) +
  line('M138 136q-14 24 0 48M116 124q-22 36 0 72', C.teal, 7) +
  sheet(blob(300, 150, 118, 112, { points: 12, seed: 3, wobble: 0.006 }), BODY) +
  flat('M180 156C160 66 222 26 300 26S440 66 420 156C412 120 396 96 372 90 352 104 300 106 268 84 240 96 200 108 180 156z', HAIR) +
  line('M268 34q8-18 26-16M304 30q10-14 26-8', HAIR, 13) +
  use('eye', 258, 142, { size: 2 }) +
  use('eye', 342, 142, { size: 2 }) +
  sheet('M246 186H354C354 234 328 250 300 250S246 234 246 186z', '#A8564F') +
  flat('M256 188H344L340 206Q300 214 260 206z', '#FDFEFB') +
  line('M278 188V209M300 188V211M322 188V209', '#D5E0DE', 3) +
  flat('M274 238Q300 222 326 238 312 250 300 250T274 238z', C.tongue) +
  speech(512, 70, C.violet, said, true);

const inside =
  line('M300 276V330M300 330Q282 344 268 348M300 330Q318 344 332 348', '#7FB0AE', 12) +
  cut('M276 334C214 312 176 372 182 432 186 456 214 452 248 440 268 432 280 424 280 406z', '#6FB0AE', { dx: 2, dy: 4 }) +
  cut('M324 334C386 312 424 372 418 432 414 456 386 452 352 440 332 432 320 424 320 406z', '#6FB0AE', { dx: 2, dy: 4 }) +
  line('M214 372q4 30-6 52M236 366q8 30 4 62M386 372q-4 30 6 52', '#9CCBC8', 5) +
  heart(334, 404, 0.9) +
  cut('M196 482C200 458 300 452 342 470 352 490 300 524 236 524 206 524 194 508 196 482z', '#A65A4E', { dx: 2, dy: 4 }) +
  cut('M236 536C206 532 204 586 232 588 248 588 236 568 240 560S252 540 236 536z', C.plum, { dx: 2, dy: 3 }) +
  cut('M356 536C386 532 388 586 360 588 344 588 356 568 352 560S340 540 356 536z', C.plum, { dx: 2, dy: 3 });

const tube =
  line('M388 256C400 286 426 296 430 322', '#8FA9B0', 13) +
  line('M388 256C400 286 426 296 430 322', '#FDFEFB', 8) +
  cut(slab(408, 308, 52, 40, 8), '#FDFEFB', { dx: 1, dy: 3 }) +
  line('M426 346q-10 20-4 38M442 346q12 16 8 34', '#8FA9B0', 11) +
  line('M426 346q-10 20-4 38M442 346q12 16 8 34', '#FDFEFB', 6) +
  flat(slab(414, 380, 16, 18, 4), C.redPale) +
  flat(slab(442, 376, 16, 18, 4), '#5B93B5');

/** A piece of the body's plan: shapes in a row, as in the picture of the cause. */
const strip = (x, y) =>
  place(
    x,
    y,
    cut(slab(-36, -150, 72, 300, 12, 3), '#FDFEFB', { dx: 3, dy: 5 }) +
      dot(0, -112, 17, '#4F7598') +
      flat(slab(-16, -72, 32, 32, 5), '#5E8A66') +
      flat('M-2-18Q0-22 3-18L21 15Q22 20 17 20H-17Q-22 20-20 15z', C.plum) +
      dot(0, 56, 17, '#4F7598') +
      flat(slab(-16, 96, 32, 32, 5), '#5E8A66'),
    { turn: 7 },
  );

const adult =
  sheet('M258 226C190 238 102 242 84 326L48 640H132L160 410 150 640H450L440 410 468 640H552L516 326C498 242 410 238 342 226z', BODY) +
  flat('M262 190h76v56q-38 20-76 0z', FOLD) +
  dot(212, 124, 22, BODY) +
  dot(388, 124, 22, BODY) +
  line('M206 114q-9 10 0 20M394 114q9 10 0 20', FACE, 4) +
  sheet(blob(300, 116, 88, 92, { points: 12, seed: 6, wobble: 0.006, square: 2.4 }), BODY) +
  flat('M209 118C190 40 240 12 302 14 368 14 410 44 391 118 386 84 372 66 340 58 300 76 250 72 236 62 222 78 214 96 209 118z', HAIR) +
  use('eye', 270, 112, { size: 1.6 }) +
  use('eye', 330, 112, { size: 1.6 }) +
  line('M268 148q32 28 64 0', '#7A3F3A', 7) +
  speech(112, 78, '#5B7FA8', said, false) +
  speech(452, 66, C.violet, line('M0-24V20M-10-14L0-24 10-14M-10 10L0 20 10 10', '#fff', 7), true) +
  speech(530, 142, C.violet, line('M-26-2H26M-16-12L-26-2-16 8M16-12L26-2 16 8', '#fff', 7), true) +
  heart(318, 356, 1) +
  line('M244 236C226 330 250 398 292 402M356 236C372 280 366 296 366 312', C.ink, 9) +
  dot(306, 398, 26, C.ink) +
  dot(306, 398, 13, C.steel) +
  drop(106, 474, 0.95) +
  strip(510, 452);

/** The child's page first, the donor's beside it. Rings are laid over them by the page: see `style.css` of the activity `check_passport`. */
export const bodies = {
  size: [1200, 600],
  drawing:
    page(0) +
    page(600) +
    child +
    inside +
    tube +
    drop(130, 486, 0.85) +
    `<svg x="600" width="600" height="600">${adult}</svg>`,
};
