// The family of the child with the leaves, months later: her new hair, a hat against the sun, and her small brother,
// who was never ill. None of them is one of the two brothers of the story.
import { C, SKIN } from './palette.mjs';
import { blob, dot, flat, limb, line, oval, place, poly, sheet } from './paper.mjs';
import { features } from './faces.mjs';
import { arm } from './people.mjs';

const curls = (points, r) => points.map(([x, y]) => dot(x, y, r, C.hair)).join('');

const HEAD = [0, -203];

/** What lies on the head of a child of school age: give it to `front`, with the look and tilt of the child. */
export const onHead = (inner, { look = 0, tilt = 0 } = {}) => place(look * 2, HEAD[1], inner, { size: 0.87, turn: tilt });

/** New hair, short and curly. */
export const newCurls =
  flat('M-46-8C-50-40-30-52 0-52S50-40 46-8C42-24 28-34 0-34-28-34-42-24-46-8z', C.hair) +
  curls([[-43, -20], [-36, -34], [-24, -45], [-9, -52], [8, -53], [23, -47], [35, -36], [43, -21], [-22, -32], [-4, -38], [15, -36]], 9.5) +
  line('M-26-42q4-6 10-5M-4-50q5-4 10-1M18-44q6-1 8 4', '#5A4A55', 3);

/** A hat with a wide brim. */
export const sunHat =
  sheet('M-74-20C-40-44 40-44 74-20 78-12 66-8 52-12 20-24-20-24-52-12-66-8-78-12-74-20z', '#8FA856') +
  sheet('M-42-26C-44-60-26-74 0-74S44-60 42-26Q0-40-42-26z', 'url(#leaves)') +
  line('M-42-30Q0-44 42-30', '#5F7A34', 8);

const FILL = '#4F9A94';
const DARK = '#34736F';
const PALE = '#CDE9E2';
const [skin, shade] = SKIN.deep;

/** The small brother, standing or sitting on the ground; his feet are at x, y. */
export function littleBrother({ x = 0, y = 0, size = 1, pose = 'stand', mood = 'smile', cheeks = 0.5, look = 0, up = 0, tilt = 0, lean = 0, left, right, bends = [8, 8], face = '' }) {
  const [neck, hem] = [-108, -42];
  const sleeve = { cloth: DARK, pale: PALE, skin, width: 19, wrist: 15 };
  const legs =
    pose === 'sit'
      ? ''
      : [-1, 1].map((s) => sheet(limb([s * 13, hem - 6], [s * 14, -6], 20, 17), '#5A5350') + place(s * 14, 0, flat('M-13 2Q-14-12-2-13 12-12 17-3 18 2 13 2z', '#3D5F5C'), { flip: s < 0 })).join('');
  const seat =
    pose === 'sit'
      ? [-1, 1].map((s) => sheet(limb([s * 16, hem + 2], [s * 46, hem + 22], 24, 19, s * -4), '#5A5350') + place(s * 54, hem + 34, flat('M-13 0Q-15-26 0-28 15-26 14 0z', '#3D5F5C'))).join('')
      : '';
  const head =
    dot(-44, 7, 9.5, skin) +
    dot(44, 7, 9.5, skin) +
    line('M-47 4q5 2 3 7M47 4q-5 2-3 7', shade, 2.4) +
    sheet(blob(0, 0, 45, 45, { points: 14, seed: 3, wobble: 0.006, square: 2.5, digits: 1 }), skin) +
    features({ look, up, mood, cheeks, skin, hair: C.hair, eyes: 4, brow: 14, apart: 17 }) +
    place(look * 8, 0, face) +
    flat('M-45-2C-49-44-34-58-20-60H22C36-58 49-44 45-2 41-20 36-28 28-32H-28C-36-28-41-20-45-2z', C.hair) +
    curls([[-30, -52], [-12, -60], [8, -61], [27, -54]], 9) +
    line('M-16-48q8-4 16-3', '#5A4A55', 3);
  const body = place(
    0,
    0,
    `<path d="M-10 ${neck - 10}h20v16h-20z" fill="${shade}"/>` +
      sheet(poly([[-30, neck], [30, neck], [42, hem + 6], [-42, hem + 6]], 14), FILL) +
      flat(`M-35 ${neck + 26}H35L37 ${neck + 44}H-37z`, PALE) +
      seat +
      sheet(poly([[-19, neck - 5], [19, neck - 5], [20, neck + 6], [-20, neck + 6]], 6), DARK) +
      (left === false ? '' : arm([-26, neck + 13], left || [-49, hem - 6], { ...sleeve, side: -1, bend: bends[0] })) +
      (right === false ? '' : arm([26, neck + 13], right || [49, hem - 6], { ...sleeve, side: 1, bend: bends[1] })) +
      place(look * 2, -146, head, { turn: tilt }),
    { turn: lean },
  );
  return place(x, y, oval(0, 2, 50, 8, C.shade, 0.16) + place(0, pose === 'sit' ? 18 : 0, legs + body), { size });
}
