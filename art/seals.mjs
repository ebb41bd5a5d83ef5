// What is looked at before new cells are given, each as a round seal: heart, tooth, ear, lungs, kidney, drop.
import { C } from './palette.mjs';
import { dot, flat, line, place } from './paper.mjs';

const SIGN = {
  tooth: ['#557A9F', line('M-12-11C-8-16-4-12 0-12S8-16 12-11C17-3 11 4 10 13 8 19 5 8 0 8S-8 19-10 13C-11 4-17-3-12-11z', '#557A9F', 3.4)],
  heart: [C.red, flat('M0 14C-27-5-15-21 0-10 15-21 27-5 0 14z', C.red)],
  lungs: [
    C.teal,
    flat('M-3-14C-18-12-20 8-14 14-6 15-3 8-3-14zM3-14C18-12 20 8 14 14 6 15 3 8 3-14z', C.teal) + line('M0-18V-6', C.teal, 4),
  ],
  kidney: [C.plum, flat('M3-17C-14-19-17 19 2 17 13 15 10 6 5 2 3 0 3-1 5-3 11-8 12-16 3-17z', C.plum) + line('M5 0q6 2 7 16', C.plumPale, 3)],
  drop: [C.redPale, flat('M0-16C9-4 12 1 12 6A12 12 0 0 1-12 6C-12 1-9-4 0-16z', C.redPale)],
  ear: [C.violet, line('M-9-3C-10-18 13-19 12-2 11 7 4 7 3 13 1 19-7 18-7 12M-2-3q5-7 7 1-1 4-4 5', C.violet, 3.6)],
};

/** A seal of 64 across. */
export const seal = (kind, x, y, size = 1) =>
  place(
    x,
    y,
    dot(1, 3, 32, C.shade, 0.16) +
      dot(0, 0, 32, C.white) +
      `<circle r="28" fill="none" stroke="${SIGN[kind][0]}" stroke-width="3.4" stroke-dasharray="9 4"/>` +
      SIGN[kind][1],
    { size },
  );
