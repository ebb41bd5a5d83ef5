// The two candles as a phone and a desktop want them: `node art/icons.mjs` writes them, `--check` says
// whether they are current. Unlike the pictures they are made of points, so a renderer is needed: the
// package resvg, compiled to WebAssembly, which gives the same bytes on every machine.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { Resvg, initWasm } from '@resvg/resvg-wasm';
import { icon } from './small.mjs';

const folder = new URL('../static/icons/', import.meta.url);
const renderer = new URL('../node_modules/@resvg/resvg-wasm/index_bg.wasm', import.meta.url);
const PAPER = '#fbfdfa';

/** The icon's own drawing, without the document round it. */
const candles = icon.replace(/^<svg[^>]*>|<\/svg>\s*$/g, '');

/** On paper, with this much of the side left free: systems cut icons to shapes of their own. */
const onPaper = (margin) => {
  const side = 32 / (1 - 2 * margin);
  const start = -(side - 32) / 2;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${start} ${start} ${side} ${side}"><path d="M${start} ${start}h${side}v${side}h-${side}z" fill="${PAPER}"/>${candles}</svg>`;
};

/** The cover, as wide as a link's picture is shown by those who read Open Graph. */
const cover = readFileSync(new URL('../static/pictures/cover.svg', import.meta.url), 'utf8');
const card = cover.replace('<svg ', '<svg width="1200" height="630" ');

/** File name, drawing, and how many points wide. */
const ICONS = [
  // A browser asks for its tab's icon at every address: a drawing would be read and drawn anew each time.
  ['tab-48.png', onPaper(0.02), 48],
  ['icon-192.png', onPaper(0.08), 192],
  ['icon-512.png', onPaper(0.08), 512],
  ['maskable-512.png', onPaper(0.2), 512],
  ['touch-180.png', onPaper(0.12), 180],
  ['card.png', card, 1200],
];

await initWasm(readFileSync(renderer));
const stale = [];
for (const [name, drawing, width] of ICONS) {
  const file = new URL(name, folder);
  const drawn = Buffer.from(new Resvg(drawing, { fitTo: { mode: 'width', value: width } }).render().asPng());
  let found = Buffer.alloc(0);
  try {
    found = readFileSync(file);
  } catch {
    // An icon that is not there yet is drawn now.
  }
  if (found.equals(drawn)) continue;
  stale.push(name);
  if (process.argv.includes('--check')) continue;
  mkdirSync(folder, { recursive: true });
  writeFileSync(file, drawn);
}

if (process.argv.includes('--check') && stale.length > 0) {
  console.error(`These icons are not what art/ draws: ${stale.join(', ')}. Run \`node art/icons.mjs\` and commit the result.`);
  process.exitCode = 1;
} else {
  console.log(stale.length > 0 ? `Drawn anew: ${stale.join(', ')}.` : 'Every icon is current.');
}
