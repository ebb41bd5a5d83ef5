// The document round a drawing: its frame, and how it answers dark, contrast, print and stillness.
import { C } from './palette.mjs';
import { definitionsFor } from './defs.mjs';

/** A rule for a medium that the browser tells of, and for a page that asks by fragment (`signs.svg#print`). */
const when = (fragment, medium, rules) =>
  `@media ${medium}{${rules.map((rule) => rule.join('')).join('')}}` +
  rules
    .map(([selector, body]) => `#${fragment}:target~*${selector.replaceAll(',', `,#${fragment}:target~*`)}${body}`)
    .join('');

const outline = (color) => `{stroke:${color};stroke-width:5;paint-order:stroke;stroke-linejoin:round}`;

// Tall and very wide frames come nearer: everybody stands in the middle of the board.
const NEARER =
  '.z{transform-origin:600px 400px}' +
  '@media (max-aspect-ratio:11/10){.z{transform:scale(1.3)}}@media (min-aspect-ratio:2/1){.z{transform:scale(1.15)}}';

function style({ night, motion, wide }) {
  const parts = wide ? [NEARER] : [];
  if (!night) parts.push(when('dark', '(prefers-color-scheme:dark)', [[' .d', '{display:inline}']]));
  parts.push(when('contrast', '(prefers-contrast:more)', [[' .o', outline(night ? '#F4F8F6' : '#0B1220')]]));
  parts.push(
    when('print', 'print', [
      [' .d', '{display:none}'],
      ['.k', '{fill:#fff}'],
      [' .g', '{fill:#EEF0EF;stroke:#99A3A8;stroke-opacity:1}'],
      [' .o', outline('#3A4652')],
      [' .w', '{stroke:#5B6B78}'],
      [' .n', '{display:none}'],
    ]),
  );
  if (motion) {
    parts.push(`@media (prefers-reduced-motion:no-preference){${motion}}`);
    parts.push('#still:target~* .m,#print:target~* .m,#contrast:target~* .m{animation:none}');
  }
  return parts.join('\n');
}

const anchors = ['dark', 'contrast', 'print', 'still'].map((id) => `<g id="${id}"/>`).join('');

/**
 * A scene on its 1200 by 800 board. The outer frame has no ratio of its own, so it takes any box; the board is
 * always whole inside it, and sky and ground reach past its edges.
 */
export function scene({ sky, night = false, motion = '', ground = '', people = '', gold = '', board = [1200, 800] }) {
  const drawing = ground + people + gold;
  const wide = board[0] > board[1];
  return [
    '<svg xmlns="http://www.w3.org/2000/svg">',
    `<style>${style({ night, motion, wide })}</style>`,
    `${anchors}<rect class="k" width="100%" height="100%" fill="${sky}"/>`,
    `<svg viewBox="0 0 ${board.join(' ')}" width="100%" height="100%" overflow="visible">`,
    `<defs>${definitionsFor(drawing + 'url(#fibers)')}</defs>`,
    wide ? '<g class="z">' : '<g>',
    ground,
    '<path class="n" d="M-1500-1500h4200v3900h-4200z" fill="url(#fibers)"/>',
    people,
    night ? '' : `<path class="d" display="none" d="M-1500-1500h4200v3900h-4200z" fill="${C.shade}" opacity=".2"/>`,
    gold,
    '</g></svg></svg>\n',
  ]
    .filter(Boolean)
    .join('\n')
    .replaceAll('><g', '>\n<g');
}

/**
 * A drawing that a page lays buttons over: its board is its whole frame, so that a place on the one is the same
 * place on the other.
 */
export function plate({ size: [width, height], drawing, motion = '' }) {
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}">`,
    `<style>${style({ night: false, motion, wide: false })}</style>`,
    `${anchors}<defs>${definitionsFor(drawing + 'url(#fibers)')}</defs>`,
    `<g>${drawing}</g>`,
    `<path class="n" d="M0 0h${width}v${height}H0z" fill="url(#fibers)"/>`,
    `<path class="d" display="none" d="M0 0h${width}v${height}H0z" fill="${C.shade}" opacity=".2"/>`,
    '</svg>\n',
  ]
    .filter(Boolean)
    .join('\n')
    .replaceAll('><g', '>\n<g');
}

/**
 * What lies behind a drawing of the engine, on the same board. It takes any box, as that drawing does: the board is
 * whole inside it, and what is painted beyond the board shows beside it. `dark` has the colors of classes in the dark.
 */
export function backdrop({ board: [width, height], corner = [0, 0], drawing, dark = {} }) {
  const rules = Object.entries(dark).map(([name, fill]) => [` .${name}`, `{fill:${fill}}`]);
  return [
    '<svg xmlns="http://www.w3.org/2000/svg">',
    rules.length > 0 ? `<style>${when('dark', '(prefers-color-scheme:dark)', rules)}</style>\n<g id="dark"/>` : '',
    `<svg viewBox="${corner.join(' ')} ${width} ${height}" width="100%" height="100%" overflow="visible">`,
    drawing,
    '</svg></svg>\n',
  ]
    .filter(Boolean)
    .join('\n');
}

/** A small square picture, alone on a paper tile that turns dark with its page. */
export function tile(drawing, { size = 96 } = {}) {
  const definitions = definitionsFor(drawing);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}" width="${size}" height="${size}">`,
    `<style>${when('dark', '(prefers-color-scheme:dark)', [['.t', '{fill:#22344B}']])}\n` +
      `${when('contrast', '(prefers-contrast:more)', [[' .o', '{stroke:#0B1220;stroke-width:3;paint-order:stroke}']])}\n` +
      `${when('print', 'print', [
        ['.t', '{fill:#fff}'],
        [' .o', '{stroke:#3A4652;stroke-width:2;paint-order:stroke}'],
      ])}</style>`,
    '<g id="dark"/><g id="contrast"/><g id="print"/>',
    definitions && `<defs>${definitions}</defs>`,
    `<rect class="t" width="${size}" height="${size}" rx="14" fill="#DFE9E3"/>`,
    `<g>${drawing}</g>`,
    '</svg>\n',
  ]
    .filter(Boolean)
    .join('\n');
}

/** A plain sheet, for those who draw. */
export const sheetOf = ([width, height], drawing) =>
  [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}">`,
    `<defs>${definitionsFor(drawing)}</defs>`,
    `<rect width="${width}" height="${height}" fill="#E9F0EB"/>`,
    drawing,
    '</svg>\n',
  ].join('\n');
