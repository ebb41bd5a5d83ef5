// A strict page: nothing is forbidden, nothing leaves, and the console stays quiet.
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { servePolicy } from "./support/host";
import { expect, test } from "./support/story";
import { label } from "./support/labels";

/** The sum of the styles that stand in the page. A policy without it has them as a file: see `hosts.spec.ts`. */
const [, styles = ""] = readFileSync(new URL("../dist/page/index.html", import.meta.url), "utf8").match(/<style>([^<]*)/)!;
const sum = `'sha256-${createHash("sha256").update(styles).digest("base64")}'`;
const STRICT =
  `default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self' ${sum}; connect-src 'self'; img-src 'self'; manifest-src 'self'`;

test("under a strict policy a whole walk breaks no rule and asks nobody else for anything", async ({ page, story, baseURL }) => {
  test.setTimeout(90_000);
  const asked: string[] = [];
  page.on("request", (request) => asked.push(request.url()));
  await page.addInitScript(() => {
    const violations: string[] = [];
    document.addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI }) =>
      violations.push(`${violatedDirective}: ${blockedURI}`),
    );
    Object.assign(window, { violations, print() {} });
  });
  await servePolicy(page, STRICT);

  await story.open();
  await story.reading("detail").check();
  await story.press(label("start"));
  const { stages } = await story.place();
  for (let here = await story.place(); here.stage === 1; here = await story.next()) {
    for (const word of await page.locator(".term").all()) {
      await word.click();
      await page.keyboard.press("Escape");
    }
    await story.press(label("ask-about-this"));
    for (const fold of await page.locator("summary").all()) await fold.click();
    for (const choice of await page.locator(".choice input").all()) await choice.check();
    for (const name of ["Start", "Squeeze"]) {
      if (await story.button(name).count()) await story.press(name);
    }
  }
  for (let stage = 2; stage <= stages; stage += 1) {
    await story.press(label("all-stages"));
    await story.press(new RegExp(`^Stage ${stage} of `));
    await expect.poll(() => story.place()).toMatchObject({ stage });
  }
  await story.press(label("door"));
  for (const fold of await page.locator("summary").all()) await fold.click();
  await story.press(label("words"));
  await page.getByRole("searchbox").fill("marrow");
  await story.press(/^bone marrow /);
  await story.press(/^Our questions/);
  await page.getByRole("textbox", { name: label("notes") }).fill("Ask on Monday.");
  await story.press(label("print"));
  await story.press(label("about"));
  for (const fold of await page.locator("summary").all()) await fold.click();
  await story.press("Second Birthday. First page");
  await page.reload();
  await story.isDrawn();
  await page.waitForLoadState("networkidle");

  expect(await page.evaluate("violations")).toEqual([]);
  expect(story.warnings).toEqual([]);
  expect(asked.length).toBeGreaterThan(15);
  expect(asked.filter((url) => !url.startsWith(baseURL!) && url !== "about:blank")).toEqual([]);
});

test("what the policy test listens to is heard", async ({ page }) => {
  await servePolicy(page, STRICT);
  await page.goto("./");
  const violation = page.evaluate(
    () =>
      new Promise<string>((heard) => {
        document.addEventListener("securitypolicyviolation", (event) => heard(event.violatedDirective));
        document.body.setAttribute("style", "color: red");
      }),
  );
  expect(await violation).toContain("style-src");
});

test("a link to a source opens outside and says nothing of where it was pressed", async ({ page, story }) => {
  await story.open("at=about");
  const links = await page.locator(".sources a").evaluateAll((links) =>
    links.map((link) => ({ href: link.getAttribute("href"), rel: link.getAttribute("rel") })),
  );
  expect(links.length).toBeGreaterThan(5);
  for (const link of links)
    expect(link).toEqual({ href: expect.stringMatching(/^https?:\/\/./), rel: "noopener noreferrer" });
});
