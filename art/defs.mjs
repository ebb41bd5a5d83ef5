// Drawings used more than once in a picture. A picture carries only those it names.
import { C } from './palette.mjs';

const pattern = (id, size, inner, more = '') =>
  `<pattern id="${id}" width="${size}" height="${size}" patternUnits="userSpaceOnUse"${more}>${inner}</pattern>`;

const stripes = (id, size) =>
  pattern(
    id,
    size,
    `<path d="M0 0h${size}v${size}H0z" fill="${C.jie}"/><path d="M0 ${size * 0.55}h${size}v${size * 0.4}H0z" fill="${C.jiePale}"/>`,
  );

const dots = (id, size, radius) =>
  pattern(
    id,
    size,
    `<path d="M0 0h${size}v${size}H0z" fill="${C.yan}"/><g fill="${C.yanPale}"><circle cx="${size / 4}" cy="${size / 4}" r="${radius}"/><circle cx="${size * 0.75}" cy="${size * 0.75}" r="${radius}"/></g>`,
  );

const fibers =
  'M163 69l5 2M95 180l3-4M170 139l-4 3M123 67h5M17 44l3 4M99 124l5 1M150 20l-3 4M191 59l4-2M44 22l5 1M62 162l4 3M36 97l-2 5M8 148l5-2';

/** Each by its id. */
export const DEFS = {
  stripes: stripes('stripes', 20),
  dots: dots('dots', 22, 4.2),
  'stripes-small': stripes('stripes-small', 10),
  'dots-small': dots('dots-small', 12, 2.4),
  leaves: pattern(
    'leaves',
    26,
    `<path d="M0 0h26v26H0z" fill="#8FA856"/><path d="M6 12C5 6 9 3 13 3 13 8 11 12 6 12zM19 25C18 19 22 16 26 16 26 21 24 25 19 25z" fill="#DCE7B8"/>`,
  ),
  waves: pattern(
    'waves',
    28,
    `<path d="M0 0h28v28H0z" fill="#7F72B8"/><path d="M0 7q7-7 14 0t14 0M0 21q7-7 14 0t14 0" fill="none" stroke="#D6D0F0" stroke-width="3"/>`,
  ),
  checks: pattern(
    'checks',
    24,
    `<path d="M0 0h24v24H0z" fill="#C9718B"/><path d="M0 6h24M6 0v24" stroke="#F3D3DC" stroke-width="5" opacity=".75"/><path d="M0 18h24M18 0v24" stroke="#A44E6A" stroke-width="2"/>`,
  ),
  chevrons: pattern(
    'chevrons',
    20,
    `<path d="M0 0h20v20H0z" fill="${C.moss}"/><path d="M-2 12L10 4l12 8" fill="none" stroke="${C.mossPale}" stroke-width="3"/>`,
  ),
  ticks: pattern(
    'ticks',
    18,
    `<path d="M0 0h18v18H0z" fill="${C.plum}"/><path d="M4 4v5M13 12v4" stroke="${C.plumPale}" stroke-width="2.6" stroke-linecap="round"/>`,
  ),
  'gold-chevrons': pattern(
    'gold-chevrons',
    12,
    `<path d="M0 0h12v12H0z" fill="${C.gold}"/><path d="M-2 9l8-6 8 6" fill="none" stroke="${C.goldDark}" stroke-width="2.4"/>`,
  ),
  fibers: pattern(
    'fibers',
    200,
    `<path d="${fibers}" stroke="#fff" stroke-opacity=".09" stroke-width="1.6" stroke-linecap="round"/><path d="M5 57l4 1M84 54l1 4M177 164l4-1M50 110l3 3M135 104l-4 2" stroke="${C.shade}" stroke-opacity=".07" stroke-width="1.6" stroke-linecap="round"/>`,
  ),
  round: '<clipPath id="round"><circle r="114"/></clipPath>',
  eye: `<g id="eye"><ellipse rx="4.4" ry="5.2" fill="${C.ink}"/><circle cx="1.5" cy="-1.8" r="1.5" fill="#fff"/></g>`,
  hand: '<path id="hand" d="M-9-3C-11 8-8 17 0 17 8 17 11 9 10 3 15 5 19 0 16-4 14-7 10-6 8-5z"/>',
  leaf: '<path id="leaf" d="M-15 1C-8-11 8-11 15-1 8 10-8 10-15 1z"/>',
  tuft: '<path id="tuft" d="M-14 0C-14-10-18-16-22-20-12-18-8-10-6-2-6-14-4-24 2-30 0-20 2-10 4-2 8-12 14-18 22-20 16-14 14-8 14 0z"/>',
  jie: `<g id="jie"><circle r="14" fill="${C.jie}" stroke="#fff" stroke-width="3"/><path d="M-9-3H9M-7 5H7" stroke="${C.jiePale}" stroke-width="3.4" stroke-linecap="round"/></g>`,
  yan: `<g id="yan"><path d="M-3-17Q0-20 3-17L17-3Q20 0 17 3L3 17Q0 20-3 17L-17 3Q-20 0-17-3z" fill="${C.yan}" stroke="#fff" stroke-width="3"/><path d="M0-7v.1M0 7v.1M-7 0h.1M7 0h.1" stroke="${C.yanPale}" stroke-width="5.4" stroke-linecap="round"/></g>`,
  seed: `<g id="seed"><circle r="10" fill="${C.gold}"/><circle cx=".5" cy=".5" r="7" fill="${C.goldPale}"/><circle cx="-2" cy="2" r="1.8" fill="${C.gold}"/><circle cx="3" cy="-2" r="1.4" fill="${C.gold}"/></g>`,
};

/** The definitions that a drawing names, and those that they name in turn. */
export function definitionsFor(drawing) {
  const wanted = new Set();
  const gather = (text) => {
    for (const [, id] of text.matchAll(/(?:href="|url\()#([a-z-]+)/g)) {
      if (wanted.has(id)) continue;
      if (!DEFS[id]) throw new Error(`a picture names #${id}, which defs.mjs does not have`);
      wanted.add(id);
      gather(DEFS[id]);
    }
  };
  gather(drawing);
  return Object.keys(DEFS)
    .filter((id) => wanted.has(id))
    .map((id) => DEFS[id])
    .join('\n');
}
