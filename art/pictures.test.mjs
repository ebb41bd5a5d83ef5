import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { test } from 'node:test';
import { brotliCompressSync, constants } from 'node:zlib';
import { pictures, spreads, STAGES } from './pictures.mjs';

const folder = new URL('../static/pictures/', import.meta.url);
const drawn = await pictures();
const names = Object.keys(drawn);
const drawnSpreads = await spreads();
const scenes = ['cover.svg'];

/** What is wrong with a text as XML, as far as these files can go wrong. */
function flaw(text) {
  const open = [];
  let at = 0;
  for (const tag of text.matchAll(/<(\/?)([A-Za-z]+)((?:\s+[a-zA-Z:-]+="[^"<&]*")*)\s*(\/?)>/g)) {
    const between = text.slice(at, tag.index);
    if (/[<&]/.test(between)) return `a stray sign near ${between.slice(0, 60)}`;
    if (open.length === 0 && between.trim()) return `text outside the root: ${between.trim().slice(0, 60)}`;
    at = tag.index + tag[0].length;
    const [, closing, name, attributes, empty] = tag;
    const keys = Array.from(attributes.matchAll(/([a-zA-Z:-]+)=/g), ([, key]) => key);
    if (new Set(keys).size !== keys.length) return `an attribute twice in ${tag[0].slice(0, 60)}`;
    if (closing && open.pop() !== name) return `</${name}> closes nothing`;
    if (!closing && !empty) open.push(name);
  }
  if (text.slice(at).trim()) return `a rest: ${text.slice(at).trim().slice(0, 60)}`;
  return open.length > 0 ? `<${open.at(-1)}> stays open` : '';
}

test('the check for well-formed files finds what is not', () => {
  assert.equal(flaw('<svg a="1"><g/></svg>\n'), '');
  for (const broken of [
    '<svg><g></svg>',
    '<svg a="1" a="2"/>',
    '<svg>a & b</svg>',
    '<svg a=1/>',
    '<svg/>rest',
    '<svg><g NaN></g></svg>',
  ]) {
    assert.notEqual(flaw(broken), '', broken);
  }
});

test('the files in static/pictures are what art/ draws', () => {
  const kept = readdirSync(folder).filter((name) => name.endsWith('.svg'));
  assert.deepEqual(kept.sort(), [...names].sort());
  for (const name of names) {
    assert.equal(readFileSync(new URL(name, folder), 'utf8'), drawn[name], `${name}: run \`node art/build.mjs\``);
  }
});

test('a second drawing gives the same bytes', async () => {
  assert.deepEqual(await pictures(), drawn);
});

test('no picture weighs more than 8 kB when compressed', () => {
  const params = { [constants.BROTLI_PARAM_QUALITY]: 11 };
  for (const name of names) {
    const weight = brotliCompressSync(drawn[name], { params }).length;
    assert.ok(weight <= 8192, `${name} weighs ${weight} bytes`);
  }
});

test('every picture is well-formed and holds only finite numbers', () => {
  for (const name of names) {
    assert.equal(flaw(drawn[name]), '', name);
    assert.doesNotMatch(drawn[name], /NaN|undefined|Infinity|null|\[object/, name);
  }
});

test('pictures hold no words; only the character sheet has names', () => {
  for (const name of names) {
    const words = /<(text|title|desc)\b/.test(drawn[name]);
    assert.equal(words, name === 'characters.svg', name);
  }
});

test('a picture runs nothing and asks for nothing outside itself', () => {
  for (const name of names) {
    assert.doesNotMatch(drawn[name], /<(script|image|foreignObject|filter|linearGradient|radialGradient|a)\b/, name);
    assert.doesNotMatch(drawn[name], /\son[a-z]+=|@import|javascript:|data:/i, name);
    for (const [, target] of drawn[name].matchAll(/(?:href="|url\()([^")]*)/g)) {
      assert.match(target, /^#/, `${name} names ${target}`);
    }
  }
});

test('everything that a picture names, it carries, and once', () => {
  for (const name of names) {
    const ids = Array.from(drawn[name].matchAll(/\sid="([^"]*)"/g), ([, id]) => id);
    assert.equal(new Set(ids).size, ids.length, `${name} has an id twice`);
    for (const [, id] of drawn[name].matchAll(/(?:href="|url\()#([^")]*)/g)) {
      assert.ok(ids.includes(id), `${name} lacks #${id}`);
    }
  }
});

test('both brothers are in every scene, each with his own pattern', () => {
  for (const name of scenes) {
    for (const pattern of ['stripes', 'dots']) {
      assert.match(drawn[name], new RegExp(`="url\\(#${pattern}\\)"`), `${name} has no ${pattern}`);
    }
  }
});

test('every scene has something gold', () => {
  for (const name of scenes) assert.match(drawn[name], /"#F7BD3B"/, name);
});

test('every scene answers contrast, print and stillness, asked by the browser or by fragment', () => {
  for (const name of scenes) {
    for (const medium of ['(prefers-contrast:more)', 'print', '(prefers-reduced-motion:no-preference)']) {
      assert.ok(drawn[name].includes(`@media ${medium}{`), `${name} lacks ${medium}`);
    }
    for (const fragment of ['contrast', 'print', 'still']) {
      assert.ok(drawn[name].includes(`#${fragment}:target~*`), `${name} lacks #${fragment}`);
    }
  }
});

test('a spread that is told has both brothers, and any other has neither', () => {
  for (const [name, { told }] of Object.entries(drawnSpreads)) {
    for (const pattern of ['stripes', 'dots']) {
      const found = new RegExp(`url\\(#${pattern}(-small)?\\)`).test(drawn[`${name}.svg`]);
      assert.equal(found, Boolean(told), `${name}: ${pattern}`);
    }
  }
});

test('a spread that is told has its gold', () => {
  for (const [name, { told }] of Object.entries(drawnSpreads)) {
    if (told) assert.match(drawn[`${name}.svg`], /"#F7BD3B"/, name);
  }
});

test('a spread answers each of its beats, still, in more contrast and on paper', () => {
  for (const [name, { beats = 3 }] of Object.entries(drawnSpreads)) {
    for (let beat = 1; beat <= beats; beat++) {
      for (const mode of ['', '-still', '-contrast', '-print']) {
        assert.ok(drawn[`${name}.svg`].includes(`<g id="b${beat}${mode}"/>`), `${name} lacks #b${beat}${mode}`);
      }
    }
    assert.doesNotMatch(drawn[`${name}.svg`], new RegExp(`<g id="b${beats + 1}"`), name);
  }
});

test('whatever moves is at rest within five seconds', () => {
  for (const name of names) {
    for (const [, seconds, times = 1] of drawn[name].matchAll(/animation:[a-z]+ ([\d.]+)s [^ };]+( \d+)?/g)) {
      assert.ok(seconds * times <= 5, `${name} moves for ${seconds * times} s`);
    }
    assert.doesNotMatch(drawn[name], /infinite/, name);
  }
});

test('each step that is read has a spread, with a state for each of its beats', async () => {
  for (const stage of STAGES) {
    const words = readFileSync(new URL(`../content/en/stages/${stage}.toml`, import.meta.url), 'utf8');
    for (const [, step, lines] of words.matchAll(/^\[steps\.([\w-]+)\]\n([^[]*(?:\[(?!steps)[^[]*)*)/gm)) {
      if (!/^picture = /m.test(lines)) continue;
      const name = [`${stage}-${step}`, stage].find((it) => drawnSpreads[it] && (it !== stage || drawnSpreads[it].told));
      assert.ok(name, `${stage} ${step} has no spread`);
      const [, line] = lines.match(/^child = """\n([^]*?)"""/m);
      assert.equal(drawnSpreads[name].beats ?? 3, line.split('{beat}').length, name);
    }
  }
});

test('each picture beside the steps has a state for each of its descriptions, and nothing else is drawn there', () => {
  for (const folder of ['emergency', 'how-to']) {
    const words = readFileSync(new URL(`../content/en/${folder}.toml`, import.meta.url), 'utf8');
    const described = {};
    for (const [, id, lines] of words.matchAll(/^\[(?:lines\.)?([\w-]+)\]\n([^]*?)(?=^\[|(?![^]))/gm)) {
      const [, descriptions] = lines.match(/^picture = \[([^]*?)\]$/m) ?? [];
      if (descriptions) described[`${folder}-${id}`] = descriptions.match(/"[^"]*"/g).length;
    }
    const drawn = Object.entries(drawnSpreads).filter(([name]) => name.startsWith(`${folder}-`));
    assert.deepEqual(Object.fromEntries(drawn.map(([name, { beats = 3 }]) => [name, beats])), described);
  }
});
