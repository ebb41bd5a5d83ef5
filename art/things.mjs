// Things on a ward: beds, bags, lines, the machine, the tablet, the passport.
import { C, SKIN } from './palette.mjs';
import { blob, chance, cut, dot, flat, limb, line, oval, place, poly, sheet, slab, use } from './paper.mjs';
import { boyHead } from './faces.mjs';

const NIGHTWEAR = { jie: ['url(#stripes)', C.jieDark, C.jiePale], yan: ['url(#dots)', C.yanDark, C.yanPale] };

/**
 * A brother in bed, his head at the left; `flip` turns the bed round. The floor is at y. `wave` lifts a hand,
 * `up` sits him up a little.
 */
export function bed({
  who,
  x,
  y,
  size = 1,
  hair = 'hat',
  mood = 'smile',
  cheeks = 0.4,
  look = 0,
  gaze = 0,
  up = true,
  wave = false,
  flip = false,
  front = '',
}) {
  const [fill, dark, pale] = NIGHTWEAR[who];
  const frame =
    line('M14-34V-4M296-34V-4', C.iron, 8) +
    dot(14, -2, 7, C.ink) +
    dot(296, -2, 7, C.ink) +
    cut(slab(-6, -168, 20, 146, 9, 2), C.tealDark, { shadow: 0.14 }) +
    sheet(slab(290, -104, 18, 82, 8, 3), C.tealDark);
  const bedding =
    cut(slab(4, -66, 290, 42, 12, 5), C.pale) +
    line('M12-46H286', '#CBD8D4', 3) +
    sheet(
      up ? 'M12-64C0-140 40-158 82-148 104-140 106-84 96-64z' : 'M14-64C6-116 60-128 96-118 120-108 118-76 106-64z',
      C.white,
    );
  const head = place(
    up ? 82 : 70,
    up ? -146 : -104,
    boyHead({ who, hair, mood, cheeks, look: flip ? -look : look, up: gaze }),
    { size: 0.8, turn: flip ? 8 : -8, flip },
  );
  const body = up
    ? `<path d="M68-118h30v20h-30z" fill="${SKIN.light[1]}"/>` +
      sheet('M36-60C38-104 64-114 88-112 118-110 134-84 138-56z', fill)
    : '';
  const blanket =
    cut('M112-28C104-80 126-96 168-92 206-90 226-104 252-97 280-88 292-70 291-46L288-28z', fill, { dx: 2, dy: 4 }) +
    sheet(
      up ? 'M84-27C78-76 106-98 152-92 136-78 122-60 124-27z' : 'M98-27C96-74 116-98 152-92 138-78 126-60 126-27z',
      C.white,
    );
  const hand = (hx, hy, turn) =>
    place(
      hx,
      hy,
      use('hand', 0, 4, { more: `fill="${SKIN.light[0]}"` }) + `<path d="M-10-4h20v8h-20z" fill="${pale}"/>`,
      { turn },
    );
  const arm = wave
    ? sheet(limb([112, -94], [158, -146], 21, 15, 9), dark) + hand(158, -146, 208)
    : sheet(limb([104, -92], [160, -82], 21, 15, -6), dark) + hand(160, -82, -74);
  return place(
    x,
    y,
    oval(150, 3, 170, 9, C.shade, 0.2) + frame + bedding + body + head + blanket + (up ? arm : '') + front,
    { size, flip },
  );
}

/** A bag on a hook, filled to `level` with `color`. */
export function bag(x, y, size, { level = 0.8, color = C.gold, label = '' } = {}) {
  const top = 14 + 92 * (1 - level);
  return place(
    x,
    y,
    cut('M-28 8H28Q38 8 39 20L43 96Q44 110 32 116L22 122H-22L-32 116Q-44 110-43 96L-39 20Q-38 8-28 8z', '#F4F8F6') +
      flat(
        `M${-37.5 - (top - 20) * 0.04} ${top}Q0 ${top - 6} ${37.5 + (top - 20) * 0.04} ${top}L39 96Q40 107 30 112L20 117H-20L-30 112Q-40 107-39 96z`,
        color,
      ) +
      flat(slab(-13, -2, 26, 14, 6), '#F4F8F6') +
      dot(0, 5, 4, C.iron) +
      flat('M-17 120h10v14h-10zM7 120h10v14h-10z', C.steel) +
      line('M-28 26V88', '#fff', 5, 'opacity=".5"') +
      label,
    { size },
  );
}

/** A stand on wheels, from the floor at y up to `height`. */
export const stand = (x, y, height) =>
  line(`M${x} ${y}V${y - height}M${x - 24} ${y - height + 8}q0-10 10-10h28q10 0 10 10`, C.iron, 6) +
  line(`M${x - 30} ${y}h60`, C.iron, 7) +
  dot(x - 30, y + 4, 6, C.ink) +
  dot(x + 30, y + 4, 6, C.ink);

/** A tablet that shows who is elsewhere. */
export const tablet = (x, y, size, faces, { turn = 0 } = {}) =>
  place(
    x,
    y,
    cut(slab(-60, -44, 120, 88, 12, 3), '#22304A', { shadow: 0.2 }) +
      flat(slab(-51, -36, 102, 72, 6), '#CFE2EC') +
      flat('M-51 20Q-24 6 0 16T51 14V36H-51z', '#B3CEDD') +
      faces,
    { size, turn },
  );

/** The collection machine: a cabinet, a slow wheel, three pumps. */
export const machine = (x, y, size, { wheel = 'm' } = {}) =>
  place(
    x,
    y,
    oval(0, 3, 112, 10, C.shade, 0.2) +
      line('M-56-304V-388q0-10 10-10H46q10 0 10 10V-304M0-398v94', C.iron, 7) +
      line('M-72-22v14M72-22v14', C.iron, 10) +
      dot(-72, -3, 9, C.ink) +
      dot(72, -3, 9, C.ink) +
      cut(slab(-98, -310, 196, 292, 24, 4), '#E7EEEC', { shadow: 0.2 }) +
      flat(slab(-96, -70, 192, 48, 18), '#D5E0DE') +
      flat(slab(-76, -290, 152, 66, 12), C.tealDark) +
      line('M-60-256h24l8-15 12 28 10-20h18', '#BDEBE0', 4) +
      dot(48, -256, 10, C.tealPale) +
      dot(0, -140, 64, '#B9CBC9') +
      dot(0, -140, 54, '#F4F8F6') +
      place(
        0,
        -140,
        place(
          0,
          0,
          flat('M0 0V-44A44 44 0 0 1 38 22z', C.redPale) +
            flat('M0 0L38 22A44 44 0 0 1-38 22z', '#EFE3C8') +
            flat('M0 0L-38 22A44 44 0 0 1 0-44z', C.tealPale) +
            dot(0, 0, 11, C.iron),
          { cls: wheel },
        ),
      ) +
      [-58, 0, 58].map((at) => dot(at, -46, 13, C.iron) + dot(at, -46, 6, '#F4F8F6')).join(''),
    { size },
  );

/** A window onto the night. */
export const nightWindow = (x, y, width, height, { sky = '#22305A', frame = '#7B6A92' } = {}) =>
  cut(slab(x, y, width, height, 12, 4), sky, { shadow: 0.14 }) +
  dot(x + width * 0.68, y + height * 0.3, 24, '#E9EEF6') +
  dot(x + width * 0.2, y + height * 0.2, 3, '#E9EEF6') +
  dot(x + width * 0.3, y + height * 0.7, 2.4, '#E9EEF6') +
  dot(x + width * 0.84, y + height * 0.78, 2.4, '#E9EEF6') +
  line(`M${x + width / 2} ${y + 2}v${height - 4}M${x + 2} ${y + height / 2}h${width - 4}`, frame, 7) +
  line(`M${x - 8} ${y + height + 4}h${width + 16}`, frame, 12);

/** Stars, or snow, from a seed. Print leaves them out. */
export function specks(count, seed, { top = -700, bottom = 420, color = '#E9EEF6', from = 1.4, to = 3.6 } = {}) {
  const next = chance(seed);
  const groups = [0.4, 0.65, 0.9].map((opacity) => {
    const d = Array.from(
      { length: Math.ceil(count / 3) },
      () => `M${Math.round(-500 + next() * 2200)} ${Math.round(top + next() * (bottom - top))}h.1`,
    ).join('');
    return `<path d="${d}" stroke-opacity="${opacity}" stroke-width="${(2 * (from + (to - from) * opacity)).toFixed(1)}"/>`;
  });
  return `<g class="n" stroke="${color}" stroke-linecap="round">${groups.join('')}</g>`;
}

/** A small basin by the bed. */
export const basin = (x, y, size) =>
  place(
    x,
    y,
    line('M-24-42C-20-66 20-66 24-42', '#A9B9D2', 4) +
      cut(
        poly(
          [
            [-27, -44],
            [27, -44],
            [20, 0],
            [-20, 0],
          ],
          7,
        ),
        '#7E93B5',
      ) +
      oval(0, -43, 26, 6, '#5D7299'),
    { size },
  );

/** A rubber stamp as tall as a boy, its handle of wood. */
export const stamp = (x, y, size) =>
  place(
    x,
    y,
    cut('M-16-84C-28-112-22-140 0-140S28-112 16-84C14-70 20-58 28-50H-28C-20-58-14-70-16-84z', C.wood) +
      line('M-10-118q2-10 10-12', C.woodPale, 5) +
      cut(slab(-56, -54, 112, 34, 10, 3), C.gold) +
      flat(slab(-50, -50, 100, 9, 4), C.goldPale) +
      sheet(slab(-50, -22, 100, 20, 5), C.goldDark),
    { size },
  );

/** A cup of something warm. */
export const cup = (x, y, color) =>
  place(
    x,
    y,
    line('M16-26q16 0 14 12-2 8-14 6', color, 6) +
      cut('M-18-34H18L15-4Q14 0 9 0H-9Q-14 0-15-4z', color, { dx: 2, dy: 3 }) +
      oval(0, -33, 17, 4, '#FDFEFB', 0.5),
  );

/** A round stain of paper: a soft patch of light without a gradient. */
export const pool = (x, y, rx, ry, color, opacity) =>
  flat(blob(x, y, rx, ry, { wobble: 0.01, seed: 4 }), color, opacity);

/** A tap at the back of a basin whose edge is at 640, and the water that runs from it at 826. */
export const tap =
  line('M906 640V556Q906 516 866 516T826 556V562', '#9FB4BA', 24) +
  line('M900 640V556Q900 510 866 510', '#C6D6DA', 7) +
  sheet(slab(806, 556, 40, 18, 6), '#8CA0A8') +
  cut(slab(866, 618, 80, 28, 10), '#8CA0A8');
export const water = `<path class="flow w" d="M826 578V640" fill="none" stroke="#8CC4DC" stroke-width="20" stroke-linecap="round"/><path class="flow" d="M824 580V636" fill="none" stroke="#D8EEF5" stroke-width="6" stroke-dasharray="20 19" stroke-linecap="round"/>`;
