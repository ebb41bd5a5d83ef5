// A remote control: four arrows, OK and the way back, pressed by somebody who sees where the ring is.
import { type Page, expect } from "@playwright/test";

export type Arrow = "ArrowUp" | "ArrowDown" | "ArrowLeft" | "ArrowRight";

interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** What shows where one is: the ring's box, its width, and the contrast of its two colors. */
export interface Ring {
  name: string;
  box: Box;
  width: number;
  contrast: number;
  isInSight: boolean;
}

/** Puts into the page what looks at the focus. */
export async function watchFocus(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const focused = () => {
      let node = document.activeElement;
      while (node?.shadowRoot?.activeElement) node = node.shadowRoot.activeElement;
      return node === document.body ? null : node;
    };
    const drawnFor = (node: Element) => (node instanceof HTMLInputElement && /radio|checkbox/.test(node.type) ? (node.closest("label") ?? node) : node);
    const isSeen = (node: Element) => node.checkVisibility({ visibilityProperty: true });
    const trees = () => {
      const element = document.querySelector("second-birthday")!;
      const all: ParentNode[] = [element.shadowRoot!, element];
      const sheet = all.flatMap((it) => [...it.querySelectorAll("dialog[open]")])[0];
      return sheet ? [sheet] : all;
    };
    const find = (selector: string) => trees().flatMap((it) => [...it.querySelectorAll<HTMLElement>(selector)]).filter(isSeen);
    /** What OK would press. */
    const marked = () => {
      const node = focused();
      if (!node?.matches("h1")) return node;
      return find("[data-press='next']")[0] ?? node;
    };
    const channels = (color: string) => (color.match(/[\d.]+/g) ?? []).slice(0, 3).map((it) => Number(it) / 255);
    const luminance = (color: string) => {
      const [red = 0, green = 0, blue = 0] = channels(color).map((it) => (it <= 0.04045 ? it / 12.92 : ((it + 0.055) / 1.055) ** 2.4));
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    };
    const ring = () => {
      const node = marked();
      if (!node) return null;
      const drawn = drawnFor(node);
      const { outlineWidth, outlineColor, outlineStyle, boxShadow } = getComputedStyle(drawn);
      const [light = 0, dark = 0] = [luminance(outlineColor), luminance(boxShadow)].sort((one, other) => other - one);
      const { left, top, right, bottom } = drawn.getClientRects()[0]!;
      const hit = (drawn.getRootNode() as ShadowRoot).elementFromPoint((left + right) / 2, (top + bottom) / 2);
      return {
        name: (node.getAttribute("aria-label") ?? drawn.textContent ?? "").trim().replace(/\s+/g, " "),
        box: { left, top, right, bottom },
        width: outlineStyle === "none" ? 0 : parseFloat(outlineWidth),
        contrast: (light + 0.05) / (dark + 0.05),
        isInSight: hit !== null && (drawn.contains(hit) || hit.contains(drawn)),
      };
    };
    const boxOf = (selector: string) => {
      const [node] = find(selector);
      if (!node) return null;
      const { left, top, right, bottom } = drawnFor(node).getClientRects()[0]!;
      return { left, top, right, bottom, isMarked: marked() === node };
    };

    /** Presses every arrow on every control that arrows lead to; names those of this leaf that none leads to. */
    const missed = async () => {
      // The two buttons beside a slider do what an arrow does on it.
      const selector = "a[href], button:not(:disabled, .dial__press), input:not(:disabled), textarea, select, summary, [tabindex='0']";
      const name = (node: Element) => `${node.localName} ${node.getAttribute("aria-label") ?? drawnFor(node).textContent}`.trim().slice(0, 60);
      const press = (key: string) =>
        (focused() ?? document.body).dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true, composed: true, cancelable: true }));
      // What lies on another leaf is turned to first, by OK on *Next*.
      const isOnLeaf = (node: Element) => {
        const [box] = drawnFor(node).getClientRects();
        return box !== undefined && box.right > 0 && box.left < innerWidth;
      };
      const all = find(selector).filter(isOnLeaf);
      const leaf = all.find((it) => it.closest(".step") && !it.closest(".page-turn"));
      press("ArrowDown");
      const reached = new Set([focused()!]);
      for (const from of reached) {
        // A screen that does not come to draw for ten seconds takes itself for broken.
        await new Promise((drawn) => requestAnimationFrame(drawn));
        for (const arrow of ["ArrowDown", "ArrowUp", "ArrowRight", "ArrowLeft"]) {
          // There the arrow turns the page.
          if (from.matches(".reading-picture-book [data-press='next'], .reading-picture-book [data-press='back']") && /Left|Right/.test(arrow)) continue;
          // An arrow may have led to another leaf, over which the bars at the foot stay.
          leaf?.focus();
          (from as HTMLElement).focus();
          // An arrow may have to scroll first.
          for (let presses = 0; presses < 12 && focused() === from; presses += 1) press(arrow);
          const to = focused();
          if (to) reached.add(to);
        }
      }
      return all.filter((it) => !reached.has(it)).map(name);
    };
    Object.assign(window, { ring, boxOf, missed });
  });
}

export const ring = (page: Page) => page.evaluate<Ring | null>("ring()");

/** The ring can be seen from three metres: wide, of two colors that differ, and nothing lies over it. */
export async function seesRing(page: Page, where: string): Promise<void> {
  const seen = await ring(page);
  expect(seen, where).not.toBeNull();
  expect(seen!.width, `${where}: the ring of “${seen!.name}”`).toBeGreaterThanOrEqual(4);
  expect(seen!.contrast, `${where}: the colors of the ring of “${seen!.name}”`).toBeGreaterThanOrEqual(3);
  expect(seen!.isInSight, `${where}: “${seen!.name}” in sight`).toBe(true);
}

/** Sends a key that keyboards do not have. */
export async function sendKey(page: Page, key: string): Promise<void> {
  await page.evaluate((key) => {
    let node = document.activeElement!;
    while (node.shadowRoot?.activeElement) node = node.shadowRoot.activeElement;
    node.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true, composed: true, cancelable: true }));
  }, key);
}

const apart = (one: number, otherEnd: number, end: number, other: number) => (one > otherEnd ? one - otherEnd : other > end ? end - other : 0);

/** The arrows that somebody would press to come from one box to another, the first one first. */
function arrowsTo(from: Box, to: Box): Arrow[] {
  const across = apart(to.left, from.right, to.right, from.left);
  const down = apart(to.top, from.bottom, to.bottom, from.top);
  const sideways: Arrow = across === 0 ? (to.left > from.left ? "ArrowRight" : "ArrowLeft") : across > 0 ? "ArrowRight" : "ArrowLeft";
  const upright: Arrow = down === 0 ? (to.top > from.top ? "ArrowDown" : "ArrowUp") : down > 0 ? "ArrowDown" : "ArrowUp";
  return down === 0 ? [sideways, upright] : [upright, sideways];
}

/** Goes by arrows to the first control that this selector finds, as somebody does who sees both. */
export async function goTo(page: Page, selector: string): Promise<void> {
  const visits = new Map<string, number>();
  await expect.poll(() => page.evaluate(`boxOf(${JSON.stringify(selector)})`), `a ${selector}`).not.toBeNull();
  for (let presses = 0; presses < 60; presses += 1) {
    const to = await page.evaluate<(Box & { isMarked: boolean }) | null>(`boxOf(${JSON.stringify(selector)})`);
    if (!to) throw new Error(`there is no ${selector}`);
    if (to.isMarked) return seesRing(page, selector);
    const from = await ring(page);
    const [first, second] = arrowsTo(from?.box ?? { left: 0, top: 0, right: 0, bottom: 0 }, to);
    const here = JSON.stringify(from?.box);
    // Where the first arrow has led nowhere, or back here, the other one may.
    const before = visits.get(here) ?? 0;
    await page.keyboard.press(before % 2 ? second! : first!);
    visits.set(here, before + 1);
  }
  throw new Error(`arrows do not lead to ${selector}; they end at ${(await ring(page))?.name}`);
}
