import { existsSync } from "node:fs";
import { createServer, type AddressInfo } from "node:net";
import { fileURLToPath } from "node:url";
import { defineConfig, devices } from "@playwright/test";

/** A port of this machine that nobody uses now. */
async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  const { port } = server.address() as AddressInfo;
  await new Promise((closed) => server.close(closed));
  return port;
}

// The workers read this file too, and must come to the port that the first process chose.
process.env.STORY_PORT ??= String(await freePort());
const address = `http://127.0.0.1:${process.env.STORY_PORT}/`;

// Browsers as Debian ships them; `cargo xtask test` names those that it found elsewhere.
for (const [name, path] of [
  ["CHROMIUM", "/usr/bin/chromium"],
  ["HEADLESS_SHELL", "/usr/bin/chromium-headless-shell"],
  ["FIREFOX", "/usr/bin/firefox-esr"],
] as const)
  if (existsSync(path)) process.env[name] ??= path;

const chrome = devices["Desktop Chrome"];
/** What is tested in a place of its own, and not on our page. */
const ELSEWHERE = /(embed|offline|kiosk)[^/]*\.spec\.ts/;
const KIOSK_SCREEN = { width: 1920, height: 1080 };
/** The browser that is installed; without one, Playwright's own. */
const chromium = {
  executablePath: process.env.CHROMIUM || undefined,
  args: [
    "--no-sandbox",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--no-first-run",
  ],
};
/** The same without its windows, where there is one: a page opens in half the time. */
const shell = { ...chromium, executablePath: process.env.HEADLESS_SHELL || chromium.executablePath };
/** Specs in the Firefox that is installed, which speaks BiDi and needs no build of Playwright's. */
function inFirefox(name: string, testMatch: RegExp) {
  return {
    name,
    testMatch,
    use: { ...devices["Desktop Firefox"], channel: "moz-firefox", launchOptions: { executablePath: process.env.FIREFOX } },
  };
}

export default defineConfig({
  testDir: ".",
  outputDir: "test-results",
  forbidOnly: Boolean(process.env.CI),
  fullyParallel: true,
  // As many as the smallest machine that runs them has cores: half of them, which is the default, is slow.
  workers: 2,
  reporter: "list",
  // A machine that does other things at the same time may be slow; it must not be taken for broken.
  timeout: 120_000,
  expect: { timeout: 10_000 },
  // What fails one time in many is a fault, in the page or in its test.
  retries: 0,
  use: {
    baseURL: address,
    // Tests that break what the page fetches must see every request; `offline-worker` wants it.
    serviceWorkers: "block",
  },
  projects: [
    { name: "page", testIgnore: ELSEWHERE, use: { ...chrome, launchOptions: shell } },
    // What these places stand on is tested in the whole browser, as a hospital or a family has it.
    { name: "embed-in-whole", testMatch: /embed\.spec\.ts/, use: { ...chrome, launchOptions: chromium } },
    { name: "embed", testMatch: /embed-[^/]*\.spec\.ts/, use: { ...chrome, launchOptions: shell } },
    { name: "kiosk-in-whole", testMatch: /kiosk\.spec\.ts/, use: { ...chrome, viewport: KIOSK_SCREEN, launchOptions: chromium } },
    { name: "kiosk", testMatch: /kiosk-[^/]*\.spec\.ts/, use: { ...chrome, viewport: KIOSK_SCREEN, launchOptions: shell } },
    { name: "offline", testMatch: /offline[^/]*\.spec\.ts/, use: { ...chrome, launchOptions: chromium } },
    inFirefox("firefox", /(offline|embed-engines|embed-readers|embed-font-size|embed-neighbor|embed-room|embed)\.spec\.ts/),
  ],
  webServer: {
    command: `node tools/serve.mjs dist/page ${process.env.STORY_PORT}`,
    cwd: fileURLToPath(new URL("..", import.meta.url)),
    url: address,
  },
});
