// How long the wasm takes from its last byte until it can be called, compiled while it comes and after it came:
// node bench/compile.mjs <our page's folder> <rounds>
import { launch, say, tell, visitor, within } from "./browser.mjs";
import { serve } from "./serve.mjs";

const [ours, wanted] = process.argv.slice(2);
const rounds = Number(wanted);

/** Runs in the page. Compiles the program, and gives it imports that do nothing: it is not run. */
async function instantiate({ address, isStreaming }) {
  const answer = fetch(address);
  const module = isStreaming
    ? await WebAssembly.compileStreaming(answer)
    : await WebAssembly.compile(await (await answer).arrayBuffer());
  const imports = {};
  for (const { module: from, name, kind } of WebAssembly.Module.imports(module)) {
    if (kind !== "function") throw new Error(`the wasm imports a ${kind}, ${name}, which the bench cannot give`);
    (imports[from] ??= {})[name] = () => undefined;
  }
  await WebAssembly.instantiate(module, imports);
  const instantiated = performance.now();
  return instantiated - performance.getEntriesByName(new URL(address, location.href).href)[0].responseEnd;
}

const server = await serve({ ours });
const browser = await launch();
try {
  for (let round = 0; round < rounds; round += 1) {
    const told = [];
    for (const [name, isStreaming] of [["streaming", true], ["at once", false]]) {
      const { context, page } = await visitor(browser);
      await page.goto(server.address);
      const time = await within("The wasm", page.evaluate(instantiate, { address: "ours/widget_bg.wasm", isStreaming }));
      tell(name, "compile", time);
      told.push(`${name} ${time.toFixed(0)} ms`);
      await context.close();
    }
    say(`Round ${round + 1} of ${rounds}: ${told.join(", ")}`);
  }
} finally {
  await browser.close();
  server.close();
}
