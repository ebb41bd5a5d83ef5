// Stage 7. The darkest ink. Both boys sleep, a nurse is with them, the bone is empty and one star is out.
import { C, SKY } from '../palette.mjs';
import { cut, dot, flat, place } from '../paper.mjs';
import { grownUp } from '../grown-ups.mjs';
import { basin, specks } from '../things.mjs';
import { beds, home, land, marrow } from './bedside.mjs';

const [sky, ...grounds] = SKY.conditioning;
const star = 'M0-30Q3-9 9-9 30-3 30 0 30 3 9 9 3 30 0 30-3 30-9 9-30 3-30 0-30-3-9-9-3-30 0-30z';

export default {
  sky,
  night: true,
  motion: '.m{animation:m 6s ease-in-out 5}@keyframes m{50%{opacity:.35}}',
  ground: specks(36, 9, { bottom: 290, color: '#9FB0D6' }) + land(grounds),
  people:
    home(772, 345, 0.62, { wall: '#2A3763', roof: '#3A4675', light: '#C9D6EA' }) +
    specks(150, 4, { top: -300, bottom: 440, color: '#D5DEF0', from: 2, to: 5 }) +
    beds({ mood: 'sleep', cheeks: 0.04, up: false, look: 0 }) +
    grownUp({
      role: 'nurse',
      x: 600,
      y: 478,
      size: 0.98,
      look: -0.3,
      mask: true,
      mood: 'happy',
      left: [-92, -108],
      right: [92, -108],
      tilt: -4,
    }) +
    basin(540, 484, 0.9) +
    marrow(false, () => ''),
  gold: place(
    432,
    176,
    place(0, 0, dot(0, 0, 62, C.goldPale, 0.1) + dot(0, 0, 42, C.goldPale, 0.14), { cls: 'm' }) +
      cut(star, C.gold, { shadow: 0 }) +
      flat('M0-18Q2-5 6-6L0 0-6-6Q-2-5 0-18z', C.goldPale),
  ),
};
