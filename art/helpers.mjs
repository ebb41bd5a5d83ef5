// Helpers whom a child may take along: never ill, never one of the brothers. Each fits 96 by 96.
import { C } from './palette.mjs';
import { cut, dot, flat, line, oval, sheet, slab, use } from './paper.mjs';

const eyes = (x1, x2, y) => use('eye', x1, y) + use('eye', x2, y);
const cheeks = (x1, x2, y) => dot(x1, y, 4, C.blush, 0.55) + dot(x2, y, 4, C.blush, 0.55);
const floor = (x = 48, width = 30) => oval(x, 86, width, 4, C.shade, 0.16);
const paper = { dx: 1, dy: 3, shadow: 0.16 };

/** Awake at night. */
const owl =
  floor(48, 26) +
  line('M22 84H76', C.woodDark, 6) +
  cut('M48 14C68 14 76 32 76 50 76 72 64 84 48 84S20 72 20 50C20 32 28 14 48 14z', '#7A6A95', paper) +
  sheet('M21 30Q18 14 24 10 32 12 40 20zM75 30Q78 14 72 10 64 12 56 20z', '#7A6A95') +
  flat('M48 44C62 44 65 56 63 66 60 78 54 80 48 80S36 78 33 66C31 56 34 44 48 44z', '#D9CFE6') +
  line('M40 58q3 4 6 0M50 58q3 4 6 0M45 67q3 4 6 0M36 67q3 4 6 0M54 67q3 4 6 0', '#A597BF', 2.4) +
  sheet('M21 42C12 54 16 70 26 78 30 66 30 54 21 42zM75 42C84 54 80 70 70 78 66 66 66 54 75 42z', '#5B4C78') +
  dot(36, 34, 13, '#F3EEF8') +
  dot(60, 34, 13, '#F3EEF8') +
  eyes(38, 58, 35) +
  flat('M43 42Q48 38 53 42L48 51z', '#E0905A') +
  line('M38 84v4M44 84v4M52 84v4M58 84v4', '#E0905A', 3.4);

/** Happy to sit and say nothing. */
const cat =
  floor(50, 28) +
  line('M70 78C90 78 88 56 78 54', '#6F7C8C', 8) +
  cut('M30 84C24 60 34 46 49 46S74 60 68 84Q49 90 30 84z', '#8794A4', paper) +
  flat('M40 84C37 66 42 58 49 58S61 66 58 84z', '#EDF1F2') +
  line('M42 74v10M56 74v10', '#6F7C8C', 2.4) +
  sheet('M22 38L23 10Q30 10 38 20H58Q66 10 73 10L74 38C74 52 62 56 48 56S22 52 22 38z', '#8794A4') +
  flat('M27 26L27 16 35 23zM69 26L69 16 61 23z', C.blush, 0.8) +
  flat('M48 20L44 32H52zM38 20l1 9 4-9zM58 20l-1 9-4-9z', '#6F7C8C') +
  flat('M48 38C58 38 62 44 60 49 57 55 52 55 48 53 44 55 39 55 36 49 34 44 38 38 48 38z', '#EDF1F2') +
  eyes(37, 59, 37) +
  cheeks(30, 66, 45) +
  flat('M45 42h6l-3 4z', C.blush) +
  line('M48 46v2q-4 4-7 1M48 48q4 4 7 1', C.lip, 2) +
  line('M30 44l-11-2M30 48l-10 2M66 44l11-2M66 48l10 2', '#C6D0D6', 1.6) +
  line('M34 57Q48 64 62 57', C.teal, 5) +
  dot(48, 63, 6, C.tealPale) +
  dot(46, 62, 1.2, C.tealDark) +
  dot(50, 62, 1.2, C.tealDark) +
  dot(46, 65, 1.2, C.tealDark) +
  dot(50, 65, 1.2, C.tealDark);

/** One small step, then a rest. */
const turtle =
  floor(48, 36) +
  sheet('M22 66h14v16q-7 5-14 0zM54 66h14v16q-7 5-14 0z', '#7FA36B') +
  sheet('M12 70Q6 74 6 78L20 74z', '#7FA36B') +
  sheet('M64 66C66 52 70 40 80 40 90 40 92 52 88 60 84 68 76 70 66 72z', '#8FB37B') +
  cut('M12 70C12 44 28 30 44 30S74 44 74 70Q43 78 12 70z', C.moss, paper) +
  flat(
    'M36 38H52L58 52 44 60 30 52zM16 56L26 54 38 63 36 72Q24 72 14 69zM72 56L62 54 50 63 52 72Q62 72 72 69z',
    '#86A873',
  ) +
  line('M13 70Q43 78 73 70', C.mossDark, 5) +
  use('eye', 80, 50, { size: 0.86 }) +
  dot(74, 58, 3.6, C.blush, 0.55) +
  line('M80 59q4 2 7-2', C.lip, 2.2);

/** Likes questions. */
const robot =
  floor(48, 24) +
  line('M48 22V12', C.iron, 3.4) +
  dot(48, 10, 5, C.redPale) +
  line('M40 78v8M56 78v8', C.iron, 7) +
  line('M26 62Q16 64 16 54M70 62Q82 62 82 74', C.iron, 6) +
  dot(16, 51, 5, C.steel) +
  dot(82, 76, 5, C.steel) +
  cut(slab(28, 56, 40, 26, 9), C.tealPale, paper) +
  cut(slab(20, 20, 56, 40, 14), '#8FC4C1', paper) +
  sheet(slab(26, 26, 44, 28, 10), '#EDF5F4') +
  eyes(38, 58, 37) +
  cheeks(33, 63, 45) +
  line('M43 45q5 5 10 0', C.lip, 2.4) +
  sheet('M14 34h6v12h-6q-3-6 0-12zM82 34h-6v12h6q3-6 0-12z', C.teal) +
  line('M38 66h8M38 72h12', C.teal, 3) +
  dot(58, 69, 4.4, C.plumPale) +
  dot(58, 69, 2, C.plum);

/** Stops when you stop. */
const dog =
  floor(48, 28) +
  line('M68 76C84 78 86 62 80 58', '#A9784E', 8) +
  cut('M28 84C24 60 34 50 48 50S72 60 68 84Q48 90 28 84z', '#C79A6B', paper) +
  flat('M40 84C38 68 42 60 48 60S58 68 56 84z', '#F3E4CE') +
  line('M41 74v10M55 74v10', '#A9784E', 2.4) +
  sheet('M48 12C68 12 72 28 70 40 68 54 58 58 48 58S28 54 26 40C24 28 28 12 48 12z', '#C79A6B') +
  flat('M48 12C54 20 54 28 53 36H43C42 28 42 20 48 12z', '#F3E4CE') +
  flat('M48 34C60 34 63 42 60 49 57 56 52 57 48 57S39 56 36 49C33 42 36 34 48 34z', '#F3E4CE') +
  sheet(
    'M31 16C18 14 12 24 14 38 16 48 24 50 28 44 32 36 30 26 34 20zM65 16C78 14 84 24 82 38 80 48 72 50 68 44 64 36 66 26 62 20z',
    '#8A5C3B',
  ) +
  eyes(38, 58, 33) +
  flat('M43 40Q48 37 53 40 53 45 48 46 43 45 43 40z', C.ink) +
  line('M48 46v3q-4 4-8 1M48 49q4 4 8 1', C.lip, 2.2) +
  cheeks(34, 62, 45) +
  sheet('M32 57Q48 64 64 57L65 64Q48 71 31 64zM52 66L62 64 60 78 55 72 49 77z', C.plum) +
  dot(40, 63, 1.5, C.plumPale) +
  dot(48, 65, 1.5, C.plumPale) +
  dot(56, 63, 1.5, C.plumPale);

/** Each helper by the name of its file. */
export const HELPERS = { owl, cat, turtle, robot, dog };
