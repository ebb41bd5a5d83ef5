// Makes every sound of the story, and the list of the beats that they belong to. `node art/sounds/build.mjs` writes them,
// `--check` says whether they are current. MP3, because every browser plays it, old iPhones too.
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { Mp3Encoder } from '@breezystack/lamejs';
import { BEATS } from './beats.mjs';
import { RATE } from './synth.mjs';
import { NAMES, samplesOf } from './words.mjs';

const FOLDER = new URL('../../static/sounds/', import.meta.url);
const KILOBITS = 32;
/** What the encoder takes at a time. */
const BLOCK = 576;

/** A sound as a file has it. */
export function encoded(samples) {
  const encoder = new Mp3Encoder(1, RATE, KILOBITS);
  const whole = Int16Array.from(samples, (it) => Math.round(it * 32767));
  const blocks = [];
  for (let from = 0; from < whole.length; from += BLOCK) blocks.push(encoder.encodeBuffer(whole.subarray(from, from + BLOCK)));
  blocks.push(encoder.flush());
  return Buffer.concat(blocks.map((it) => Buffer.from(it)));
}

/** Every file by its name. */
export const files = () => ({
  ...Object.fromEntries(NAMES.map((name) => [`${name}.mp3`, encoded(samplesOf(name))])),
  'beats.json': Buffer.from(`${JSON.stringify(BEATS)}\n`),
});

if (process.argv[1] === new URL(import.meta.url).pathname) {
  const checking = process.argv.includes('--check');
  const made = files();
  mkdirSync(FOLDER, { recursive: true });
  const stale = readdirSync(FOLDER).filter((name) => !(name in made));
  for (const name of checking ? [] : stale) rmSync(new URL(name, FOLDER));
  for (const [name, bytes] of Object.entries(made)) {
    const file = new URL(name, FOLDER);
    if (existsSync(file) && readFileSync(file).equals(bytes)) continue;
    stale.push(name);
    if (!checking) writeFileSync(file, bytes);
  }
  if (checking && stale.length > 0) {
    console.error(`These sounds are not what art/sounds makes: ${stale.join(', ')}. Run \`node art/sounds/build.mjs\` and commit the result.`);
    process.exitCode = 1;
  } else {
    console.log(stale.length > 0 ? `Made anew, or taken away: ${stale.join(', ')}.` : 'Every sound is current.');
  }
}
