// Writes what a screen reader is given of one stage, as text: `node tools/transcript.mjs signs [reading]`.
//
// It is computed by the browser's own rules for names and roles (Playwright's aria snapshot) from `dist/page`, and says
// what is there to be read and in which order. How a certain screen reader says it is another question.

import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { chromium } from "@playwright/test";
import { parse } from "smol-toml";

const [, , stage = "signs", reading = "family"] = process.argv;
const PORT = "8917";
const outline = parse(readFileSync(new URL("../content/outline.toml", import.meta.url), "utf8"));
const steps = outline.stages.find(({ id }) => id === stage).steps.map(({ id }) => `${stage}/${id}`);

const server = spawn("node", ["tools/serve.mjs", process.env.PAGE ?? "dist/page", PORT], { stdio: "ignore" });
const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium", args: ["--no-sandbox"] });
try {
  const page = await browser.newPage({ viewport: { width: 390, height: 844 }, reducedMotion: "reduce" });
  const place = page.locator("second-birthday .place:not([hidden])");
  for (let tries = 0; tries < 50; tries += 1) {
    const isUp = await page.goto(`http://127.0.0.1:${PORT}/`).catch(() => null);
    if (isUp) break;
    await new Promise((later) => setTimeout(later, 100));
  }
  console.log(`# Stage “${stage}” as a screen reader is given it, read as ${reading}\n`);
  for (const [index, step] of steps.entries()) {
    await page.goto("about:blank");
    await page.goto(`http://127.0.0.1:${PORT}/#reading=${reading}&at=${step}`);
    await place.locator(`.step[data-step="${step}"] .step__rest > *`).first().waitFor({ state: "attached" });
    await place.locator(".step h1").waitFor();
    // The header is the same on each.
    if (index === 0) console.log(`## The header\n\n\`\`\`yaml\n${await place.locator(".header").ariaSnapshot()}\n\`\`\`\n`);
    console.log(`## ${step}\n\n\`\`\`yaml\n${await place.locator(".step").ariaSnapshot()}\n\`\`\`\n`);
  }
} finally {
  await browser.close();
  server.kill();
}
