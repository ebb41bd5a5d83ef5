// Writes one page with every state of every spread, to be looked at: `node art/contact-sheet.mjs <file> [stage]`.
import { writeFileSync } from 'node:fs';
import { pictures, spreads } from './pictures.mjs';

const [file, stage = ''] = process.argv.slice(2);
if (!file) {
  console.error('Name the file to write: node art/contact-sheet.mjs <file> [stage]');
  process.exit(2);
}

/** What a page may give a picture, in CSS pixels: a phone's, a kiosk's lying down, and a banner. */
const FRAMES = [
  [390, 520],
  [640, 360],
  [460, 160],
];

const drawn = await pictures();
const names = Object.entries(await spreads()).filter(([name]) => name.startsWith(stage));
const shown = (name, fragment, [width, height], scheme = 'light') =>
  `<img style="color-scheme:${scheme}" width="${width}" height="${height}" alt="${name}${fragment}" ` +
  `src="data:image/svg+xml;base64,${Buffer.from(drawn[`${name}.svg`]).toString('base64')}${fragment}">`;

const rows = names.map(([name, { beats = 3 }]) => {
  const states = Array.from({ length: beats }, (_, index) => `#b${index + 1}`);
  const last = `#b${beats}`;
  return (
    `<h2>${name}</h2><div>` +
    states.flatMap((state) => FRAMES.map((frame) => shown(name, `${state}-still`, frame))).join('') +
    `</div><div>${shown(name, '#dark', FRAMES[1])}${shown(name, `${last}-contrast`, FRAMES[1])}${shown(name, `${last}-print`, FRAMES[1])}</div>`
  );
});

writeFileSync(
  file,
  `<!doctype html><meta charset="utf-8"><title>Spreads</title><style>body{font:16px system-ui;margin:16px;background:#ddd}img{margin:4px}</style>${rows.join('')}`,
);
console.log(`${file}: ${names.length} spreads, every state of each. Open it in a browser.`);
