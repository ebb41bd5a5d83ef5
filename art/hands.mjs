// Hands that say something by themselves: a nurse's arm in the skin of the nurse who is there, and a flat palm.
import { C } from './palette.mjs';
import { flat, line, place, sheet } from './paper.mjs';
import { arm } from './people.mjs';
import { CAST } from './children.mjs';

/** In the measure of grown-ups: from the shoulder to `to`. */
export const nurseArm = (skin, side, to, bend = 12) =>
  arm([side * 44, -218], to, { side, bend, cloth: '#24696D', pale: C.tealPale, skin: skin[0], width: 30, wrist: 21 });

/** A child's flat hand, seen from its palm: it covers the hand at the end of the child's sleeve. */
export const palm = (who, x, y, size, turn) =>
  place(
    x,
    y,
    sheet('M-30 10C-38-18-40-40-33-58-29-70-17-68-17-56V-34-78C-17-90 0-90 0-78V-40-82C0-94 17-93 17-81V-38-70C17-81 32-80 32-68V-26-44C32-54 45-53 45-42V-8C45 8 36 14 30 22z', CAST[who].skin[0]) +
      line('M-17-34v14M0-38v12M17-36v12M32-26v10', CAST[who].skin[1], 3) +
      line('M-24-4Q0 8 20-8', CAST[who].skin[1], 3) +
      flat('M-38 4h74v20h-74z', CAST[who].pale),
    { size, turn },
  );
