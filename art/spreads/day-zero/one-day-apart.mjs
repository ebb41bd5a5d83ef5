// Told. Two nights and the sliver of day between them: the cells reach one brother, a night goes by, and they reach the
// other. A band in their father's pattern joins both. No parent is in a room.
import { SKY } from '../../palette.mjs';
import { cut, flat, hill, place, ribbon } from '../../paper.mjs';
import { ground } from '../../outdoors.mjs';
import { bed, specks } from '../../things.mjs';
import { gold, halo, moon, seeds, spout, tube } from '../../moons.mjs';
import { at, until } from '../../spread.mjs';

const [sky, second, middle, near] = SKY['day-zero'];

const sliver = (day) =>
  day
    ? `<path class="g" d="M576-1500H624V2400H576z" fill="#8FB3C6"/>` +
      flat('M576 180L624 220V440L576 400z', '#C9DCDD') +
      flat('M576 400L624 440V610L576 570z', '#E8D8C6') +
      flat('M576 520q28-18 48 28V2400H576z', '#7FA08F') +
      flat('M576-1500h7v3900h-7z', '#fff', 0.35)
    : flat('M592-1500H608V2400H592z', '#31477F');

const [JX, JY, XX, XY] = [330, 216, 870, 262];
const lineTo = { jie: `M${JX} ${JY + 124}C${JX} ${JY + 214} 404 ${JY + 214} 404 470 402 520 360 538 318 560`, yan: `M${XX} ${XY + 124}C${XX} ${XY + 214} 796 ${XY + 214} 796 516 798 562 840 580 882 602` };
const falling = {
  jie: [[334, 375, 0.9], [367, 424, 1], [400, 454, 1.1], [398, 496, 1.15]],
  yan: [[866, 421, 0.9], [833, 470, 1], [800, 500, 1.1], [802, 540, 1.15]],
};
const drip = (x, y) => place(x, y, `<g class="drip" style="--d:26px">${seeds([[0, 0, 1.15]])}</g>`);
const night = (who, x, y, side) => moon(x, y, who, { side }) + tube(lineTo[who]) + spout(x, y + 100);
const bedJ = (more) => bed({ who: 'jie', x: 196, y: 662, size: 1.16, cheeks: 0.25, ...more });
const bedX = (more) => bed({ who: 'yan', x: 1004, y: 704, size: 1.16, cheeks: 0.25, flip: true, ...more });
const awake = { mood: 'smile', gaze: 1.2 };
const asleep = { mood: 'sleep', up: false };
const dim = (d) => `<path class="n" d="${d}" fill="#0A1428" opacity=".42"/>`;

// One father: his pattern runs from the first bag to the second, over the day.
const BAND = [[350, 150], [440, 226], [540, 268], [640, 284], [750, 276], [860, 234]];
const band = cut(ribbon(BAND, 52), 'url(#chevrons)', { dx: 2, dy: 7, shadow: 0.3 });

export default {
  told: true,
  sky,
  night: true,
  focus: [600, 410, 850, 790],
  near: [600, 410, 850, 720],
  ground:
    `<path class="g" d="M600-1500h2100v3900H600z" fill="${second}"/>` +
    specks(70, 21, { bottom: 400 }) +
    halo(JX, JY) +
    at(2, halo(XX, XY)) +
    ground(hill([[0, 540], [300, 496], [600, 524], [900, 556], [1200, 530]]), middle) +
    ground('M-1500 636C-700 660 100 640 600 632V2400H-1500z', near) +
    ground('M600 672C1100 664 1700 694 2700 676V2400H600z', '#1B2E5C'),
  people:
    until(1, bedX(asleep) + dim('M608-1500h2100v3900H608z') + night('jie', JX, JY, -1) + bedJ({ ...awake, look: 0.4 }) + gold(JX, JY) + seeds(falling.jie) + drip(384, 520) + sliver(false)) +
    at(2, night('yan', XX, XY, 1) + bedX({ ...awake, look: -0.4 }) + gold(XX, XY) + seeds(falling.yan) + drip(818, 562) + moon(JX, JY, 'jie') + bedJ(asleep) + dim('M-1500-1500H576v3900H-1500z') + sliver(true), 2) +
    at(
      3,
      sliver(true) +
        band +
        night('jie', JX, JY, -1) +
        night('yan', XX, XY, 1) +
        bedJ({ ...awake, look: 0.6 }) +
        bedX({ ...awake, look: -0.6 }) +
        gold(JX, JY) +
        gold(XX, XY) +
        seeds(falling.jie) +
        seeds(falling.yan),
    ),
};
