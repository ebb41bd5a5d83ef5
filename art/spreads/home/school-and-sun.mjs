// General. New hair and a rest on the bench; a school day that is half a day, as the sun's path shows; a hat and cream
// before going out. No clock and no date: the team of each child says when.
import { C, SKY } from '../../palette.mjs';
import { cut, dot, flat, hill, line, oval, place, sheet, slab, use } from '../../paper.mjs';
import { CAST, child, childArm } from '../../children.mjs';
import { grownUp, grownArm } from '../../grown-ups.mjs';
import { newCurls, onHead, sunHat } from '../../leaf-family.mjs';
import { cloud, ground, meadow, school, tree } from '../../outdoors.mjs';
import { at, until } from '../../spread.mjs';

const [sky, far, middle, near] = SKY.home;
const girl = { who: 'leaf', hair: 'bare', cheeks: 0.7 };
const aunt = { role: 'aunt', cheeks: 0.6 };

const bench =
  oval(600, 722, 290, 16, C.shade, 0.16) +
  line('M400 480V716M800 480V716', C.woodDark, 20) +
  cut(slab(356, 470, 488, 40, 12, 3), C.woodPale, { dx: 2, dy: 4 }) +
  cut(slab(356, 530, 488, 36, 12, 3), C.woodPale, { dx: 2, dy: 4 }) +
  cut(slab(338, 612, 524, 38, 14, 3), C.wood, { dx: 2, dy: 7 });
const bag = (x, y, size) =>
  place(
    x,
    y,
    line('M-24-96C-24-122 24-122 24-96', CAST.leaf.dark, 9) +
      cut('M-48-2C-54-66-44-104 0-104S54-66 48-2Q0 4-48-2z', '#8FA856', { dx: 2, dy: 4 }) +
      sheet('M-32-8V-36Q-32-48-20-48H20Q32-48 32-36V-8z', CAST.leaf.dark) +
      use('leaf', 0, -70, { turn: -30, size: 1.1, more: `fill="${CAST.leaf.pale}"` }),
    { size },
  );

// Where the sun goes in a day, from one hill to the other; half of it is walked.
const ARC = 'M300 452C330 250 440 142 600 142';
const REST = 'M600 142C760 142 870 250 900 452';
const path =
  line(REST, C.white, 9, 'stroke-dasharray="1 24"') +
  line(ARC, '#FDF6DF', 30) +
  place(600, 142, place(0, 0, dot(0, 0, 66, C.goldPale, 0.5), { cls: 'breathe' }) + cut('M-44 0A44 44 0 1 1 44 0 44 44 0 1 1-44 0z', C.gold, { shadow: 0.1 }));

const strap = line('M-24-164Q-30-130-26-100M24-164Q30-130 26-100', CAST.leaf.dark, 9);
const tube = place(0, 0, cut('M-18-34H18L14 30H-14z', '#FDFEFB', { dx: 2, dy: 3 }) + flat('M-16-12H16L14 12H-14z', '#8CC4DC') + sheet(slab(-10, 30, 20, 14, 4), '#5FA294'));

export default {
  sky,
  focus: [604, 420, 700, 780],
  near: [604, 396, 800, 740],
  ground:
    cloud(230, 150, 0.8) +
    cloud(1010, 110, 0.7) +
    ground(hill([[0, 470], [260, 430], [560, 462], [880, 420], [1200, 456]]), far) +
    ground(hill([[0, 560], [300, 520], [640, 556], [960, 524], [1200, 548]]), middle) +
    tree(196, 610, 1.15, '#6FA77C', { seed: 4 }) +
    ground(hill([[0, 640], [300, 622], [620, 642], [900, 622], [1200, 640]]), near),
  people:
    meadow(16, 6, { from: -300, to: 1500, top: 740, bottom: 900, color: '#46825C', petals: ['#F6D9E2', '#E3B9CF', '#CFE2F4'] }) +
    until(
      1,
      bench +
        bag(760, 614, 1.1) +
        child({ ...girl, x: 566, y: 640, size: 1.9, pose: 'sit', shadow: false, mood: 'smile', look: 0.2, up: 1.5, left: [-50, -84], right: false, front: onHead(newCurls, { look: 0.2 }) }) +
        place(566, 640, place(0, 50, childArm('leaf', 'school', 1, [46, -222], 40)), { size: 1.9 }),
    ) +
    at(
      2,
      place(0, 0, path, { cls: 'light' }) +
        school(806, 596, 1) +
        grownUp({ ...aunt, x: 424, y: 744, size: 1.3, mood: 'smile', look: 0.6, left: [-66, -126], right: [92, -128], bends: [12, -8] }) +
        child({ ...girl, x: 638, y: 750, size: 1.42, mood: 'big', look: -0.5, up: 0.6, chest: strap, left: [-68, -114], right: [52, -84], bends: [-8, 8], front: onHead(newCurls, { look: -0.5 }) }),
      2,
    ) +
    at(
      3,
      dot(340, 140, 62, C.gold) +
        place(340, 140, place(0, 0, line('M0-92v-26M65-65l18-18M92 0h26M65 65l18 18M0 92v26M-65 65l-18 18M-92 0h-26M-65-65l-18-18', C.goldPale, 11), { cls: 'glow' })) +
        grownUp({ ...aunt, x: 768, y: 752, size: 1.6, pose: 'kneel', mood: 'smile', look: -0.9, tilt: -5, lean: -4, left: false, right: [78, -226], bends: [12, 30], scarf: place(80, -258, tube, { turn: 8, size: 1.1 }) }) +
        child({ ...girl, x: 464, y: 756, size: 1.72, mood: 'happy', look: 0.5, left: [-52, -84], right: [54, -90], front: onHead(sunHat, { look: 0.5 }) }) +
        place(464, 756, onHead(dot(4, 8, 8, C.white) + dot(9, 12, 5, C.white), { look: 0.5 }), { size: 1.72 }) +
        place(768, 752, place(0, 50, grownArm('aunt', -1, [-138, -238], -20), { turn: -4 }), { size: 1.6 }),
    ),
};
