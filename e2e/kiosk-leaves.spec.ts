// On a screen in a waiting room nothing scrolls: what is longer than the screen is turned, leaf by leaf.
import { type Kiosk, expect, test } from "./support/kiosk";
import { kioskLabel, label } from "./support/labels";
import { STEPS } from "./support/steps";
import { finger } from "./support/finger";
import { EVERY_READING, READINGS } from "./support/story";

const SCREENS = { landscape: { width: 1920, height: 1080 }, portrait: { width: 1080, height: 1920 } };

/** Walks through these places, turns every leaf of each with the button that is there, and gives what is wrong. */
function walk(kiosk: Kiosk, places: string[]): Promise<string[]> {
  return kiosk.element.evaluate(async (element, places) => {
    const root = element.shadowRoot!;
    const all = (selector: string) => [...root.querySelectorAll<HTMLElement>(selector)].filter((it) => it.getClientRects().length > 0);
    const frame = () => new Promise((drawn) => requestAnimationFrame(drawn));
    const frames = async () => {
      for (let count = 0; count < 3; count += 1) await frame();
    };
    const until = async (what: () => unknown, place: string) => {
      for (let count = 0; count < 600 && !what(); count += 1) await frame();
      if (!what()) throw new Error(`${place} is not drawn`);
    };
    const heading = () => all(".place h1")[0]?.textContent;
    const found: string[] = [];
    for (const place of places) {
      const complain = (what: string) => found.push(`${place}: ${what}`);
      const before = heading();
      root.querySelector(".kiosk")!.dispatchEvent(new CustomEvent("kiosk-go", { detail: { at: place } }));
      const isStep = place.includes("/");
      await until(() => (isStep ? all(".place .step")[0]?.dataset.step === place && !root.querySelector(".step__rest:empty") : heading() !== before), place);
      await frames();
      const box = all(".place :is(.step, .sheet:not(.step__sheet, .step__rest))")[0]!;
      const isBook = box.matches(".reading-picture-book .step:not(.step--activity)");
      const texts = all(".place :is(.step__tale, .step__rest, .sheet) :is(p, li)").filter((it) => it.checkVisibility() && getComputedStyle(it).clipPath === "none");
      const unseen = new Set(texts);
      const controls = new Set(all(".place .sheet :is(button, summary, input:not(label input), label:has(input))").filter((it) => it.checkVisibility()));
      for (let leaf = 0; ; leaf += 1) {
        for (const it of [document.documentElement, root.querySelector(".place")!, box])
          if (it.scrollHeight > it.clientHeight + 1) complain(`${it.className || it.localName} is ${it.scrollHeight - it.clientHeight} px higher than its room`);
        const area = box.getBoundingClientRect();
        const isWhole = (node: Element) =>
          [...node.getClientRects()].every(({ left, right, top, bottom }) => left > -1 && right < innerWidth + 1 && top > -1 && bottom < area.bottom + 1);
        // Words in a line stand where the line does.
        for (const it of all(`.place :is(a[href], button, summary, [role="button"], label:has(input), input:not(label input))`)) {
          const { left, right, top, width } = it.getBoundingClientRect();
          const isHere = width > 0 && right > 0 && left < innerWidth && it.checkVisibility() && getComputedStyle(it).display !== "inline" && getComputedStyle(it).clipPath === "none";
          if (isHere && top < innerHeight / 3 - 1) complain(`${it.className} “${it.textContent!.trim().slice(0, 20)}” stands at ${Math.round(top)} on leaf ${leaf + 1}, out of reach`);
        }
        for (const set of [unseen, controls]) for (const it of set) if (isWhole(it)) set.delete(it as HTMLElement);
        const ways = all(isStep ? ".place .page-turn__next" : ".leaves__next");
        for (const { top, bottom } of ways.map((it) => it.getBoundingClientRect()))
          if (top < innerHeight / 3 || bottom > innerHeight + 1) complain(`Next is at ${top} on leaf ${leaf + 1}`);
        if (isStep && ways.length !== 1) complain(`${ways.length} ways on`);
        if (isBook || !element.hasAttribute("data-leaf-follows")) break;
        if (leaf > 30) return [...found, `${place} has no end`];
        ways[0]!.click();
        await frames();
        if (isStep && all(".place .step")[0]?.dataset.step !== place) complain("Next left the step with a leaf unread");
      }
      for (const it of [...unseen, ...controls]) complain(`on no leaf whole: ${it.localName}.${it.className} “${it.textContent!.trim().slice(0, 40)}”`);
    }
    return found;
  }, places);
}

for (const [how, viewport] of Object.entries(SCREENS)) {
  for (const reading of EVERY_READING) {
    test(`in ${how}, all of every step is on a leaf, and nothing scrolls, read as ${reading}`, async ({ page, kiosk }) => {
      await page.emulateMedia({ reducedMotion: "reduce" });
      await page.setViewportSize(viewport);
      await kiosk.open(`kiosk="3600"`);
      await kiosk.begin();
      await page.locator("second-birthday .place").getByText(READINGS[reading], { exact: true }).click();
      await kiosk.press(label("start"));
      expect(await walk(kiosk, STEPS)).toEqual([]);
    });
  }

  test(`in ${how}, all of every other screen is on a leaf, and nothing scrolls`, async ({ page, kiosk }) => {
    await page.emulateMedia({ reducedMotion: "reduce" });
    await page.setViewportSize(viewport);
    await kiosk.open(`kiosk="3600"`);
    await kiosk.begin();
    const place = page.locator("second-birthday .place");
    const below = () =>
      place.evaluate((it) => {
        const last = it.querySelector(".welcome__sheet")!.lastElementChild!.getBoundingClientRect();
        return Math.max(it.scrollHeight - it.clientHeight, last.bottom - it.getBoundingClientRect().bottom);
      });
    await expect.poll(below, "the first page").toBeLessThanOrEqual(1);
    await kiosk.press(kioskLabel("bigger"));
    await expect.poll(below, "the first page in bigger words").toBeLessThanOrEqual(1);
    await kiosk.press(kioskLabel("smaller"));
    await kiosk.press(label("start"));
    expect(await walk(kiosk, ["stages", "when-to-call", "words", "our-page", "about", "hard-questions", "enough"])).toEqual([]);
  });
}

/** Which leaf is shown, as the screen says. */
const leafIs = (kiosk: Kiosk, leaf: number, leaves: number) =>
  expect(kiosk.page.locator("second-birthday .leaves").getByRole("status")).toHaveText(kioskLabel("leaf-of", { leaf, leaves }));

test("Next and Back turn leaves, then the step; a step that is come back to opens at its end", async ({ kiosk }) => {
  await kiosk.open();
  await kiosk.read();
  await leafIs(kiosk, 1, 3);
  for (const leaf of [2, 3]) {
    await kiosk.press(label("next"));
    await leafIs(kiosk, leaf, 3);
    await expect(kiosk.heading).toHaveText("It began with nosebleeds");
  }
  await kiosk.press(label("next"));
  await expect(kiosk.heading).not.toHaveText("It began with nosebleeds");
  await kiosk.press(label("back"));
  await leafIs(kiosk, 3, 3);
  await kiosk.press(label("back"));
  await leafIs(kiosk, 2, 3);
});

test("a swipe turns a leaf, then the step, and leaves sliders, drawings and what is pressed alone", async ({ page, kiosk }) => {
  await kiosk.open();
  await kiosk.read();
  const place = page.locator("second-birthday .place");
  const { swipe, tap } = await finger(page);
  await leafIs(kiosk, 1, 3);
  await swipe([1400, 600], [1000, 620]);
  await leafIs(kiosk, 2, 3);
  await swipe([600, 600], [1000, 580]);
  await leafIs(kiosk, 1, 3);
  // As far down as along it is none.
  await swipe([1400, 500], [1250, 650]);
  await leafIs(kiosk, 1, 3);
  // Over a button nothing is pressed, and a touch on it that does not move is a press.
  const { x, y } = (await place.getByRole("button", { name: label("read-aloud") }).or(place.locator(".ask-hand")).first().boundingBox())!;
  await swipe([x + 10, y + 30], [x - 200, y + 30]);
  await leafIs(kiosk, 2, 3);
  await expect(place.locator("[aria-pressed=true]")).toHaveCount(0);
  const next = (await place.getByRole("button", { name: label("next"), exact: true }).boundingBox())!;
  await tap([next.x + 30, next.y + 30]);
  await leafIs(kiosk, 3, 3);
  await swipe([1400, 600], [1000, 620]);
  await expect(kiosk.heading).not.toHaveText("It began with nosebleeds");

  await kiosk.element.evaluate((element) => element.setAttribute("stage", "conditioning/making-room"));
  await expect(kiosk.heading).toHaveText("Making room, day by day");
  await leafIs(kiosk, 1, 3);
  for (const what of [".dial__slider", ".marrow"]) {
    const box = (await place.locator(what).first().boundingBox())!;
    const down = box.y + box.height / 2;
    await swipe([box.x + box.width - 20, down], [box.x + 20, down]);
    await leafIs(kiosk, 1, 3);
  }
  await kiosk.press(label("words"));
  const leaves = page.locator("second-birthday .leaves").getByRole("status");
  await expect(kiosk.heading).toHaveText(label("words"));
  const before = await leaves.textContent();
  await swipe([1400, 600], [1000, 620]);
  await expect(leaves).not.toHaveText(before!);
  await swipe([1000, 600], [1400, 620]);
  await expect(leaves).toHaveText(before!);
});

test("a keyboard that comes to something shows the leaf that it stands on, and what opens is counted", async ({ page, kiosk }) => {
  await kiosk.open();
  await kiosk.read();
  await page.locator("second-birthday .place").getByRole("button", { name: label("door") }).focus();
  await leafIs(kiosk, 3, 3);
  await kiosk.press(label("about"));
  const leaves = page.locator("second-birthday .leaves").getByRole("status");
  await expect(kiosk.heading).toHaveText(label("about-heading"));
  await expect(leaves).not.toHaveText(kioskLabel("leaf-of", { leaf: 3, leaves: 3 }));
  const before = await leaves.textContent();
  await page.locator("second-birthday .place summary").first().click();
  await expect(leaves).not.toHaveText(before!);
});

for (const [how, viewport] of Object.entries(SCREENS)) {
  test(`in ${how}, a tier of the emergency list keeps its heading on every leaf`, async ({ page, kiosk }) => {
    await page.setViewportSize(viewport);
    await kiosk.open();
    await kiosk.begin();
    await kiosk.press(kioskLabel("when-to-call"));
    await expect(kiosk.heading).toHaveText(label("when-to-call"));
    const list = page.locator("second-birthday .place .call-list");
    const next = page.locator("second-birthday .leaves__next");
    let unheaded = 0;
    while ((await next.getAttribute("aria-disabled")) !== "true") {
      await next.click();
      // The first sign on the leaf, its tier, and what stands over it.
      const { tier, over } = await list.evaluate((list) => {
        const { left } = list.getBoundingClientRect();
        const first = [...list.querySelectorAll(".calls li")].find((it) => it.getBoundingClientRect().left >= left)!;
        const headings = [...list.querySelectorAll(".calls > h2")].filter((it) => it.getBoundingClientRect().left >= left && it.getBoundingClientRect().left < left + list.clientWidth);
        const shown = (list.getRootNode() as ShadowRoot).querySelector(".leaves__over")!.textContent!;
        const tier = first.closest(".calls")!.querySelector("h2")!;
        return { tier: tier.textContent, over: headings.includes(tier) ? tier.textContent : shown };
      });
      expect(over).toBe(tier);
      unheaded += 1;
    }
    expect(unheaded).toBeGreaterThan(2);
  });
}

/** What shows something, and what is pressed to change it. */
const MODELS = {
  "signs/make-a-plug": [".plug", ".plug__way button"],
  "conditioning/making-room": [".marrow", ".dial__slider"],
  "collection/fill-the-bags": [".filling svg", ".filling button"],
  "day-zero/start-the-drip": [".drip", ".drip__way button"],
  "waiting/find-the-day": [".find-the-day__chart", ".dial__slider"],
} as const;

for (const [how, viewport] of Object.entries(SCREENS)) {
  test(`in ${how}, what is pressed changes a drawing on the same leaf, and the second words of a line begin its leaves anew`, async ({ page, kiosk }) => {
    await page.setViewportSize(viewport);
    await kiosk.open();
    await kiosk.begin();
    await kiosk.element.evaluate((element) => element.setAttribute("reading", "picture-book"));
    const place = page.locator("second-birthday .place");
    const next = place.locator(".page-turn__next");
    const isHere = async (part: string) => {
      const box = (await place.locator(part).filter({ visible: true }).first().boundingBox())!;
      return box.x >= 0 && box.x + box.width <= viewport.width;
    };
    for (const [at, [drawing, control]] of Object.entries(MODELS)) {
      await kiosk.element.evaluate((element, at) => element.setAttribute("stage", at), at);
      const step = place.locator(`.step[data-step="${at}"]`);
      await expect(step).toHaveAttribute("data-beat", "1");
      await expect(step.locator(control).first()).toBeAttached();
      const follows = () => kiosk.element.evaluate((element) => element.hasAttribute("data-leaf-follows"));
      for (let leaf = 0; leaf < 3 && !(await isHere(drawing)); leaf += 1) await next.click();
      expect([await isHere(drawing), await isHere(control)], `${at}: its drawing and its control`).toEqual([true, true]);
      for (let leaf = 0; leaf < 5 && (await follows()); leaf += 1) await next.click();
      await next.click();
      await expect(step).toHaveAttribute("data-beat", "2");
      await expect.poll(() => isHere(".layer--child .beat"), at).toBe(true);
    }
  });
}
