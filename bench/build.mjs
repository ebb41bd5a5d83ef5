// Builds the peers from the words of the story and the styles and pictures of our page:
// node bench/build.mjs <words.json> <our page's folder> <folder to write>
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "rolldown";
import { compile } from "svelte/compiler";
import { page } from "./document.mjs";
import { plain } from "./plain/page.mjs";

const [wordsFile, ours, folder] = process.argv.slice(2).map((path) => resolve(path));
const here = dirname(fileURLToPath(import.meta.url));
const words = JSON.parse(readFileSync(wordsFile, "utf8"));

/** Svelte's components, compiled for the browser or for drawing ahead of time. */
const svelte = (generate) => ({
  name: "svelte",
  transform: {
    filter: { id: /\.svelte$/ },
    handler: (code, filename) => ({ code: compile(code, { filename, generate, dev: false }).js.code, map: null }),
  },
});

/** One script of all that `input` needs, as small as it gets. */
async function bundle(input, file, { platform = "browser", format = "esm" } = {}) {
  await build({
    input: join(here, input),
    platform,
    resolve: {
      alias: { words: wordsFile },
      // Without `development` nothing is left in that only its developers read.
      conditionNames: [platform, "production", "import", "module", "default"],
    },
    transform: {
      target: "es2022",
      jsx: { runtime: "automatic", importSource: "preact" },
      define: { "process.env.NODE_ENV": '"production"' },
    },
    plugins: [svelte(platform === "browser" ? "client" : "server")],
    output: { file, format, minify: true },
    logLevel: "warn",
  });
}

/** A peer that draws its first screen when it is built, and takes it over in the browser. */
async function hydrated(name, ending) {
  await bundle(`${name}/client.${ending}`, join(folder, name, "story.js"));
  const server = join(folder, `${name}-server.mjs`);
  await bundle(`${name}/server.${ending}`, server, { platform: "node" });
  const { draw } = await import(pathToFileURL(server).href);
  const script = '<script type="module" src="story.js"></script>';
  writeFileSync(join(folder, name, "index.html"), page(words, { script, ...draw(words) }));
}

/** Our page has its styles in two sheets, one for the first paint and one for the rest; a peer has both in one. */
const styles = ["first.css", "second-birthday.css"].map((sheet) => readFileSync(join(ours, sheet), "utf8")).join("");

rmSync(folder, { recursive: true, force: true });
for (const name of ["plain", "preact", "svelte"]) {
  const to = join(folder, name);
  mkdirSync(join(to, "pictures"), { recursive: true });
  for (const name of ["cover", words.stage.id, "icon"]) cpSync(join(ours, `pictures/${name}.svg`), join(to, `pictures/${name}.svg`));
  writeFileSync(join(to, "styles.css"), styles);
}
writeFileSync(join(folder, "plain/index.html"), plain(words));
await bundle("plain/story.js", join(folder, "plain/story.js"), { format: "iife" });
await hydrated("preact", "jsx");
await hydrated("svelte", "js");
