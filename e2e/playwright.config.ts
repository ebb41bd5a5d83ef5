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

export default defineConfig({
  testDir: ".",
  outputDir: "test-results",
  forbidOnly: Boolean(process.env.CI),
  fullyParallel: true,
  reporter: "list",
  // A machine that does other things at the same time may be slow; it must not be taken for broken.
  timeout: 60_000,
  expect: { timeout: 10_000 },
  retries: process.env.CI ? 2 : 0,
  use: {
    baseURL: address,
    launchOptions: {
      // `cargo xtask test` names the browser it found; without it, Playwright's own is used.
      executablePath: process.env.CHROMIUM || undefined,
      args: [
        "--no-sandbox",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--no-first-run",
      ],
    },
  },
  projects: [{ name: "page", use: { ...devices["Desktop Chrome"] } }],
  webServer: {
    command: `node tools/serve.mjs dist/page ${process.env.STORY_PORT}`,
    cwd: fileURLToPath(new URL("..", import.meta.url)),
    url: address,
  },
});
