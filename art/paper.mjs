// Shapes cut from paper, as SVG text. Coordinates are rounded and relative, because every picture has a
// weight to keep. Wobble comes from a seed: the same call always gives the same bytes.
import { C } from './palette.mjs';

/** A number as short as SVG allows. */
export const num = (value, digits = 1) => {
  const rounded = Number(value.toFixed(digits));
  return (rounded === 0 ? '0' : String(rounded)).replace(/^(-?)0\./, '$1.');
};

/** Numbers one after another, without a space where a minus sign parts them. */
const row = (numbers, digits) =>
  numbers.map((value) => num(value, digits)).reduce((text, next) => text + (next[0] === '-' ? '' : ' ') + next);

/** Draws a path with relative steps from rounded places, so that rounding never adds up. */
class Pen {
  constructor(digits) {
    Object.assign(this, { digits, x: 0, y: 0, text: '' });
  }
  near(value) {
    return Number(value.toFixed(this.digits));
  }
  step(letter, points) {
    const steps = points.map((value, index) => this.near(value) - (index % 2 ? this.y : this.x));
    this.text += letter + row(steps, this.digits);
    [this.x, this.y] = points.slice(-2).map((value) => this.near(value));
    return this;
  }
  start([x, y]) {
    [this.x, this.y] = [this.near(x), this.near(y)];
    this.text += `M${row([this.x, this.y], this.digits)}`;
    return this;
  }
}

/** Chance with a seed: a function that gives numbers from 0 to 1. */
export function chance(seed) {
  let state = (seed * 2654435761) >>> 0 || 7;
  return () => {
    state ^= state << 13;
    state >>>= 0;
    state ^= state >>> 17;
    state ^= state << 5;
    state >>>= 0;
    return state / 4294967296;
  };
}

/** A soft line through points. */
export function smooth(points, { closed = true, digits = 0 } = {}) {
  const count = points.length;
  const at = (index) => (closed ? points[(index + count) % count] : points[Math.max(0, Math.min(count - 1, index))]);
  const pen = new Pen(digits).start(points[0]);
  for (let i = 0; i < (closed ? count : count - 1); i++) {
    const [a, b, c, d] = [at(i - 1), at(i), at(i + 1), at(i + 2)];
    const leave = [b[0] + (c[0] - a[0]) / 6, b[1] + (c[1] - a[1]) / 6];
    const arrive = [c[0] - (d[0] - b[0]) / 6, c[1] - (d[1] - b[1]) / 6];
    pen.step(i ? 's' : 'c', [...(i ? [] : leave), ...arrive, ...c]);
  }
  return pen.text + (closed ? 'z' : '');
}

/** An oval with a little wobble; `square` above 2 pushes it towards a box. */
export function blob(x, y, rx, ry, { points = 10, wobble = 0.02, seed = 1, square = 2, digits = 0 } = {}) {
  const next = chance(seed);
  const power = (value) => Math.sign(value) * Math.abs(value) ** (2 / square);
  const round = Array.from({ length: points }, (_, i) => {
    const angle = (i / points) * Math.PI * 2;
    const stretch = 1 + (next() - 0.5) * 2 * wobble;
    return [x + power(Math.cos(angle)) * rx * stretch, y + power(Math.sin(angle)) * ry * stretch];
  });
  return smooth(round, { digits });
}

/** A shape with straight sides and soft corners. */
export function poly(points, radius = 10, digits = 0) {
  const count = points.length;
  const pen = new Pen(digits);
  points.forEach((corner, i) => {
    const [from, to] = [points[(i + count - 1) % count], points[(i + 1) % count]];
    const toward = ([x, y]) => {
      const length = Math.hypot(x - corner[0], y - corner[1]) || 1;
      const part = Math.min(radius, length / 2) / length;
      return [corner[0] + (x - corner[0]) * part, corner[1] + (y - corner[1]) * part];
    };
    if (i) pen.step('l', toward(from));
    else pen.start(toward(from));
    pen.step('q', [...corner, ...toward(to)]);
  });
  return `${pen.text}z`;
}

/** A rectangle whose corners are not quite square. */
export function slab(x, y, width, height, radius = 8, seed = 0, jitter = 2) {
  const next = seed ? chance(seed) : () => 0.5;
  const off = () => (next() - 0.5) * 2 * jitter;
  const corners = [
    [x, y],
    [x + width, y],
    [x + width, y + height],
    [x, y + height],
  ];
  return poly(
    corners.map(([left, top]) => [left + off(), top + off()]),
    radius,
  );
}

/** A hill through points from left to right, painted far beyond the board. */
export function hill(points, bottom = 2400) {
  const [first, last] = [points[0][1], points.at(-1)[1]];
  const line = [[-1500, first], [-500, first + 12], ...points, [1700, last + 12], [2700, last]];
  return `${smooth(line, { closed: false })}V${bottom}H-1500z`;
}

/** A strip of paper along points; `width` is a number or a function of the place. */
export function ribbon(points, width, digits = 0) {
  const at = (i) => points[Math.max(0, Math.min(points.length - 1, i))];
  const edge = (side) =>
    points.map(([x, y], i) => {
      const [from, to] = [at(i - 1), at(i + 1)];
      const length = Math.hypot(to[0] - from[0], to[1] - from[1]) || 1;
      const half = ((typeof width === 'function' ? width(x, y, i / (points.length - 1)) : width) / 2) * side;
      return [x - ((to[1] - from[1]) / length) * half, y + ((to[0] - from[0]) / length) * half];
    });
  const [one, other] = [edge(1), edge(-1).reverse()];
  const back = smooth(other, { closed: false, digits });
  return `${smooth(one, { closed: false, digits })}L${back.slice(1)}z`;
}

/** A sleeve or a leg: from a round end to a cut end, bent once. */
export function limb([x1, y1], [x2, y2], from, to, bend = 0) {
  const length = Math.hypot(x2 - x1, y2 - y1) || 1;
  const [nx, ny] = [-(y2 - y1) / length, (x2 - x1) / length];
  const [mx, my] = [(x1 + x2) / 2 + nx * bend, (y1 + y2) / 2 + ny * bend];
  const side = (x, y, width) => [x + (nx * width) / 2, y + (ny * width) / 2];
  const middle = (from + to) / 2;
  const pen = new Pen(0).start(side(x1, y1, from));
  pen.step('q', [...side(mx, my, middle), ...side(x2, y2, to)]).step('l', side(x2, y2, -to));
  pen.step('q', [...side(mx, my, -middle), ...side(x1, y1, -from)]);
  return `${pen.text}a${row([from / 2, from / 2], 0)} 0 0 0 ${row([side(x1, y1, from)[0] - pen.x, side(x1, y1, from)[1] - pen.y], 0)}z`;
}

const faded = (opacity) => (opacity < 1 ? ` opacity="${num(opacity, 2)}"` : '');

/** Flat paper. */
export const flat = (d, fill, opacity = 1) => `<path d="${d}" fill="${fill}"${faded(opacity)}/>`;

/** Paper with an edge that contrast and print outline. */
export const sheet = (d, fill) => `<path class="o" d="${d}" fill="${fill}"/>`;

/** Paper that lies on other paper: one hard shadow, no blur. */
export const cut = (d, fill, { dx = 3, dy = 5, shadow = 0.16 } = {}) =>
  `<path d="${d}" transform="translate(${dx} ${dy})" fill="${C.shade}" opacity="${num(shadow, 2)}"/>${sheet(d, fill)}`;

/** A drawn line. */
export const line = (d, color, width = 4, more = '') =>
  `<path d="${d}" fill="none" stroke="${color}" stroke-width="${num(width)}" stroke-linecap="round" stroke-linejoin="round"${more && ` ${more}`}/>`;

/** A disc. */
export const dot = (x, y, radius, fill, opacity = 1) =>
  `<circle cx="${num(x)}" cy="${num(y)}" r="${num(radius)}" fill="${fill}"${faded(opacity)}/>`;

/** An oval. */
export const oval = (x, y, rx, ry, fill, opacity = 1) =>
  `<ellipse cx="${num(x)}" cy="${num(y)}" rx="${num(rx)}" ry="${num(ry)}" fill="${fill}"${faded(opacity)}/>`;

/** Things moved, turned or sized together. */
export function place(x, y, inner, { size = 1, turn = 0, flip = false, cls = '', opacity = 1 } = {}) {
  const moved = x || y ? `translate(${row([x, y], 1)})` : '';
  const turned = turn ? `rotate(${num(turn)})` : '';
  const sized = size !== 1 || flip ? `scale(${flip ? `${num(-size, 2)} ${num(size, 2)}` : num(size, 2)})` : '';
  const transform = moved + turned + sized;
  return `<g${cls && ` class="${cls}"`}${transform && ` transform="${transform}"`}${faded(opacity)}>${inner}</g>`;
}

/** A shared drawing from `defs.mjs`. */
export const use = (id, x = 0, y = 0, { turn = 0, size = 1, flip = false, more = '' } = {}) => {
  const plain = !turn && size === 1 && !flip;
  const spot = plain
    ? `${x ? ` x="${num(x)}"` : ''}${y ? ` y="${num(y)}"` : ''}`
    : ` transform="translate(${row([x, y], 1)})${turn ? `rotate(${num(turn, 0)})` : ''}${size !== 1 || flip ? `scale(${flip ? `${num(-size, 2)} ${num(size, 2)}` : num(size, 2)})` : ''}"`;
  return `<use href="#${id}"${spot}${more && ` ${more}`}/>`;
};
