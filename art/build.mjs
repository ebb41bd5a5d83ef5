// Draws every picture of the story. `node art/build.mjs` writes them, `--check` says whether they are current.
import { readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { pictures } from './pictures.mjs';

const folder = new URL('../static/pictures/', import.meta.url);
const checking = process.argv.includes('--check');
const stale = [];

const drawn = await pictures();
for (const name of readdirSync(folder).filter((name) => name.endsWith('.svg') && !(name in drawn))) {
  stale.push(name);
  if (!checking) rmSync(new URL(name, folder));
}
for (const [name, text] of Object.entries(drawn)) {
  const file = new URL(name, folder);
  let found = '';
  try {
    found = readFileSync(file, 'utf8');
  } catch {
    // A picture that is not there yet is drawn now.
  }
  if (found === text) continue;
  stale.push(name);
  if (!checking) writeFileSync(file, text);
}

if (checking && stale.length > 0) {
  console.error(
    `These pictures are not what art/ draws: ${stale.join(', ')}. Run \`node art/build.mjs\` and commit the result.`,
  );
  process.exitCode = 1;
} else {
  console.log(stale.length > 0 ? `Drawn anew, or taken away: ${stale.join(', ')}.` : 'Every picture is current.');
}
