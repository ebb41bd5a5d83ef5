// A browser under the conditions that everything is measured in.
import { chromium } from "@playwright/test";

/** A small computer of some years ago. */
const SLOWER = 4;
/** A slow mobile network; bytes a second, and milliseconds. */
const NETWORK = { offline: false, downloadThroughput: 1_600_000 / 8, uploadThroughput: 750_000 / 8, latency: 150 };
const FREE_NETWORK = { offline: false, downloadThroughput: -1, uploadThroughput: -1, latency: 0 };
/** A phone held upright, in CSS pixels. */
const viewport = { width: 412, height: 823 };
const TIMEOUT = 60_000;

/** The Chromium that is installed; without one, Playwright's own. */
export const launch = () =>
  chromium.launch({
    executablePath: process.env.CHROMIUM || undefined,
    args: ["--no-sandbox", "--disable-background-networking", "--disable-component-update", "--disable-sync", "--no-first-run"],
  });

/** A visitor who comes for the first time: nothing cached, nothing kept. */
export async function visitor(browser) {
  // What keeps our page for later begins when it is ready, and would blur what is measured after that.
  const context = await browser.newContext({ viewport, serviceWorkers: "block" });
  const page = await context.newPage();
  page.setDefaultTimeout(TIMEOUT);
  const session = await context.newCDPSession(page);
  await session.send("Network.enable");
  await session.send("Runtime.enable");
  await session.send("Network.emulateNetworkConditions", NETWORK);
  await session.send("Emulation.setCPUThrottlingRate", { rate: SLOWER });
  const freeNetwork = () => session.send("Network.emulateNetworkConditions", FREE_NETWORK);
  return { context, page, session, freeNetwork };
}

/** Waits, and says what for if it takes too long. */
export async function within(what, promise) {
  let timer;
  const late = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new Error(`${what} did not come within ${TIMEOUT / 1000} s`)), TIMEOUT);
  });
  return Promise.race([promise, late]).finally(() => clearTimeout(timer));
}

export const pause = (milliseconds) => new Promise((passed) => setTimeout(passed, milliseconds));

/** One measurement, as `xtask/src/bench` reads it. */
export const tell = (page, figure, value) => console.log([page, figure, value].join("\t"));

/** What a person sees while it works. */
export const say = (words) => console.error(`• ${words}`);
