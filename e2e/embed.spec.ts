// The element in a hospital's page: files from another server, under the hospital's rules.
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { type Page, expect, test } from "@playwright/test";
import { engine, readInThePage, seen, watchShifts } from "./support/early";
import { outOfTheWindow } from "./support/geometry";
import { heard, hold, listen } from "./support/host";
import { EMBED, HOSPITAL, OURS, SNIPPET, openHospital, serveFiles } from "./support/hospital";
import { shortJourneys, watch } from "./support/short-journeys";
import { whyNoFirefox } from "./support/webdriver";
import { stepHeading } from "./support/labels";

test.skip(({ browserName }) => browserName === "firefox" && whyNoFirefox() !== null, whyNoFirefox() ?? "");

const start = (page: Page) => page.getByRole("button", { name: "Start the story" }).first();
const heading = (page: Page) => page.locator("second-birthday .place h1").first();
const next = (page: Page) => page.getByRole("button", { name: "Next", exact: true }).first();

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
    await page.getByRole("button", { name: "Ask about this" }).first().click();
    for (let step = 0; step < 12 && !(await page.locator("second-birthday .place .activity__inside").count()); step += 1) {
      const before = await heading(page).textContent();
      await next(page).click();
      await expect(heading(page)).not.toHaveText(before!);
      await page.waitForLoadState("networkidle");
    }
    await expect(page.locator("second-birthday .place .activity__inside")).toBeVisible();
    await page.getByRole("button", { name: "Word list", exact: true }).click();
    await page.getByRole("searchbox").fill("marrow");
    await page.getByRole("button", { name: /^Our questions/ }).click();
    await page.getByRole("textbox", { name: "Notes" }).fill("Ask on Monday.");
    await page.getByRole("button", { name: "About" }).click();
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
  await page.getByRole("button", { name: "Word list", exact: true }).click();
  await page.waitForURL(`${OURS}leaflet/en.html#words`);
  await expect(page.getByRole("heading", { name: "Word list", exact: true })).toBeAttached();
});

test("where our files may not be fetched the link to the leaflet stays, and the page is told why", async ({ page }) => {
  await listen(page);
  await serveFiles(page);
  const policy = STRICT.replace(/connect-src [^;]*/, "connect-src 'none'");
  await openHospital(page, { head: SNIPPET.head(), body: SNIPPET.element(), headers: { "content-security-policy": policy } });
  await expect.poll(() => heard(page, "story-problem")).toContainEqual(ENGINE_REFUSED);
  await expect(page.getByRole("link", { name: "The whole story as a plain page" })).toBeVisible();
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
  await page.locator("second-birthday").nth(1).getByRole("button", { name: "Next", exact: true }).first().click();
  await expect(page.locator("second-birthday").nth(1).locator(".place h1")).not.toHaveText(titles[1]!);
  await expect(page.locator("second-birthday").nth(0).locator(".place h1")).toHaveText(titles[0]!);
  expect(asked.filter((name) => name === "widget_bg.wasm")).toHaveLength(1);
  expect(await page.evaluate("compiled")).toBe(1);
});

/** A site whose own styles reach for everything. */
const LOUD = `<style>
  * { letter-spacing: .3em !important; text-transform: uppercase !important; }
  body { font: italic 31px/3 monospace; color: red; text-align: right; text-indent: 4em; word-spacing: 2em; white-space: nowrap;
         text-shadow: 2px 2px blue; font-variant: small-caps; hyphens: auto; cursor: crosshair; list-style: square; }
  h1, button, p { background: lime !important; margin: 50px !important; display: inline !important; }
  html { font-size: 50%; }
</style>`;

test("the page's styles do not come in, and ours do not go out", async ({ page }) => {
  const looks = () =>
    page.locator("second-birthday").evaluate((element) => {
      const root = element.shadowRoot!;
      const all = ["h1", "p", "button", ".step__where", ".passage"].flatMap((selector) => {
        const found = root.querySelector(selector);
        if (!found) return [];
        const style = getComputedStyle(found);
        // What depends on where the page puts the element is not its style.
        const own = [...style].filter((it) => !/size|origin|^(width|height|inline|block|bottom|right|top|left)|inset|perspective/.test(it) && !it.startsWith("--"));
        return [[selector, ...own.map((it) => `${it}: ${style.getPropertyValue(it)}`), `font-size: ${style.fontSize}`]];
      });
      return all;
    });
  const body = `<h2 id="theirs" style="width: 600px">Visiting hours</h2><div style="width: 800px">${SNIPPET.element('lang="en" stage="signs"')}</div>`;
  await serveFiles(page);
  await openHospital(page, { head: SNIPPET.head(), body });
  await expect(heading(page)).toHaveText("It began with nosebleeds");
  const plain = await looks();
  expect(plain.length).toBeGreaterThan(2);
  const theirs = () => page.locator("#theirs").evaluate((it) => [...getComputedStyle(it)].map((name) => `${name}: ${getComputedStyle(it).getPropertyValue(name)}`));
  const quiet = await theirs();
  await openHospital(page, { body });
  expect(quiet).toEqual(await theirs());
  await openHospital(page, { head: LOUD + SNIPPET.head(), body });
  await expect(heading(page)).toHaveText("It began with nosebleeds");
  expect(await looks()).toEqual(plain);
});

test("starting takes no focus, no scroll, no history, no storage, no name and no place in the page", async ({ page }) => {
  await serveFiles(page);
  const globals = () => page.evaluate(() => Object.getOwnPropertyNames(window).filter((it) => !it.startsWith("__pw")).sort());
  await openHospital(page, { body: "" });
  const before = await globals();
  await openHospital(page, {
    head: SNIPPET.head(),
    body: `<label>Search <input></label><div style="height: 300px"></div>${SNIPPET.element()}<div style="height: 2000px"></div>`,
  });
  await page.getByRole("textbox", { name: "Search" }).focus();
  // A browser may still be on its way to the field.
  await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))));
  await page.evaluate(() => scrollTo(0, 120));
  // What checks a script's sum stands in the head for that moment only.
  const inHead = () => page.evaluate(() => document.querySelectorAll("head > :not([rel=modulepreload])").length);
  const head = await inHead();
  await expect(start(page)).toBeVisible();
  await page.waitForLoadState("networkidle");
  await expect(page.locator("head > [rel=modulepreload]")).toHaveCount(0);
  await expect(page.getByRole("textbox", { name: "Search" })).toBeFocused();
  const left = () =>
    page.evaluate(() => [scrollY, history.length, localStorage.length + sessionStorage.length, document.adoptedStyleSheets.length, document.title]);
  expect(await left()).toEqual([120, expect.any(Number), 0, 0, "Our ward"]);
  const entries = (await left())[1];
  await start(page).click();
  await next(page).click();
  await page.getByRole("button", { name: "Ask about this" }).first().click();
  expect((await left())[1]).toBe(entries);
  expect(await left()).toEqual([expect.any(Number), entries, 0, 0, "Our ward"]);
  expect(page.url()).toBe(`${HOSPITAL}ward`);
  expect(await inHead()).toBe(head);
  expect(await globals()).toEqual(before);
});

test("an element that an editor moves about keeps its place, and one taken away leaves nothing behind", async ({ page }) => {
  await page.addInitScript(() => {
    const active = { listeners: 0, timers: new Set<number>(), silenced: 0 };
    Object.assign(window, { active });
    for (const target of [window, document]) {
      const { addEventListener: add, removeEventListener: remove } = target;
      target.addEventListener = function (this: EventTarget, ...all: any[]) { active.listeners += 1; return (add as any).apply(this, all); } as any;
      target.removeEventListener = function (this: EventTarget, ...all: any[]) { active.listeners -= 1; return (remove as any).apply(this, all); } as any;
    }
    for (const [set, clear, once] of [["setTimeout", "clearTimeout", true], ["setInterval", "clearInterval", false]] as const) {
      const [setIt, clearIt] = [window[set] as any, window[clear] as any];
      (window as any)[set] = (run: any, ...rest: any[]) => {
        const id = setIt(() => { if (once) active.timers.delete(id); run(); }, ...rest);
        active.timers.add(id);
        return id;
      };
      (window as any)[clear] = (id: number) => { active.timers.delete(id); clearIt(id); };
    }
    const voice = { lang: "en-US", localService: true, name: "Here", voiceURI: "here", default: true };
    SpeechSynthesis.prototype.getVoices = () => [voice as SpeechSynthesisVoice];
    SpeechSynthesis.prototype.speak = () => {};
    SpeechSynthesis.prototype.cancel = () => { active.silenced += 1; };
    Object.defineProperty(SpeechSynthesisUtterance.prototype, "voice", { set() {}, get: () => voice });
  });
  await open(page);
  const idle = { listeners: await page.evaluate("active.listeners"), timers: 0 };
  await start(page).click();
  await next(page).click();
  const here = await heading(page).textContent();
  await page.evaluate(() => document.body.prepend(document.querySelector("second-birthday")!));
  await page.evaluate(() => document.body.append(document.createElement("section")));
  await page.evaluate(() => document.querySelector("section")!.append(document.querySelector("second-birthday")!));
  await expect(heading(page)).toHaveText(here!);
  await page.getByRole("button", { name: "Read aloud" }).click();
  const silenced = await page.evaluate<number>("active.silenced");
  await page.evaluate(() => document.querySelector("second-birthday")!.remove());
  await expect.poll(() => page.evaluate("active.silenced")).toBeGreaterThan(silenced);
  await expect.poll(() => page.evaluate("({ listeners: active.listeners, timers: active.timers.size })")).toEqual(idle);
});

test("nothing is asked for until the story comes near the window", async ({ page }) => {
  const asked: string[] = [];
  await serveFiles(page, { asked });
  await openHospital(page, { head: SNIPPET.head(), body: `<div style="height: 5000px">Far above</div>${SNIPPET.element()}` });
  await page.waitForLoadState("networkidle");
  expect(asked.toSorted()).toEqual(["page.css", "second-birthday.js"]);
  await page.evaluate(() => scrollTo(0, 5000 - innerHeight - 200));
  await expect(start(page)).toBeAttached();
});

test("one in a tab that is not shown starts when the tab is", async ({ page }) => {
  await serveFiles(page);
  await openHospital(page, { head: SNIPPET.head(), body: `<div id="tab" hidden>${SNIPPET.element()}</div>` });
  await page.waitForLoadState("networkidle");
  await expect(start(page)).toHaveCount(0);
  await page.evaluate(() => (document.getElementById("tab")!.hidden = false));
  await expect(start(page)).toBeVisible();
});

for (const [where, above] of [["at the top of the page", 0], ["half way down the window", 400], ["below the window", 3000]] as const) {
  test(`${where} nothing on the page moves while the story comes`, async ({ page }) => {
    const shifts = await watchShifts(page);
    await serveFiles(page);
    const lines = "<p>Visiting hours are from ten to eight.</p>".repeat(60);
    await openHospital(page, { head: SNIPPET.head(), body: `<div style="height: ${above}px">Above</div>${SNIPPET.element()}${lines}` });
    await page.evaluate((above) => scrollTo(0, Math.max(0, above - 500)), above);
    await expect(start(page)).toBeVisible();
    await page.waitForLoadState("networkidle");
    expect(await shifts()).toBe(0);
  });
}

for (const width of [280, 320, 768, 1200]) {
  test(`at ${width} px nothing stands out at the side`, async ({ page }) => {
    await page.setViewportSize({ width: Math.max(width, 280) + 20, height: 800 });
    await serveFiles(page);
    await openHospital(page, { head: SNIPPET.head(), body: `<div style="width: ${width}px">${SNIPPET.element('lang="en" reading="detail"')}</div>` });
    await expect(start(page)).toBeVisible();
    expect(await outOfTheWindow(page)).toEqual([]);
    await start(page).click();
    await expect(heading(page)).toHaveText("It began with nosebleeds");
    expect(await outOfTheWindow(page)).toEqual([]);
    await page.getByRole("button", { name: "All stages" }).first().click();
    expect(await outOfTheWindow(page)).toEqual([]);
  });
}

for (const [where, style] of Object.entries({
  "a row of boxes": "display: flex",
  "a column that is centered": "display: flex; flex-direction: column; align-items: center",
  "a grid": "display: grid; grid-template-columns: auto 1fr",
  "a box as wide as what is in it": "inline-size: fit-content",
})) {
  test(`in ${where} the story has room, on a wide screen and on a phone`, async ({ page }) => {
    await serveFiles(page);
    await openHospital(page, { head: SNIPPET.head(), body: `<div style="${style}">${SNIPPET.element()}</div>` });
    await expect(start(page)).toBeVisible();
    const wide = () => page.locator("second-birthday").evaluate((it) => it.getBoundingClientRect().width);
    expect(await wide()).toBeGreaterThan(700);
    await page.setViewportSize({ width: 360, height: 740 });
    await expect.poll(wide).toBeGreaterThan(300);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  });
}

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
