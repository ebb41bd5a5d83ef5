// A big sister and a baby, of the child in checks: the same skin and curls, clothes of their own.
import { blob, dot, flat, line, place, sheet } from './paper.mjs';
import { features } from './faces.mjs';
import { CAST } from './children.mjs';
import { arm } from './people.mjs';

const skin = CAST.check.skin;
const CURLS = '#8A5638';
const bumps = (points, r) => points.map(([x, y]) => dot(x, y, r, CURLS)).join('');
const ears = dot(-44, 7, 9, skin[0]) + dot(44, 7, 9, skin[0]) + line('M-47 4q5 2 3 7M47 4q-5 2-3 7', skin[1], 2.4);

const sisterHead = ({ mood = 'smile', look = 0, up = 0, cheeks = 0.4 }) =>
  ears +
  sheet(blob(0, 0, 44, 46, { points: 14, seed: 4, wobble: 0.006, square: 2.2, digits: 1 }), skin[0]) +
  features({ look, up, mood, cheeks, skin, hair: CURLS, eyes: 4, brow: 14, apart: 16 }) +
  flat('M-46 2C-50-42-28-54 0-54S50-42 46 2C42-16 30-28 12-38-6-24-34-18-46 2z', CURLS) +
  line('M-26-42Q-8-50 12-47', '#B57B55', 4);

/** The sister as far as her waist, in a measure of her own: 310 tall, her waist at -112. */
export function sister({ x, y, size = 1, mood, look = 0, up, tilt = 0, lean = 0, left, right, bends = [8, 8], front = '' }) {
  const sleeve = { cloth: '#4E7A74', pale: '#E2EEE8', skin: skin[0], width: 22, wrist: 16 };
  return place(
    x,
    y,
    place(
      0,
      0,
      place(look * 2, -268, bumps([[-40, 10], [-46, 30], [-44, 50], [40, 10], [46, 30], [44, 50], [-34, 62], [34, 62]], 17), { size: 0.84, turn: tilt }) +
        `<path d="M-10-244h20v18h-20z" fill="${skin[1]}"/>` +
        sheet('M-30-232C-46-228-50-196-48-106Q0-94 48-106C50-196 46-228 30-232z', '#6F9F96') +
        sheet('M-22-237L0-204-12-194-34-230zM22-237L0-204 12-194 34-230z', '#E2EEE8') +
        (left === false ? '' : arm([-36, -216], left || [-56, -118], { ...sleeve, side: -1, bend: bends[0] })) +
        (right === false ? '' : arm([36, -216], right || [56, -118], { ...sleeve, side: 1, bend: bends[1] })) +
        place(look * 2, -268, sisterHead({ mood, look, up }), { size: 0.84, turn: tilt }) +
        front,
      { turn: lean },
    ),
    { size },
  );
}

/** The sister's arm by itself. */
export const sisterArm = (side, to, bend = 8) =>
  arm([side * 36, -216], to, { side, bend, cloth: '#4E7A74', pale: '#E2EEE8', skin: skin[0], width: 22, wrist: 16 });

/** The baby, sitting: 0,0 is where it sits. */
export function baby({ x, y, size = 1, mood = 'smile', look = 0, up = 0, tilt = 0, left = [-44, -34], right = [44, -34] }) {
  const sleeve = { cloth: '#B9A6C9', pale: '#F4EEF7', skin: skin[0], width: 20, wrist: 15, bend: 6 };
  return place(
    x,
    y,
    sheet('M-30-78C-48-50-50-8-44 6H44C50-8 48-50 30-78z', '#D3C5DF') +
      flat('M-22-80C-20-52 20-52 22-80z', '#F4EEF7') +
      dot(0, -34, 4, '#8E7AA3') +
      dot(0, -14, 4, '#8E7AA3') +
      arm([-26, -64], left, { ...sleeve, side: -1 }) +
      arm([26, -64], right, { ...sleeve, side: 1 }) +
      place(
        look * 2,
        -116,
        dot(-47, 8, 9, skin[0]) +
          dot(47, 8, 9, skin[0]) +
          sheet(blob(0, 0, 49, 44, { points: 14, seed: 7, wobble: 0.006, digits: 1 }), skin[0]) +
          features({ look, up, mood, cheeks: 0.6, skin, hair: '#B57B55', eyes: 7, brow: 13, apart: 18 }) +
          line('M-16-36C-14-50 6-54 8-42S-8-36-4-44M8-40C16-50 26-46 22-38', CURLS, 5),
        { turn: tilt },
      ),
    { size },
  );
}
