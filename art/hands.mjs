// Hands that say something by themselves: hands that hold each other, a child who hugs herself, a flat palm, and a
// nurse's arm in the skin of the nurse who is there.
import { cut, flat, limb, line, place, sheet } from './paper.mjs';
import { C } from './palette.mjs';
import { CAST } from './children.mjs';
import { arm } from './people.mjs';

/**
 * Two hands that squeeze, at x, y. `one` comes from the left and `other` from the right, each as
 * { from: [x, y], cloth, pale, skin: [tone, shade], width, bend }. `size` is the size of the hands.
 */
export function clasp(x, y, one, other, { size = 1, turn = 0, marks = true } = {}) {
  const sleeve = ({ from, cloth, pale, width, bend = 10 }, side) =>
    sheet(limb(from, [x + side * 50 * size, y - 2], width, width * 0.72, bend), cloth) +
    place(x + side * 48 * size, y - 1, sheet(`M-8-${Math.round(width * 0.4)}H8V${Math.round(width * 0.4)}H-8z`, pale), { turn: side * -14 });
  return (
    sleeve(one, -1) +
    sleeve(other, 1) +
    place(
      x,
      y,
      sheet('M46-19C24-24-10-28-28-16-38-8-36 12-24 18-4 26 28 22 46 18z', other.skin[0]) +
        sheet('M-46-18C-30-24-8-30 6-22 12-30 24-30 26-22 28-14 20-8 20 0 22 14 10 26-6 26-24 26-38 22-46 18z', one.skin[0]) +
        line('M-2-4q14-1 20-2M-4 7q14 2 22 0M-6 17q10 3 18 1', one.skin[1], 3.4),
      { size, turn },
    ) +
    (marks ? line(`M${x - 40 * size} ${y - 42 * size}l${-14 * size}-${20 * size}M${x} ${y - 50 * size}v-${26 * size}M${x + 40 * size} ${y - 42 * size}l${14 * size}-${20 * size}`, '#fff', 8, 'class="w"') : '')
  );
}

/** Both arms round oneself, in the measure of a child of school age. */
export const hug = (who) => {
  const { dark, pale, skin } = CAST[who];
  const reach = (side, y) => {
    const to = [side * -27, y];
    return (
      cut(limb([side * 30, -150], to, 22, 17, side * 15), dark, { dx: 0, dy: 4, shadow: 0.3 }) +
      place(to[0], to[1], sheet('M0-9C-10-12-20-9-21-1-22 7-12 11 0 9z', skin[0]) + sheet('M-3-10H5V10H-3z', pale) + line('M-19-3h8M-19 3h8', skin[1], 2), { flip: side < 0, turn: side * -24 })
    );
  };
  return reach(1, -122) + reach(-1, -126);
};

/** A nurse's arm by itself, in her own skin and in the measure of grown-ups. */
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
