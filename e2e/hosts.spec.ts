// Browsers and pages that refuse what the widget needs: the leaflet stays, or the control is not drawn.
import { type Page } from "@playwright/test";
import { readInThePage } from "./support/early";
import { heard, hold, listen, serveElement, servePolicy } from "./support/host";
import { expect, test, wayToRead } from "./support/story";
import { label } from "./support/labels";

const LEAFLET = "The whole story as one plain page";

/** What keeps the widget from starting, and how the page is made to do it. */
const REFUSALS: Record<string, (page: Page) => Promise<unknown>> = {
  "a policy that forbids WebAssembly": (page) =>
    servePolicy(page, "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self'"),
  "a browser without WebAssembly": (page) => page.addInitScript("delete window.WebAssembly"),
  "a missing module": (page) => page.route("**/widget_bg.wasm", (route) => route.fulfill({ status: 404 })),
  "a module that is cut short": (page) =>
    page.route("**/widget_bg.wasm", async (route) => {
      const response = await route.fetch();
      await route.fulfill({ response, body: (await response.body()).subarray(0, 5000) });
    }),
  "a page instead of the module": (page) =>
    page.route("**/widget_bg.wasm", (route) => route.fulfill({ contentType: "text/html", body: "<p>Sign in" })),
  "a missing script": (page) => page.route("**/widget.js", (route) => route.fulfill({ status: 404 })),
  "a network that goes away": (page) => page.route("**/widget_bg.wasm", (route) => route.abort()),
};

for (const [refusal, arrange] of Object.entries(REFUSALS)) {
  test(`with ${refusal} the first stage and the leaflet stay, and the page is told`, async ({ page, story }) => {
    await listen(page);
    await arrange(page);
    await page.goto("./");
    await expect.poll(() => heard(page)).toEqual(["story-ready", "story-problem"]);
    expect(await heard(page, "story-problem")).toEqual([{ message: expect.stringContaining("the leaflet stay") }]);
    await expect(story.element.getByRole("heading", { name: LEAFLET })).toBeVisible();
    await page.getByRole("link", { name: label("start") }).click();
    await expect(page.getByRole("heading", { name: "It began with nosebleeds", level: 1 })).toBeFocused();
  });
}

test("a press that waits for a module that never comes leads into the leaflet", async ({ page }) => {
  let fail = () => {};
  const failed = new Promise<void>((free) => (fail = free));
  await page.route("**/widget_bg.wasm", async (route) => {
    await failed;
    await route.abort();
  });
  await page.goto("./", { waitUntil: "commit" });
  const words = page.getByRole("link", { name: label("words") }).first();
  await page.waitForFunction(() => customElements.get("second-birthday"));
  await words.click();
  await expect(words).toHaveAttribute("aria-busy", "true");
  fail();
  await page.waitForURL("**/leaflet/en.html#words");
});

test("without the style sheet the first stage answers, the engine stays away, and the page is told", async ({ page }) => {
  await listen(page);
  await page.route("**/second-birthday.css", (route) => route.fulfill({ status: 404 }));
  await page.goto("./");
  await readInThePage(page);
  await expect.poll(() => heard(page, "story-problem")).toEqual([{ message: expect.stringMatching(/second-birthday\.css: status 404/) }]);
});

test("under a policy that refuses styles in the page the same ones come as a file", async ({ page }) => {
  await servePolicy(page, "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; connect-src 'self'; img-src 'self'");
  await page.goto("./");
  const start = page.locator("a, button").filter({ hasText: /^\s*Start the story\s*$/, visible: true }).first();
  await expect.poll(async () => (await start.boundingBox())?.height).toBeGreaterThan(48);
  await start.click();
  await expect(page.getByRole("heading", { name: "It began with nosebleeds", level: 1 })).toBeFocused();
});

test("without pictures each scene is still described", async ({ page, story }) => {
  await page.route("**/*.svg", (route) => route.abort());
  await story.open("at=signs");
  await expect(page.getByRole("img", { name: /imagined picture/ })).toBeVisible();
  await story.next();
});

test("where nothing can be printed there is no button for it", async ({ page, story }) => {
  await story.open("at=our-page&ask=q1");
  await expect(story.button(label("print"))).toBeVisible();
  await page.addInitScript("window.print = undefined");
  await story.open("at=our-page&ask=q1");
  await expect(story.heading).toHaveText("Our questions");
  await expect(story.button(label("print"))).toHaveCount(0);
});

for (const [what, script] of Object.entries({
  "cannot speak": "Object.defineProperty(window, 'speechSynthesis', { value: undefined })",
  "has no voice": "SpeechSynthesis.prototype.getVoices = () => []",
})) {
  test(`where the browser ${what} only what is recorded is offered to be read aloud`, async ({ page, story }) => {
    await page.addInitScript(script);
    await story.open("at=signs");
    await expect(story.button(label("enough"))).toBeVisible();
    const isRecorded = await story.element.evaluate((it) => it.shadowRoot!.querySelector(".layer--recorded") !== null);
    await expect(story.button(label("read-aloud"))).toHaveCount(isRecorded ? 1 : 0);
  });
}

test("when the widget breaks, the leaflet shows at that stage, and one fresh start follows", async ({ page, story }) => {
  await listen(page);
  await story.open("at=waiting/small-seeds");
  const here = await story.place();
  const fresh: string[] = [];
  page.on("request", (request) => request.url().includes("widget.js?") && fresh.push(request.url()));
  const release = await hold(page, "**/widget.js?*");

  await story.panicDuring(() => story.press(label("next")));
  const stage = page.getByRole("heading", { name: "Waiting for new cells", exact: true });
  await expect(stage).toBeInViewport();
  await expect(page.getByRole("heading", { name: LEAFLET })).toBeVisible();
  release();
  await expect(story.heading).toHaveText(here.heading);
  await expect(page.getByRole("heading", { name: LEAFLET })).toBeHidden();
  await story.next();
  expect(fresh).toHaveLength(1);

  await story.panicDuring(() => story.press(label("next")));
  await expect(page.getByRole("heading", { name: LEAFLET })).toBeVisible();
  await expect(stage).toBeInViewport();
  await expect(story.button(label("next"))).toHaveCount(0);
  await page.waitForLoadState("networkidle");
  expect(fresh).toHaveLength(1);
});

test("an element that a page moves about keeps its place", async ({ page, story }) => {
  await listen(page);
  await serveElement(page, 'lang="en" remember="never"');
  await story.open();
  await story.press(label("start"));
  await story.next();
  const here = await story.next();
  await story.element.evaluate((element) => {
    const aside = document.body.appendChild(document.createElement("section"));
    aside.append(element);
  });
  await expect(page.locator("section > second-birthday")).toBeVisible();
  await expect(story.heading).toHaveText(here.heading);
  await story.next();
  expect((await heard(page)).filter((name) => name === "story-ready")).toHaveLength(1);
});

test("an element taken away and put back later starts again where the device kept the place", async ({ story }) => {
  await story.open("at=signs");
  const here = await story.next();
  const kept = await story.element.evaluateHandle((element) => {
    element.remove();
    return element;
  });
  await expect.poll(() => kept.evaluate((element) => element.shadowRoot!.querySelector(".place")!.children.length)).toBe(0);
  await kept.evaluate((element) => document.querySelector("main")!.append(element));
  await expect(story.heading).toHaveText(here.heading);
  await story.next();
});

test("two elements on one page are two stories", async ({ page, story }) => {
  const body = `<!doctype html><html lang="en"><title>Our ward</title><body>
    <second-birthday id="one" reading="picture-book"></second-birthday>
    <second-birthday id="two" stage="waiting"><p>Fallback</p></second-birthday>
    <script type="module" src="second-birthday.js"></script>`;
  await page.route("**/ward.html", (route) => route.fulfill({ contentType: "text/html", body }));
  await page.goto("./ward.html");
  const [one, two] = [page.locator("#one"), page.locator("#two")];
  const heading = { level: 1 } as const;
  await expect(two.getByRole("heading", heading)).toHaveText("After Day 0 comes the waiting");
  await one.getByRole("button", { name: label("start") }).click();
  await expect(one.getByRole("heading", heading)).toHaveText("It began with nosebleeds");
  await wayToRead(two.locator(".place"), "detail").check();
  await two.getByRole("button", { name: label("next") }).click();
  await expect(two.getByRole("heading", heading)).toHaveText("When the new cells show");
  await expect(wayToRead(one.locator(".place"), "picture-book")).toBeChecked();
  await expect(one.getByRole("heading", heading)).toHaveText("It began with nosebleeds");
  await expect(two.getByText("Fallback")).toBeHidden();
  expect(story.warnings).toEqual([]);
});
