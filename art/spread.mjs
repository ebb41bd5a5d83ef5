// The document round a spread: a picture that changes with the beats of a child's line. One file holds them all;
// a page asks for a beat by fragment (`#b2`, `#b2-still`, `#b2-contrast`, `#b2-print`). Without one the last beat stands.
import { C } from './palette.mjs';
import { definitionsFor } from './defs.mjs';

/** What stands from beat `from` to beat `last`, or to the end. */
export const at = (from, inner, last = 0) =>
  `<g class="${[from > 1 ? `f${from}` : '', last ? `u${last}` : ''].filter(Boolean).join(' ')}">${inner}</g>`;

/** What stands from the first beat to beat `last`. */
export const until = (last, inner) => at(1, inner, last);

/**
 * Every way in which something may move: its time, and where it goes. All of them are at rest within five seconds, so
 * that no page needs a control to stop them. The acts, below, are over in little more than a second.
 */
const MOTIONS = {
  breathe: ['4.8s ease-in-out', '50%{transform:scale(1.12)}'],
  glow: ['4.8s ease-in-out', '50%{opacity:.45}'],
  sway: ['4.8s ease-in-out', '25%{transform:rotate(-3deg)}75%{transform:rotate(3deg)}'],
  flow: ['4.8s linear', 'to{stroke-dashoffset:-117px}'],
  drip: ['2.4s ease-in 2', 'from{transform:translateY(-22px);opacity:0}25%{opacity:1}80%,to{transform:translateY(var(--d,60px));opacity:0}'],
  fall: ['4.8s ease-in-out', '0%{transform:translate(-50px,-300px) rotate(-200deg)}40%{transform:translate(30px,-180px) rotate(-80deg)}70%{transform:translate(-20px,-60px) rotate(-40deg)}'],
  grow: ['4.8s cubic-bezier(.22,.9,.3,1) both', 'from{transform:scale(.05)}'],
  arrive: ['.7s cubic-bezier(.22,.9,.3,1) both', 'from{transform:translateX(var(--x,160px));opacity:0}'],
  lift: ['.6s cubic-bezier(.22,.9,.3,1) both', 'from{transform:translateY(40px);opacity:0}'],
  light: ['1.2s ease-out both', 'from{opacity:0}'],
};

const outline = (color) => `{stroke:${color};stroke-width:5;paint-order:stroke;stroke-linejoin:round}`;

function styles({ night, beats, used, focus: [fx, fy, fw, fh], near: [nx, ny, , nh] }) {
  const all = Array.from({ length: beats }, (_, i) => i + 1);
  const of = (mode) => `:is(#${mode},${all.map((b) => `#b${b}-${mode}`).join(',')}):target~*`;
  const beat = (b) => `:is(${['', '-still', '-contrast', '-print'].map((mode) => `#b${b}${mode}`).join(',')}):target~*`;
  const zoom = (value) => Number(Math.max(1, value).toFixed(2));
  // Tall and wide frames come nearer to what matters. A sheet of its own: where the same picture stands in frames of
  // two shapes, a browser matches this one anew each time that it paints one of them, and not the whole.
  const frames =
    `.z{transform-origin:${fx}px ${fy}px;transform:translate(${600 - fx}px,${400 - fy}px)}` +
      `@media (max-aspect-ratio:4/5){.z{transform:translate(${600 - fx}px,${400 - fy}px) scale(${zoom(1200 / (fw + 24))})}}` +
      `@media (min-aspect-ratio:4/5) and (max-aspect-ratio:5/4){.z{transform:translate(${600 - fx}px,${400 - fy}px) scale(${zoom(Math.min(1180 / (fw + 60), 1000 / fh))})}}` +
      `@media (min-aspect-ratio:23/10){.z{transform-origin:${nx}px ${ny}px;transform:translate(${600 - nx}px,${400 - ny}px) scale(${zoom(800 / nh)})}}`;
  const parts = [
    all.slice(0, -1).map((b) => `.u${b}`).join(',') + '{display:none}',
    ...all.map((b) => {
      const hidden = [...all.filter((j) => j > b).map((j) => `.f${j}`), ...all.filter((j) => j < b).map((j) => `.u${j}`)];
      const shown = all.filter((j) => j >= b && j < beats).map((j) => `.u${j}`);
      return (
        (shown.length ? `${beat(b)} :is(${shown.join(',')}){display:inline}` : '') +
        (hidden.length ? `${beat(b)} :is(${hidden.join(',')}){display:none}` : '')
      );
    }),
  ];
  if (!night) parts.push('@media (prefers-color-scheme:dark){.d{display:inline}}#dark:target~* .d{display:inline}');
  parts.push(`@media (prefers-contrast:more){.o${outline(night ? '#F4F8F6' : '#0B1220')}}${of('contrast')} .o${outline(night ? '#F4F8F6' : '#0B1220')}`);
  const print = (sel) =>
    `${sel} .d,${sel} .n{display:none}${sel || ''} .g{fill:#EEF0EF;stroke:#99A3A8;stroke-opacity:1}${sel} .o${outline('#3A4652')}${sel} .w{stroke:#5B6B78}`;
  parts.push(`@media print{.k{fill:#fff}${print('')}}${of('print').slice(0, -1)}.k{fill:#fff}${print(of('print'))}`);
  if (used.length) {
    parts.push(
      `@media (prefers-reduced-motion:no-preference){${used.map((m) => `.${m}{animation:${m} ${MOTIONS[m][0]}}@keyframes ${m}{${MOTIONS[m][1]}}`).join('')}}`,
      `${[of('still'), of('contrast'), of('print')].map((it) => `${it} :is(${used.map((m) => `.${m}`).join(',')})`).join(',')}{animation:none}`,
    );
  }
  return `<style>${frames}</style>\n<style>${parts.join('\n')}</style>`;
}

/**
 * A spread on its board of 1200 by 800. `focus` is the middle and the size of what a frame never cuts; `near` is the
 * same for a banner: heads and hands, from the knees up.
 */
export function spread({ sky, night = false, beats = 3, focus = [600, 410, 720, 720], near = focus, ground = '', people = '' }) {
  const drawing = ground + people;
  const used = Object.keys(MOTIONS).filter((m) => new RegExp(`class="[^"]*\\b${m}\\b`).test(drawing));
  const modes = ['dark', 'contrast', 'print', 'still'];
  for (let b = 1; b <= beats; b++) modes.push(`b${b}`, `b${b}-still`, `b${b}-contrast`, `b${b}-print`);
  return [
    '<svg xmlns="http://www.w3.org/2000/svg">',
    styles({ night, beats, used, focus, near }),
    modes.map((id) => `<g id="${id}"/>`).join('') + `<rect class="k" width="100%" height="100%" fill="${sky}"/>`,
    '<svg viewBox="0 0 1200 800" width="100%" height="100%" overflow="visible">',
    `<defs>${definitionsFor(drawing + 'url(#fibers)')}</defs><g class="z">`,
    ground,
    '<path class="n" d="M-1500-1500h4200v3900h-4200z" fill="url(#fibers)"/>',
    people,
    night ? '' : `<path class="d" display="none" d="M-1500-1500h4200v3900h-4200z" fill="${C.shade}" opacity=".2"/>`,
    '</g></svg></svg>\n',
  ]
    .filter(Boolean)
    .join('\n')
    .replaceAll('><g', '>\n<g');
}
