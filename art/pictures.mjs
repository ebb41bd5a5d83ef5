// Every picture by its file name.
import { BACKDROPS } from './backdrops.mjs';
import { bodies } from './bodies.mjs';
import { characters } from './characters.mjs';
import { backdrop, plate, scene, tile } from './frame.mjs';
import { HELPERS } from './helpers.mjs';
import { room } from './room.mjs';
import { CELLS, icon } from './small.mjs';
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

/** Draws them all: file name to text. */
export async function pictures() {
  const drawn = {};
  for (const name of ['cover', ...STAGES, 'day-zero-tall']) {
    drawn[`${name}.svg`] = scene((await import(`./scenes/${name}.mjs`)).default);
  }
  for (const [name, drawing] of Object.entries({ ...HELPERS, ...CELLS })) drawn[`${name}.svg`] = tile(drawing);
  for (const [name, drawing] of Object.entries(BACKDROPS)) drawn[`${name}.svg`] = backdrop(drawing);
  for (const [name, drawing] of Object.entries({ bodies, room, tests })) drawn[`${name}.svg`] = plate(drawing);
  return { ...drawn, 'icon.svg': icon, 'characters.svg': characters };
}
