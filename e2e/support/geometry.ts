// Questions of size and place, asked of everything on the screen, shadow trees and slots included.
import { type Page, expect } from "@playwright/test";

interface Tools {
  /** Every element that can be seen, in the order in which it is read. */
  seen(): HTMLElement[];
  /** The element one level up as it is drawn, out of shadow trees too. */
  above(element: Element): HTMLElement | null;
  /** An element in a few words, for the list of offences. */
  named(element: Element): string;
}

declare global {
  interface Window {
    geometry: Tools;
  }
}

/** Puts the tools into the page. */
async function arrange(page: Page): Promise<void> {
  await page.evaluate(() => {
    // What is not laid out until somebody scrolls to it has no true boxes.
    for (const section of document.querySelectorAll<HTMLElement>(".leaflet > section")) section.style.contentVisibility = "visible";
    const above = (element: Element) =>
      (element.assignedSlot ?? element.parentElement ?? (element.getRootNode() as ShadowRoot).host ?? null) as HTMLElement | null;
    const below = (element: Element): Element[] => {
      if (element instanceof HTMLSlotElement && element.assignedElements().length) return element.assignedElements();
      return [...(element.shadowRoot ?? element).children];
    };
    const all = (element: Element): Element[] => [element, ...below(element).flatMap(all)];
    const named = (element: Element) => {
      const text = element.getAttribute("aria-label") ?? element.textContent?.trim().replace(/\s+/g, " ") ?? "";
      return `${element.localName}.${element.getAttribute("class") ?? ""} “${text.slice(0, 40)}”`;
    };
    // What is only said, not shown, is cut down to nothing on purpose.
    const onlySaid = (element: Element | null): boolean =>
      element !== null && (getComputedStyle(element).clipPath === "inset(50%)" || onlySaid(above(element)));
    const seen = () =>
      all(document.body).filter(
        (element): element is HTMLElement =>
          element instanceof HTMLElement && element.checkVisibility({ visibilityProperty: true, opacityProperty: false }) && !onlySaid(element),
      );
    window.geometry = { seen, above, named };
  });
}

/** Waits until every picture is there and nothing moves any more. What moves for ever is not waited for. */
export async function isAtRest(page: Page): Promise<void> {
  const moving = () =>
    page.evaluate(() => {
      const root = document.querySelector("second-birthday")?.shadowRoot;
      const roots = root ? [document, root] : [document];
      const animations = roots.flatMap((root) => root.getAnimations());
      const running = animations.filter((it) => it.playState === "running" && it.effect?.getComputedTiming().endTime !== Infinity);
      // A lazy picture far below the window is not asked for before somebody comes near.
      const isAwaited = (it: HTMLImageElement) => {
        const { top, left, right } = it.getBoundingClientRect();
        return it.checkVisibility() && !it.complete && top < innerHeight && left < innerWidth && right > 0;
      };
      const pictures = roots.flatMap((root) => [...root.querySelectorAll("img")]).filter(isAwaited);
      return running.length + pictures.length;
    });
  await expect.poll(moving, { message: "what still moves or is on its way" }).toBe(0);
}

/** What stands out of the window at its side, so that the page scrolls both ways. */
export async function outOfTheWindow(page: Page): Promise<string[]> {
  await arrange(page);
  return page.evaluate(() => {
    const { seen, above, named } = window.geometry;
    const width = document.documentElement.clientWidth;
    // What lies on another leaf of a screen in a waiting room is turned to.
    const isOnLeaf = (element: Element | null): boolean => element !== null && (getComputedStyle(element).columnCount !== "auto" || isOnLeaf(above(element)));
    const out = seen().filter((element) => {
      if (isOnLeaf(element)) return false;
      const { left, right, width: own } = element.getBoundingClientRect();
      return own > 0 && (left < -0.5 || right > width + 0.5);
    });
    const scrolls = document.documentElement.scrollWidth > width ? [`the page is ${document.documentElement.scrollWidth} px wide`] : [];
    // The innermost are the cause; what is round them is only made wider.
    const causes = out.filter((element) => !out.some((other) => other !== element && above(other) === element));
    return [...scrolls, ...causes.slice(0, 6).map(named)];
  });
}

/** What can be pressed and is smaller than 44 px. A word in a line of text may be as small as the line. */
export async function smallTargets(page: Page): Promise<string[]> {
  await arrange(page);
  return page.evaluate(() => {
    const { seen, named } = window.geometry;
    const targets = "a[href], button, summary, textarea, input, select, [role=button], label:has(input)";
    const inLabel = (element: Element) => element.matches("input:is([type=radio], [type=checkbox])") && element.closest("label") !== null;
    const inline = (element: Element) => getComputedStyle(element).display === "inline";
    return seen()
      .filter((element) => element.matches(targets) && !inLabel(element) && !inline(element))
      .flatMap((element) => {
        const { width, height } = element.getBoundingClientRect();
        return width >= 43.9 && height >= 43.9 ? [] : [`${named(element)} ${Math.round(width)} × ${Math.round(height)}`];
      });
  });
}

/** Text that is cut off by what it stands in, or that lies over other text. */
export async function cutOrCovered(page: Page): Promise<string[]> {
  await arrange(page);
  return page.evaluate(() => {
    const { seen, above, named } = window.geometry;
    const offences = new Set<string>();
    // The bar at the foot of the window lies over the text that is scrolled under it, as it should.
    for (const { shadowRoot } of document.querySelectorAll("second-birthday"))
      for (const bar of shadowRoot?.querySelectorAll<HTMLElement>(".page-turn") ?? []) bar.style.position = "static";
    const lines: { box: DOMRect; element: HTMLElement }[] = [];
    for (const element of seen()) {
      for (const node of element.childNodes) {
        if (node.nodeType !== Node.TEXT_NODE || !node.textContent?.trim()) continue;
        const range = document.createRange();
        range.selectNodeContents(node);
        for (const box of range.getClientRects()) if (box.width > 1 && box.height > 1) lines.push({ box, element });
      }
    }
    // A line's box reaches over its letters by some leading, so two pixels of it may be lost.
    const slack = 2;
    for (const { box, element } of lines) {
      for (let outer: HTMLElement | null = element; outer; outer = above(outer)) {
        const { overflowX, overflowY } = getComputedStyle(outer);
        const frame = outer.getBoundingClientRect();
        const wide = overflowX !== "visible" && (box.left < frame.left - slack || box.right > frame.right + slack);
        const high = overflowY !== "visible" && (box.top < frame.top - slack || box.bottom > frame.bottom + slack);
        if (outer !== document.body && (wide || high)) offences.add(`${named(element)} is cut off by ${named(outer)}`);
      }
    }
    lines.sort((one, other) => one.box.top - other.box.top);
    lines.forEach(({ box, element }, place) => {
      for (const next of lines.slice(place + 1)) {
        if (next.box.top > box.bottom) break;
        const wide = Math.min(box.right, next.box.right) - Math.max(box.left, next.box.left);
        const high = Math.min(box.bottom, next.box.bottom) - Math.max(box.top, next.box.top);
        const least = Math.min(box.height, next.box.height);
        if (wide > slack && high > least / 2) offences.add(`${named(element)} lies over ${named(next.element)}`);
      }
    });
    return [...offences];
  });
}
