// Opens all pages in turn, round after round, and tells what it saw, one measurement a line:
// node bench/measure.mjs <words.json> <our page's folder> <the peers' folder> <rounds>
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { launch, pause, say, tell, visitor, within } from "./browser.mjs";
import { observe } from "./observe.mjs";
import { serve } from "./serve.mjs";
import { follow } from "./traffic.mjs";

const [wordsFile, ours, peers, wanted] = process.argv.slice(2);
const words = JSON.parse(readFileSync(wordsFile, "utf8"));
const rounds = Number(wanted);
const OURS = "ours";
const folders = { plain: join(peers, "plain"), preact: join(peers, "preact"), svelte: join(peers, "svelte"), [OURS]: ours };
/** The whole story is walked in so many rounds, and so often a page is left untouched to see whether it moves. */
const LONG_ROUNDS = 3;
const QUIET_MILLISECONDS = 1500;
const UNREADY_MILLISECONDS = 8000;

/** Opens a page for the first time and waits until nothing more comes. */
async function open(browser, address, presses) {
  const { context, page, session, freeNetwork } = await visitor(browser);
  const { start, next } = words.labels;
  await context.addInitScript(observe, { start, next, heading: words.steps[0].heading, presses });
  const problems = [];
  page.on("pageerror", (problem) => problems.push(problem.message));
  await session.send("Runtime.addBinding", { name: "tellBench" });
  const answered = new Promise((resolve) => session.on("Runtime.bindingCalled", resolve));
  const traffic = follow(session);
  await page.goto(address, { waitUntil: "commit" });
  const problem = () => (problems.length > 0 ? ` (${problems.join("; ")})` : "");
  if (presses) await within("The first step", answered).catch((late) => Promise.reject(new Error(late.message + problem())));
  await within("A quiet network", settle(page, traffic));
  if (problems.length > 0) throw new Error(`${address} threw${problem()}`);
  return { context, page, traffic, freeNetwork };
}

/** Waits until the network has been quiet for a while: a long one for a story that has not said that it is ready. */
async function settle(page, traffic) {
  await page.waitForLoadState("load");
  let since = Date.now();
  for (let enough = Infinity; Date.now() - since < enough; await pause(200)) {
    const isReady = await page.evaluate(() => bench.isReady || !document.querySelector("second-birthday"));
    enough = isReady ? QUIET_MILLISECONDS : UNREADY_MILLISECONDS;
    if (!traffic.isQuiet()) since = Date.now();
  }
  await page.evaluate(() => bench.rest());
}

/** The first press of a first visit. */
async function pressed(browser, name, address) {
  const visit = await open(browser, address, true);
  const seen = await visit.page.evaluate(() => ({
    origin: performance.timeOrigin,
    paint: performance.getEntriesByName("first-contentful-paint")[0].startTime,
    answer: bench.answered,
    // What moves as the answer to the press was asked for; what moves later was not.
    shift: bench.shifts.filter((it) => it.startTime > bench.answered).reduce((sum, it) => sum + it.value, 0),
  }));
  const bytes = visit.traffic.bytesUntil(seen.origin + seen.answer);
  tell(name, "paint", seen.paint);
  tell(name, "answer", seen.answer);
  tell(name, "bytes", bytes);
  tell(name, "shift", seen.shift);
  const told = `painted ${seen.paint.toFixed(0)} ms, answered ${seen.answer.toFixed(0)} ms, ${(bytes / 1000).toFixed(1)} kB`;
  return { visit, told };
}

/** A first visit in which nobody presses: nothing may move. */
async function untouched(browser, name, address) {
  const { context, page } = await open(browser, address, false);
  tell(name, "shift", await page.evaluate(() => bench.shifts.reduce((sum, it) => sum + it.value, 0)));
  await context.close();
}

/** Presses *Next* so many times, on a page that has come whole. */
async function walk({ page, traffic, freeNetwork }, name, times) {
  await freeNetwork();
  let presses = 0;
  for (; presses < times; presses += 1) {
    const place = await page.evaluate(() => bench.findNext());
    if (!place) break;
    await page.evaluate(() => bench.rest());
    const since = await page.evaluate(() => performance.now());
    await page.mouse.click(place.x, place.y);
    // An activity may come with its step, and starts a program of its own.
    do await page.evaluate(() => bench.rest());
    while (!traffic.isQuiet());
    const { event, task } = await page.evaluate((since) => {
      const longest = (entries) => Math.max(0, ...entries.filter((it) => it.startTime >= since).map((it) => it.duration));
      return { event: longest(bench.events.filter((it) => it.interactionId)), task: longest(bench.tasks) };
    }, since);
    // The browser tells of no event under 16 ms and of no task under 50 ms.
    tell(name, "event", Math.max(16, event));
    tell(name, "task", task);
  }
  return presses;
}

const server = await serve(folders);
const browser = await launch();
try {
  for (let round = 0; round < rounds; round += 1) {
    const names = Object.keys(folders);
    // Each page is first once, and last once.
    const order = [...names.slice(round % names.length), ...names.slice(0, round % names.length)];
    for (const name of order) {
      const address = `${server.address}${name}/`;
      const { visit, told } = await pressed(browser, name, address);
      const isLong = round < LONG_ROUNDS;
      const steps = name === OURS ? words.stepsOfStory : words.steps.length;
      const times = name === OURS && !isLong ? 0 : steps - 1;
      const presses = await walk(visit, name, times);
      if (presses < times) throw new Error(`${name} has no Next after ${presses} presses; there should be ${times}`);
      await visit.context.close();
      if (isLong) await untouched(browser, name, address);
      say(`Round ${round + 1} of ${rounds}, ${name}: ${told}; ${presses} presses of Next`);
    }
  }
} finally {
  await browser.close();
  server.close();
}
