// Visitors of a waiting room, one after the other: each begins, reads a few pages, opens one thing, and leaves by
// *Start over* or by walking away. No memory is lost, however many come. `cargo xtask soak --visitors` sends the
// 12,500 of some years.
import { type Page } from "@playwright/test";
import { chance } from "./support/chance";
import { type Kiosk, NOTHING, expect, test } from "./support/kiosk";
import { kioskLabel, label } from "./support/labels";
import { memory } from "./support/memory";

const VISITORS = Number(process.env.VISITORS ?? 20);
const SEED = Number(process.env.SEED ?? 20210819);
/** The memory is weighed after so many. */
const WEIGHED = Math.min(500, VISITORS / 2);
/** The page may weigh this much with its programs, whoever has been there: `docs/kiosk.md` names it. */
const CEILING = 40_000_000;
/** And so much more than after the first that were weighed. */
const GROWTH = 1.05;

/** One thing that a visitor opens: the labels on the buttons, in turn. */
const OPENED = [
  [label("for-grown-up"), label("back-to-picture")],
  [kioskLabel("when-to-call")],
  [kioskLabel("carry"), kioskLabel("close")],
  [kioskLabel("bigger")],
  [label("all-stages")],
  [label("about")],
  [label("enough")],
];

/** Presses what is named so, if it can be seen; a visitor who does not find it goes on. */
const press = (page: Page, name: string) =>
  page.evaluate((name) => {
    const root = document.querySelector("second-birthday")!.shadowRoot!;
    const inside = root.querySelector("dialog[open]") ?? root;
    const named = (it: Element) => (it.getAttribute("aria-label") ?? it.textContent ?? "").trim().startsWith(name);
    const found = [...inside.querySelectorAll<HTMLElement>("button, .way-to-read input")].find((it) => it.checkVisibility() && named(it));
    found?.click();
    return Boolean(found);
  }, name);

async function visit(page: Page, kiosk: Kiosk, next: () => number): Promise<void> {
  const moment = () => page.clock.runFor(150);
  /** Waits for what comes over a network, which does not go by the page's clock. */
  const soon = (isThere: () => Promise<boolean>, message: string) =>
    expect.poll(async () => (await moment(), isThere()), { message, intervals: [0, 20, 100] }).toBe(true);
  const pressed = (name: string, message: string) => soon(() => press(page, name), message);
  /** Presses the first, second or third of what the selector finds, if it can be seen. */
  const click = (selector: string, at = 0) =>
    page.evaluate(
      ([selector, at]) => {
        const found = document.querySelector("second-birthday")!.shadowRoot!.querySelectorAll<HTMLElement>(selector)[at];
        found?.click();
        return found?.checkVisibility() ?? false;
      },
      [selector, at] as const,
    );
  await soon(() => click(".attract__language"), "a language is offered");
  const way = Math.floor(next() * 3);
  await soon(() => click(".way-to-read input", way), "the ways to read are offered");
  await pressed(label("start"), "the story starts");
  for (let pages = 1 + Math.floor(next() * 8); pages > 0; pages -= 1) {
    await pressed(label("next"), "the story goes on");
  }
  await moment();
  for (const name of OPENED[Math.floor(next() * OPENED.length)]!) {
    await press(page, name);
    await moment();
  }
  // One in twenty walks away, which takes the test longest; what moves by itself for a while keeps the screen a little longer.
  if (next() < 0.05) for (let minute = 0; minute < 5 && (await kiosk.phase()) !== "attract"; minute += 1) await kiosk.pass(62);
  else {
    await pressed(kioskLabel("next-person"), "the visitor leaves");
    await kiosk.pass(2);
  }
  expect(await kiosk.phase()).toBe("attract");
}

test(`${VISITORS} visitors leave nothing behind, and the page weighs what it did`, async ({ page, kiosk }) => {
  test.setTimeout(120_000 + VISITORS * 3000);
  const next = chance(SEED);
  await kiosk.open();
  const session = await page.context().newCDPSession(page);
  let settled = Infinity;
  for (let visitor = 1; visitor <= VISITORS; visitor += 1) {
    await visit(page, kiosk, next).catch((problem: unknown) => {
      throw new Error(`visitor ${visitor}, seed ${SEED}: ${String(problem)}`);
    });
    if (visitor % WEIGHED !== 0 && visitor !== VISITORS) continue;
    const { bytes, told } = await memory(page, session, true);
    console.log(`${visitor} of ${VISITORS} visitors: ${told}`);
    expect(bytes, `the page's weight after ${visitor} visitors`).toBeLessThan(CEILING);
    settled = Math.min(settled, bytes);
    // In a short run not every screen has been drawn before the first is weighed.
    expect(bytes / settled, "against the least that was weighed").toBeLessThan(WEIGHED < 500 ? 1.2 : GROWTH);
  }
  expect(kiosk.complaints, `seed ${SEED}`).toEqual([]);
  expect(await kiosk.kept()).toEqual(NOTHING);
});
