// Things under the sky: trees, clouds, houses, the kite, cakes, packs, and the two lanes.
import { C } from './palette.mjs';
import { blob, chance, cut, dot, flat, line, oval, place, poly, ribbon, sheet, slab } from './paper.mjs';

/** Ground that rises and falls behind everything; printers get it pale. */
export const ground = (d, fill) =>
  `<path class="g" d="${d}" fill="${fill}" stroke="#fff" stroke-opacity=".16" stroke-width="3"/>`;

/** A cloud. */
export const cloud = (x, y, size, color = C.white, opacity = 1) =>
  place(
    x,
    y,
    flat('M-92 20C-114 20-118-10-92-14-92-46-48-52-34-30-20-64 40-58 44-24 70-36 98-16 88 4 102 8 96 20 84 20z', color),
    { size, opacity },
  );

/** A tree with a crown of three papers. */
export function tree(x, y, size, color, { seed = 1, dark = '#0A1428' } = {}) {
  const crown = [
    [-54, -152, 54],
    [54, -158, 56],
    [0, -196, 76],
  ];
  return place(
    x,
    y,
    oval(0, 2, 60, 9, C.shade, 0.14) +
      sheet('M-14 2C-6-40-9-90-7-150H7C8-90 6-40 16 2z', C.woodDark) +
      line('M-4-96L-30-128M4-84L34-124', C.woodDark, 7) +
      crown
        .map(([cx, cy, r], i) =>
          cut(blob(cx, cy, r, r * 0.86, { seed: seed + i, wobble: 0.06, points: 9 }), color, { shadow: 0.1 }),
        )
        .join('') +
      line('M-30-228q18-22 46-18M-84-160q4-22 22-30M70-190q18 4 24 22', dark, 4, 'opacity=".12"'),
    { size },
  );
}

/** The kite: gold, with a bow for each brother on its tail. */
export function kite(x, y, size, { turn = 0 } = {}) {
  const bow = (at, color, pale) =>
    sheet(`M0 ${at}L-20 ${at - 10}V${at + 10}zM0 ${at}L20 ${at - 10}V${at + 10}z`, color) + dot(0, at, 4, pale);
  return place(
    x,
    y,
    line('M0 64C18 90-18 108 0 134 16 156-12 168 4 192', C.ink, 2.6) +
      bow(104, 'url(#stripes-small)', C.jieDark) +
      bow(152, 'url(#dots-small)', C.yanDark) +
      cut(
        poly(
          [
            [0, -66],
            [46, -8],
            [0, 68],
            [-46, -8],
          ],
          5,
        ),
        C.gold,
      ) +
      flat('M1-60L42-8H1z', C.goldPale) +
      flat('M-1 62L-42-8H-1z', C.goldDark, 0.5) +
      line('M0-60V62M-42-8H42', C.goldDark, 2.4),
    { size, turn },
  );
}

/** A small house with a lit door. */
export const house = (x, y, size) =>
  place(
    x,
    y,
    cut(slab(58, -232, 28, 70, 4), C.plumDark) +
      cut(slab(-120, -152, 240, 152, 5, 2), '#F8F0DF') +
      cut(
        poly(
          [
            [-148, -138],
            [0, -252],
            [148, -138],
          ],
          12,
        ),
        C.plum,
      ) +
      line('M-100-160H100M-66-188H66M-30-216H30', C.plumDark, 3, 'opacity=".5"') +
      sheet(slab(-28, -96, 56, 96, 6), C.tealDark) +
      dot(16, -46, 4, C.tealPale) +
      [-98, 50]
        .map(
          (at) =>
            sheet(slab(at, -116, 50, 50, 5), '#CFE6EF') +
            line(`M${at + 25}-116v50M${at}-91h50`, C.white, 5) +
            flat(slab(at - 4, -66, 58, 9, 3), C.woodPale),
        )
        .join(''),
    { size },
  );

/** A school with a bell tower and a flag, small on its hill. */
export const school = (x, y, size) =>
  place(
    x,
    y,
    cut(slab(-130, -112, 260, 112, 5), '#F8F0DF') +
      cut(
        poly(
          [
            [-150, -104],
            [-110, -152],
            [110, -152],
            [150, -104],
          ],
          8,
        ),
        C.teal,
      ) +
      cut(slab(-32, -190, 64, 60, 4), '#F8F0DF') +
      cut(
        poly(
          [
            [-46, -184],
            [0, -232],
            [46, -184],
          ],
          6,
        ),
        C.tealDark,
      ) +
      line('M0-232v-50', C.ink, 6) +
      flat('M4-282L58-266 4-248z', C.plum) +
      dot(0, -160, 13, '#CFE6EF') +
      sheet('M-26 0V-52q26-26 52 0V0z', C.tealDark) +
      [-108, -66, 44, 86].map((at) => flat(slab(at, -84, 24, 36, 4), '#CFE6EF')).join(''),
    { size },
  );

/** A flame that never burns down. */
export const flame = (x, y, size = 1) =>
  place(
    x,
    y,
    flat('M0 2C-13-3-13-17 0-34 13-17 13-3 0 2z', C.gold) + flat('M0-1C-6-4-6-11 0-19 6-11 6-4 0-1z', '#FFF6DC'),
    { size },
  );

/** A birthday cake with one candle, without its flame: flames are gold and are drawn last. */
export const cake = (x, y, size, who) => {
  const [fill, small] = who === 'jie' ? ['url(#stripes)', 'url(#stripes-small)'] : ['url(#dots)', 'url(#dots-small)'];
  return place(
    x,
    y,
    cut(slab(-58, -7, 116, 11, 5), C.white) +
      cut(slab(-46, -50, 92, 48, 9, 2), fill) +
      sheet(
        'M-49-46C-49-62 49-62 49-46 49-32 37-34 32-40 26-26 13-30 9-39 1-25-14-28-18-39-25-24-49-28-49-46z',
        C.white,
      ) +
      sheet(slab(-6, -90, 12, 38, 3), small),
    { size },
  );
};

/** A school pack: round for Xiaojie, with a flap for Xiaoyan. */
export const pack = (x, y, size, who) =>
  place(
    x,
    y,
    oval(0, 0, 48, 7, C.shade, 0.16) +
      (who === 'jie'
        ? line('M-22-94C-22-122 22-122 22-94', C.jieDark, 9) +
          cut('M-46-2C-52-60-44-106 0-106S52-60 46-2Q0 4-46-2z', 'url(#stripes)') +
          sheet('M-30-8V-34Q-30-46-18-46H18Q30-46 30-34V-8z', C.jieDark) +
          line('M-18-34H18', C.jiePale, 3)
        : line('M-20-98C-20-122 20-122 20-98', C.yanDark, 9) +
          cut(slab(-43, -102, 86, 102, 12, 4), 'url(#dots)') +
          cut(
            poly(
              [
                [-46, -104],
                [46, -104],
                [41, -58],
                [0, -44],
                [-41, -58],
              ],
              10,
            ),
            C.yanDark,
          ) +
          sheet(slab(-7, -60, 14, 20, 4), C.yanPale)),
    { size },
  );

/** A lane that winds: Xiaojie's striped, Xiaoyan's dotted. */
export const lane = (who, points, width) => {
  const fill = `url(#${who === 'jie' ? 'stripes' : 'dots'})`;
  return cut(ribbon(points, width), fill, { dx: 5, dy: 7, shadow: 0.18 });
};

/** Flowers and grass on the near ground. */
export function meadow(
  count,
  seed,
  { from = 40, to = 1160, top = 640, bottom = 780, color = '#4E7A5C', petals = ['#F3E3EA', '#E3B9CF', '#CFE2F4'] } = {},
) {
  const next = chance(seed);
  return Array.from({ length: count }, (_, i) => {
    const [x, y] = [Math.round(from + next() * (to - from)), Math.round(top + next() * (bottom - top))];
    if (i % 3) return `<use href="#tuft" x="${x}" y="${y}" fill="${color}"/>`;
    return dot(x, y, 5, petals[i % petals.length]) + dot(x + 12, y - 7, 4, petals[(i + 1) % petals.length]);
  }).join('');
}
