// Builds the peers from the words of the story and the styles and pictures of our page:
// node bench/build.mjs <words.json> <our page's folder> <folder to write>
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "esbuild";
import { compile } from "svelte/compiler";
import { page } from "./document.mjs";
import { plain } from "./plain/page.mjs";

const [wordsFile, ours, folder] = process.argv.slice(2).map((path) => resolve(path));
const here = dirname(fileURLToPath(import.meta.url));
const words = JSON.parse(readFileSync(wordsFile, "utf8"));

/** Lets esbuild take Svelte's components, compiled for the browser or for drawing ahead of time. */
const svelte = (generate) => ({
  name: "svelte",
  setup({ onLoad }) {
    onLoad({ filter: /\.svelte$/ }, ({ path }) => {
      const { js } = compile(readFileSync(path, "utf8"), { filename: path, generate, dev: false });
      return { contents: js.code, loader: "js" };
    });
  },
});

const common = {
  bundle: true,
  minify: true,
  format: "esm",
  target: "es2022",
  jsx: "automatic",
  jsxImportSource: "preact",
  define: { "process.env.NODE_ENV": '"production"' },
  alias: { words: wordsFile },
  logLevel: "warning",
};

/** A peer that draws its first screen when it is built, and takes it over in the browser. */
async function hydrated(name, ending) {
  const to = join(folder, name);
  await build({
    ...common,
    entryPoints: [join(here, name, `client.${ending}`)],
    outfile: join(to, "story.js"),
    conditions: ["browser", "production"],
    plugins: [svelte("client")],
  });
  const server = join(folder, `${name}-server.mjs`);
  await build({
    ...common,
    entryPoints: [join(here, name, `server.${ending}`)],
    outfile: server,
    platform: "node",
    conditions: ["production"],
    plugins: [svelte("server")],
  });
  const { draw } = await import(pathToFileURL(server).href);
  const script = '<script type="module" src="story.js"></script>';
  writeFileSync(join(to, "index.html"), page(words, { script, ...draw(words) }));
}

rmSync(folder, { recursive: true, force: true });
for (const name of ["plain", "preact", "svelte"]) {
  const to = join(folder, name);
  mkdirSync(join(to, "pictures"), { recursive: true });
  for (const file of ["second-birthday.css", "cover", words.stage.id, "icon"]) {
    const path = file.endsWith(".css") ? file : `pictures/${file}.svg`;
    cpSync(join(ours, path), join(to, path));
  }
}
writeFileSync(join(folder, "plain/index.html"), plain(words));
await build({ ...common, bundle: false, format: undefined, alias: undefined, entryPoints: [join(here, "plain/story.js")], outfile: join(folder, "plain/story.js") });
await hydrated("preact", "jsx");
await hydrated("svelte", "js");
