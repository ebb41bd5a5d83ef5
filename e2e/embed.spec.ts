// The element in a hospital's page: files from another server, under the hospital's rules.
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { type Page, expect, test } from "@playwright/test";
import { engine, readInThePage, seen } from "./support/early";
import { heard, hold, listen } from "./support/host";
import { EMBED, OURS, SNIPPET, openHospital, serveFiles } from "./support/hospital";
import { shortJourneys, watch } from "./support/short-journeys";
import { whyNoFirefox } from "./support/webdriver";
import { label, stepHeading } from "./support/labels";

test.skip(({ browserName }) => browserName === "firefox" && whyNoFirefox() !== null, whyNoFirefox() ?? "");

const start = (page: Page) => page.getByRole("button", { name: label("start") }).first();
const heading = (page: Page) => page.locator("second-birthday .place h1").first();
const next = (page: Page) => page.getByRole("button", { name: label("next"), exact: true }).first();

async function open(page: Page): Promise<Page> {
  await serveFiles(page);
  await openHospital(page, { head: SNIPPET.head(), body: `<h1>Our ward</h1>${SNIPPET.element()}<p>Ask us.</p>` });
  await expect(start(page)).toBeVisible();
  return page;
}

shortJourneys(open);

/** What a careful hospital sends with its pages, and the least that the story needs of it. */
const ORIGIN = new URL(OURS).origin;
const STRICT = `default-src 'none'; script-src ${ORIGIN} 'wasm-unsafe-eval'; style-src ${ORIGIN}; connect-src ${ORIGIN}; img-src ${ORIGIN}`;

const TRUSTED_TYPES = `${STRICT}; require-trusted-types-for 'script'; trusted-types 'none'`;

/** Keeps every breach of the page's policy, to be asked for later. Firefox asks for the hospital's own icon,
 * which is not ours to allow. */
async function watchPolicy(page: Page): Promise<() => Promise<string[]>> {
  await page.addInitScript(() => {
    const violations: string[] = [];
    Object.assign(window, { violations });
    document.addEventListener("securitypolicyviolation", (event) =>
      violations.push(`${event.violatedDirective}: ${event.blockedURI} ${event.sample}`),
    );
  });
  return async () => (await page.evaluate<string[]>("violations")).filter((it) => !it.includes("/favicon.ico"));
}

for (const [named, policy] of [
  ["no policy", ""],
  ["a strict policy", STRICT],
  ["a strict policy and Trusted Types", TRUSTED_TYPES],
] as const) {
  test(`under ${named} the first stage answers before the engine has come, which takes over in place`, async ({ page }) => {
    const { complaints } = watch(page);
    const violations = await watchPolicy(page);
    await listen(page);
    await serveFiles(page);
    const release = await hold(page, `${OURS}widget_bg.wasm`);
    await openHospital(page, {
      head: SNIPPET.head(),
      body: SNIPPET.element(),
      headers: policy ? { "content-security-policy": policy } : {},
    });
    await readInThePage(page);
    expect(await heard(page)).toEqual(["story-ready", "story-step", "story-step"]);
    const where = () => seen(page, stepHeading("signs/tiny-plugs")).evaluate((it) => it.getBoundingClientRect().toJSON());
    const before = await where();
    release();
    await expect(engine(page)).toBeVisible();
    await expect(seen(page, stepHeading("signs/tiny-plugs"))).toBeFocused();
    expect(await where()).toEqual(before);
    expect(await heard(page)).toEqual(["story-ready", "story-step", "story-step", "story-engine"]);
    expect(await violations()).toEqual([]);
    expect(complaints.filter((it) => !it.includes("/favicon.ico"))).toEqual([]);
  });
}

test("in another language nothing of English is fetched", async ({ page }) => {
  const { asked } = watch(page);
  // A build with a second language, as far as the page sees it.
  const two = (name: string, body: Buffer) =>
    name === "second-birthday.js" ? Buffer.from(body.toString().replace('["en"]', '["en","ar-XB"]')) : body;
  await serveFiles(page, { change: two });
  await hold(page, `${OURS}content/ar-XB.bundle`);
  const drawn = readFileSync(`${EMBED}content/en.first.json`, "utf8");
  const headers = { "access-control-allow-origin": "*" };
  await page.route(`${OURS}content/ar-XB.first.json`, (route) => {
    const json = drawn.replaceAll('"lang":"en","dir":"ltr"', '"lang":"ar-XB","dir":"rtl"');
    return route.fulfill({ json: JSON.parse(json), headers });
  });
  await openHospital(page, { head: `<script type="module" src="${OURS}second-birthday.js"></script>`, body: SNIPPET.element('lang="ar-XB"') });
  await readInThePage(page);
  await expect(page.locator("second-birthday .first-stage")).toHaveAttribute("dir", "rtl");
  await expect.poll(() => asked).toContain(`${OURS}content/ar-XB.bundle`);
  expect(asked.filter((url) => /\/en\b/.test(url))).toEqual([]);
});

for (const [named, policy] of [
  ["a strict policy", STRICT],
  ["a strict policy and Trusted Types", TRUSTED_TYPES],
] as const) {
  test(`under ${named} the story, its activities and its tools break no rule`, async ({ page }) => {
    const { complaints } = watch(page);
    const violations = await watchPolicy(page);
    await serveFiles(page);
    await openHospital(page, {
      head: SNIPPET.head(),
      body: SNIPPET.element('lang="en" reading="detail"'),
      headers: { "content-security-policy": policy },
    });
    await start(page).click();
    await expect(heading(page)).toHaveText("It began with nosebleeds");
    await page.getByRole("button", { name: label("ask-about-this") }).first().click();
    for (let step = 0; step < 12 && !(await page.locator("second-birthday .place .activity__inside").count()); step += 1) {
      const before = await heading(page).textContent();
      await next(page).click();
      await expect(heading(page)).not.toHaveText(before!);
      await page.waitForLoadState("networkidle");
    }
    await expect(page.locator("second-birthday .place .activity__inside")).toBeVisible();
    await page.getByRole("button", { name: label("words"), exact: true }).click();
    await page.getByRole("searchbox").fill("marrow");
    await page.getByRole("button", { name: /^Our questions/ }).click();
    await page.getByRole("textbox", { name: label("notes") }).fill("Ask on Monday.");
    await page.getByRole("button", { name: label("about") }).click();
    expect(await violations()).toEqual([]);
    expect(complaints.filter((it) => !it.includes("/favicon.ico"))).toEqual([]);
  });
}

/** What the page is told where the engine is refused. */
const ENGINE_REFUSED = { message: expect.stringContaining("the first stage and the leaflet stay") };

test("where WebAssembly is refused the first stage goes on answering, the leaflet has the rest, and the page is told why", async ({ page }) => {
  await listen(page);
  await serveFiles(page);
  const policy = STRICT.replace("'wasm-unsafe-eval'", "");
  await openHospital(page, { head: SNIPPET.head(), body: SNIPPET.element(), headers: { "content-security-policy": policy } });
  await expect.poll(() => heard(page)).toEqual(["story-ready", "story-problem"]);
  expect(await heard(page, "story-problem")).toEqual([ENGINE_REFUSED]);
  expect((await heard(page, "story-problem"))[0]!.message).toMatch(/WebAssembly.*Content Security Policy|Content-Security-Policy|call to WebAssembly/i);
  await readInThePage(page);
  await page.getByRole("button", { name: label("words"), exact: true }).click();
  await page.waitForURL(`${OURS}leaflet/en.html#words`);
  await expect(page.getByRole("heading", { name: label("words"), exact: true })).toBeAttached();
});

test("where our files may not be fetched the link to the leaflet stays, and the page is told why", async ({ page }) => {
  await listen(page);
  await serveFiles(page);
  const policy = STRICT.replace(/connect-src [^;]*/, "connect-src 'none'");
  await openHospital(page, { head: SNIPPET.head(), body: SNIPPET.element(), headers: { "content-security-policy": policy } });
  await expect.poll(() => heard(page, "story-problem")).toContainEqual(ENGINE_REFUSED);
  await expect(page.getByRole("link", { name: label("to-leaflet") })).toBeVisible();
});

for (const name of ["widget.js", "widget_bg.wasm"]) {
  test(`a ${name} of another version is refused, and the first stage stays`, async ({ page }) => {
    await listen(page);
    await serveFiles(page, { change: (it, body) => (it === name ? Buffer.concat([body, Buffer.from("\n")]) : body) });
    await openHospital(page, { head: SNIPPET.head(), body: SNIPPET.element() });
    await expect.poll(() => heard(page)).toEqual(["story-ready", "story-problem"]);
    expect(await heard(page, "story-problem")).toEqual([ENGINE_REFUSED]);
    await readInThePage(page);
  });
}

test("three stories on one page share one program and are three stories", async ({ page }) => {
  const asked: string[] = [];
  await page.addInitScript(() => {
    const compile = WebAssembly.compileStreaming;
    Object.assign(window, { compiled: 0 });
    WebAssembly.compileStreaming = (...all) => {
      (window as any).compiled += 1;
      return compile(...all);
    };
  });
  await serveFiles(page, { asked });
  const stages = ["signs", "waiting", "home"];
  await openHospital(page, { head: SNIPPET.head(), body: stages.map((it) => SNIPPET.element(`lang="en" stage="${it}"`)).join("") });
  const titles: string[] = [];
  for (const place of [0, 1, 2]) {
    const story = page.locator("second-birthday").nth(place);
    await story.scrollIntoViewIfNeeded();
    await expect(story.locator(".place .step__where")).toBeVisible();
    titles.push((await story.locator(".place h1").textContent())!);
  }
  expect(new Set(titles).size).toBe(3);
  await page.locator("second-birthday").nth(1).getByRole("button", { name: label("next"), exact: true }).first().click();
  await expect(page.locator("second-birthday").nth(1).locator(".place h1")).not.toHaveText(titles[1]!);
  await expect(page.locator("second-birthday").nth(0).locator(".place h1")).toHaveText(titles[0]!);
  expect(asked.filter((name) => name === "widget_bg.wasm")).toHaveLength(1);
  expect(await page.evaluate("compiled")).toBe(1);
});

test("every sum is the file's own", () => {
  const { files } = JSON.parse(readFileSync(`${EMBED}integrity.json`, "utf8"));
  expect(Object.keys(files).length).toBeGreaterThan(20);
  for (const [name, { bytes, integrity }] of Object.entries<any>(files)) {
    const body = readFileSync(EMBED + name);
    expect([name, bytes, integrity]).toEqual([name, body.length, `sha384-${createHash("sha384").update(body).digest("base64")}`]);
  }
  for (const line of readFileSync(`${EMBED}../SHA256SUMS`, "utf8").trim().split("\n")) {
    const [sum, name] = line.split("  ");
    expect([name, sum]).toEqual([name, createHash("sha256").update(readFileSync(`${EMBED}../${name}`)).digest("hex")]);
  }
});

test("the example that is to be copied tells the story", async ({ page }) => {
  await serveFiles(page);
  await page.goto(`${OURS}examples/element.html`);
  await expect(start(page)).toBeVisible();
});
