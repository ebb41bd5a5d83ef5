// Every picture by its file name.
import { existsSync, readdirSync } from 'node:fs';
import { BACKDROPS } from './backdrops.mjs';
import { bodies } from './bodies.mjs';
import { characters } from './characters.mjs';
import { backdrop, plate, scene, tile } from './frame.mjs';
import cover from './scenes/cover.mjs';
import { HELPERS } from './helpers.mjs';
import { room } from './room.mjs';
import { CELLS, icon } from './small.mjs';
import { spread } from './spread.mjs';
import { tests } from './tests.mjs';

/** The twelve stages in the order of the story. */
export const STAGES = [
  'signs',
  'cause',
  'choice',
  'donor',
  'checks',
  'ward',
  'conditioning',
  'collection',
  'day-zero',
  'waiting',
  'leaving',
  'home',
];

/** What is drawn beside no step: lines of the emergency list, and sets of numbered steps. */
const ASIDE = ['emergency', 'how-to'];

/**
 * The spreads that are drawn: the file name without its ending, to what the module of the step says. The one that is
 * told stands for its stage too, and has its name.
 */
export async function spreads() {
  const found = {};
  for (const stage of [...STAGES, ...ASIDE]) {
    const folder = new URL(`./spreads/${stage}/`, import.meta.url);
    if (!existsSync(folder)) continue;
    for (const file of readdirSync(folder).sort()) {
      const it = (await import(new URL(file, folder))).default;
      found[it.told ? stage : `${stage}-${file.replace('.mjs', '')}`] = it;
    }
  }
  return found;
}

/** Draws them all: file name to text. */
export async function pictures() {
  const drawn = {};
  for (const [name, it] of Object.entries(await spreads())) drawn[`${name}.svg`] = spread(it);
  drawn['cover.svg'] = scene(cover);
  for (const [name, drawing] of Object.entries({ ...HELPERS, ...CELLS })) drawn[`${name}.svg`] = tile(drawing);
  for (const [name, drawing] of Object.entries(BACKDROPS)) drawn[`${name}.svg`] = backdrop(drawing);
  for (const [name, drawing] of Object.entries({ bodies, room, tests })) drawn[`${name}.svg`] = plate(drawing);
  return { ...drawn, 'icon.svg': icon, 'characters.svg': characters };
}
