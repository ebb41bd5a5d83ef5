// The brothers. Xiaojie: stripes, a bell of a coat, round shoes. Xiaoyan: dots, a box of a coat, square boots.
// Small children in the first three stages, school-age boys from the fourth.
import { C, SKIN } from './palette.mjs';
import { flat, limb, line, oval, place, poly, sheet, use } from './paper.mjs';
import { boyHead } from './faces.mjs';

const AGE = {
  small: {
    head: -146,
    size: 1,
    neck: -108,
    hem: -42,
    top: 27,
    low: 44,
    shoulder: 27,
    arm: 19,
    wrist: 15,
    leg: 20,
    hip: 14,
  },
  school: {
    head: -203,
    size: 0.87,
    neck: -168,
    hem: -74,
    top: 27,
    low: 46,
    shoulder: 29,
    arm: 20,
    wrist: 15,
    leg: 21,
    hip: 15,
  },
};

const CLOTH = {
  jie: { fill: 'url(#stripes)', dark: C.jieDark, pale: C.jiePale, legs: C.jieLegs },
  yan: { fill: 'url(#dots)', dark: C.yanDark, pale: C.yanPale, legs: C.yanLegs },
};

const COAT = {
  jie: ({ neck, hem, top, low }) =>
    sheet(
      `M${-top} ${neck}C${-top - 15} ${neck + 16} ${-low} ${hem - 34} ${-low} ${hem}Q0 ${hem + 13} ${low} ${hem}C${low} ${hem - 34} ${top + 15} ${neck + 16} ${top} ${neck}z`,
      CLOTH.jie.fill,
    ) + line(`M${-low + 2} ${hem - 1}Q0 ${hem + 12} ${low - 2} ${hem - 1}`, C.jieDark, 6),
  yan: ({ neck, hem, top, low }) =>
    sheet(
      poly(
        [
          [-top - 4, neck],
          [top + 4, neck],
          [low - 2, hem + 5],
          [2 - low, hem + 5],
        ],
        10,
      ),
      CLOTH.yan.fill,
    ) +
    line(`M0 ${neck + 6}V${hem + 3}`, C.yanDark, 4) +
    line(`M0 ${neck + 24}v.1M0 ${neck + 44}v.1`, C.yanDark, 12),
};

/** A sleeve with a cuff and a hand, from the shoulder to `to`. `side` is -1 on the left of the picture. */
export function arm(from, to, { side, cloth, pale, skin, width, wrist, bend = 8 }) {
  const curve = bend * side * (to[1] > from[1] ? -1 : 1);
  const length = Math.hypot(to[0] - from[0], to[1] - from[1]) || 1;
  const middle = [
    (from[0] + to[0]) / 2 - ((to[1] - from[1]) / length) * curve,
    (from[1] + to[1]) / 2 + ((to[0] - from[0]) / length) * curve,
  ];
  const turn = (Math.atan2(middle[0] - to[0], to[1] - middle[1]) * 180) / Math.PI;
  const [across, down] = [Math.cos((turn * Math.PI) / 180), Math.sin((turn * Math.PI) / 180)];
  const thumb = Math.abs(down) > 0.6 ? -down : -side * across; // up where the arm points aside, else towards the body
  const size = wrist / 15;
  return (
    sheet(limb(from, to, width, wrist, curve), cloth) +
    place(
      to[0],
      to[1],
      use('hand', 0, 4, { flip: thumb < 0, more: `fill="${skin}"` }) + `<path d="M-10-4h20v8h-20z" fill="${pale}"/>`,
      { turn, size: Number(size.toFixed(2)) },
    )
  );
}

const shoe = (who, x, y, toward, color) =>
  place(
    x,
    y,
    flat(who === 'jie' ? 'M-13 2C-15-14 8-16 15-4Q18 2 12 2z' : 'M-12 2V-11Q-12-14-8-14H4Q14-8 17-3 18 2 14 2z', color),
    { flip: toward < 0 },
  );

function standing(who, { hem, leg, hip }, { step, bare, toward }) {
  const { legs, dark } = CLOTH[who];
  const feet = [
    [-hip - step, -6],
    [hip + step, -6],
  ];
  const skin = SKIN.light[0];
  return feet
    .map(([x, y], i) => {
      const at = [(i ? hip : -hip) * 0.9, hem - 6];
      const knee = [(at[0] + x) / 2, (at[1] + y) / 2 + 2];
      const cloth = bare
        ? sheet(limb(at, [x, y], leg - 5, leg - 7), skin) + flat(limb(at, knee, leg + 2, leg + 3), legs)
        : sheet(limb(at, [x, y], leg, leg - 3), legs);
      return cloth + shoe(who, x, 0, toward || (i ? 1 : -1), dark);
    })
    .join('');
}

const sitting = (who, { hem }, bare) => {
  const { legs, dark } = CLOTH[who];
  return [-1, 1]
    .map(
      (side) =>
        sheet(limb([side * 16, hem + 2], [side * 46, hem + 22], 24, 19, side * -4), bare ? SKIN.light[0] : legs) +
        (bare ? flat(limb([side * 16, hem + 2], [side * 32, hem + 13], 26, 24), legs) : '') +
        sheet(
          who === 'jie'
            ? `M${side * 56 - 12} ${hem + 20}a12 14 0 1 1 24 0v4a12 10 0 0 1-24 0z`
            : poly(
                [
                  [side * 56 - 12, hem + 4],
                  [side * 56 + 12, hem + 4],
                  [side * 56 + 13, hem + 34],
                  [side * 56 - 13, hem + 34],
                ],
                7,
              ),
          dark,
        ),
    )
    .join('');
};

/** A brother's arm by itself, for a hand that comes before his face. In his own measure. */
export const boyArm = (who, age, side, to, bend = 8) =>
  arm([side * AGE[age].shoulder, AGE[age].neck + 13], to, {
    side,
    bend,
    cloth: CLOTH[who].dark,
    pale: CLOTH[who].pale,
    skin: SKIN.light[0],
    width: AGE[age].arm,
    wrist: AGE[age].wrist,
  });

const packs = {
  jie: (a) =>
    sheet(
      `M${-a.low - 8} ${a.hem - 8}C${-a.low - 18} ${a.neck + 30} ${-a.low} ${a.neck + 2} ${-a.top} ${a.neck + 6}V${a.hem}z`,
      C.jieDark,
    ),
  yan: (a) =>
    sheet(`M${a.low + 12} ${a.hem - 6}Q${a.low + 16} ${a.neck + 4} ${a.top} ${a.neck + 4}V${a.hem}z`, C.yanDark),
};

/**
 * A brother, standing or sitting. His feet are at x, y. `left` and `right` are where his wrists go, in his own
 * measure; `behind` and `front` are drawn behind and before him in the same measure.
 */
export function boy({
  who,
  age = 'school',
  x = 0,
  y = 0,
  size = 1,
  pose = 'stand',
  hair,
  mood,
  cheeks,
  look = 0,
  up = 0,
  mask,
  tilt = 0,
  lean = 0,
  left,
  right,
  bends = [8, 8],
  step = 0,
  toward = 0,
  bare = false,
  pack = false,
  scarf = '',
  behind = '',
  front = '',
  flip = false,
  shadow = true,
}) {
  const a = AGE[age];
  const { dark, pale } = CLOTH[who];
  const skin = SKIN.light[0];
  const rest = a.hem - 6;
  const sleeve = { cloth: dark, pale, skin, width: a.arm, wrist: a.wrist };
  const legs = pose === 'sit' ? '' : standing(who, a, { step, bare, toward });
  const body = place(
    0,
    0,
    `<path d="M-10 ${a.neck - 10}h20v16h-20z" fill="${SKIN.light[1]}"/>` +
      COAT[who](a) +
      (pose === 'sit' ? sitting(who, a, bare) : '') +
      (pack
        ? line(`M-25 ${a.neck + 8}V${a.neck + 46}M25 ${a.neck + 8}V${a.neck + 46}`, dark, 10) +
          line(`M-30 ${a.neck + 40}h10M20 ${a.neck + 40}h10`, pale, 4)
        : '') +
      sheet(
        poly(
          [
            [-20, a.neck - 5],
            [20, a.neck - 5],
            [21, a.neck + 7],
            [-21, a.neck + 7],
          ],
          6,
        ),
        dark,
      ) +
      scarf +
      (left === false
        ? ''
        : arm([-a.shoulder, a.neck + 13], left || [-a.low - 4, rest], { ...sleeve, side: -1, bend: bends[0] })) +
      (right === false
        ? ''
        : arm([a.shoulder, a.neck + 13], right || [a.low + 4, rest], { ...sleeve, side: 1, bend: bends[1] })) +
      place(look * 2, a.head, boyHead({ who, hair, mood, cheeks, look, up, mask }), { size: a.size, turn: tilt }) +
      front,
    { turn: lean },
  );
  const sunk = pose === 'sit' ? -a.hem - 24 : 0;
  return place(
    x,
    y,
    (shadow ? oval(0, 2, 50, 8, C.shade, 0.16) : '') +
      place(0, sunk, behind + (pack ? packs[who](a) : '') + legs + body),
    { size, flip },
  );
}
