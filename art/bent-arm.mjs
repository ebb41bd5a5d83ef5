// An arm that bends sharply at its elbow: for a hand that goes to a mouth, a cheek or a chin.
import { dot, limb, sheet } from './paper.mjs';
import { CAST } from './children.mjs';
import { arm } from './people.mjs';

/** In the measure of a child of school age: from the shoulder to the elbow, and from there to the wrist. */
export const bentArm = (who, side, elbow, wrist, { bend = 4 } = {}) => {
  const { skin, dark, pale } = CAST[who];
  return (
    sheet(limb([side * 28, -155], elbow, 20, 18, side * -3), dark) +
    arm(elbow, wrist, { side, bend, cloth: dark, pale, skin: skin[0], width: 19, wrist: 15 }) +
    dot(elbow[0], elbow[1], 8.6, dark)
  );
};
