// Taps and keys at random, from a seed, as a waiting room full of children gives them: nothing breaks,
// nothing leads out, nothing is kept, and no memory is lost. `cargo xtask soak` runs it at length.
import { readFileSync, readdirSync } from "node:fs";
import { type Page } from "@playwright/test";
import { chance } from "./support/chance";
import { NOTHING, expect, test } from "./support/kiosk";
import { memory } from "./support/memory";

const ACTIONS = Number(process.env.SOAK ?? 600);
/** After this many the memory is weighed first. */
const SETTLED = Math.min(1000, ACTIONS / 2);
const SEED = Number(process.env.SEED ?? 20210819);
const KEYS = ["Tab", "Tab", "Tab", "Enter", "Enter", " ", "Escape", "ArrowDown", "ArrowRight", "Backspace", "F5", "a"];
const COMBINATIONS = ["Control+p", "Control+w", "Control+t", "Alt+ArrowLeft", "Control+l", "F1", "F11", "Meta+ArrowLeft"];

/** The steps that have an activity: `signs/make-a-plug`. Taps alone seldom come so far. */
const ACTIVITIES = readdirSync("content/activities").flatMap((file) => {
  const stage = /^stage = "(.*)"$/m.exec(readFileSync(`content/activities/${file}`, "utf8"))?.[1];
  return stage ? [`${stage}/${file.replace(".toml", "")}`] : [];
});

test(`${ACTIONS} taps and keys at random break nothing, lead nowhere and leave nothing`, async ({ page, kiosk }) => {
  test.setTimeout(120_000 + ACTIONS * 400);
  const next = chance(SEED);
  const pick = <Item>(items: Item[]) => items[Math.floor(next() * items.length)]!;
  const { width, height } = page.viewportSize()!;
  const dialogs: string[] = [];
  page.on("dialog", (dialog) => {
    dialogs.push(dialog.message());
    void dialog.dismiss();
  });
  let loads = 0;
  page.on("load", () => (loads += 1));
  await kiosk.open();
  const session = await page.context().newCDPSession(page);
  let settled = Infinity;
  const lead = (step: string) => kiosk.element.evaluate((element, step) => element.setAttribute("stage", step), step);
  await kiosk.begin();
  for (const step of ACTIVITIES) {
    await lead(step);
    await expect(page.locator(`.place [data-activity="${step.split("/")[1]}"] .activity__inside`)).toBeVisible();
  }

  for (let action = 1; action <= ACTIONS; action += 1) {
    const kind = next();
    const [x, y] = [Math.floor(next() * width), Math.floor(next() * height)];
    if (kind < 0.02) await lead(pick(ACTIVITIES));
    else if (kind < 0.45) await tapSomething(page, next);
    else if (kind < 0.68) await page.mouse.click(x, y, { button: kind < 0.66 ? "left" : pick(["right", "middle"]) });
    else if (kind < 0.78) {
      await page.mouse.move(x, y);
      await page.mouse.down();
      await page.mouse.move(Math.floor(next() * width), Math.floor(next() * height), { steps: 3 });
      await page.mouse.up();
    } else if (kind < 0.84) await page.mouse.wheel(0, (next() - 0.5) * 2000);
    else if (kind < 0.97) await page.keyboard.press(pick(KEYS.filter((key) => key !== "F5")));
    else if (kind < 0.99) await page.keyboard.press(pick(COMBINATIONS));
    else await page.clock.runFor(next() * 130_000);
    if (action % 200 === 0) {
      await page.clock.runFor(1000);
      expect(new URL(page.url()).pathname, `after ${action}`).toBe("/kiosk.html");
      expect(page.context().pages(), `after ${action}`).toHaveLength(1);
      expect(kiosk.complaints, `after ${action}, seed ${SEED}`).toEqual([]);
    }
    if (action % SETTLED === 0 && action < ACTIONS) {
      const { bytes, told } = await memory(page, session, SETTLED >= 1000);
      console.log(`${action} of ${ACTIONS}: ${told}`);
      if (action === SETTLED) settled = bytes;
    }
  }

  const end = await memory(page, session, SETTLED >= 1000);
  console.log(`${ACTIONS} of ${ACTIONS}: ${end.told}`);
  await kiosk.attracts();
  // A short run weighs so soon that caches still fill.
  expect(end.bytes / settled, "memory, against what it was").toBeLessThan(SETTLED < 1000 ? 1.1 : 1.05);
  expect(kiosk.complaints, `seed ${SEED}`).toEqual([]);
  expect(dialogs).toEqual([]);
  expect(loads, "times that the page was loaded").toBe(1);
  expect(await kiosk.kept()).toEqual(NOTHING);
  expect(await page.evaluate("window.name")).toBe("");
});

/** Taps one of the things that can be tapped, wherever it is: as children do. */
async function tapSomething(page: Page, next: () => number): Promise<void> {
  const place = await page.evaluate((number) => {
    const root = document.querySelector("second-birthday")!.shadowRoot!;
    const all = [...(root.querySelector("dialog[open]") ?? root).querySelectorAll("button, summary, input, a[href], [role=button]")];
    const shown = all.filter((it) => it.checkVisibility());
    const chosen = shown[Math.floor(number * shown.length)];
    chosen?.scrollIntoView({ block: "center" });
    const box = chosen?.getBoundingClientRect();
    return box && { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  }, next());
  if (place) await page.mouse.click(place.x, place.y);
}
