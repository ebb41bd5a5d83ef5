// Whatever colors a hospital gives, every text keeps a contrast of 7:1.
import { expect, test } from "@playwright/test";
import { SNIPPET, openHospital, serveFiles } from "./support/hospital";
import { label } from "./support/labels";

/** Brands' colors that carry no text, the ends of what there is, and what is no color. */
const WISHES = ["#ffd100", "#ff6a00", "#e4002b", "#00b5e2", "#78be20", "#d0d3d4", "#7f7f7f", "#fff", "#000", "hsl(300 100% 50%)",
  "color(display-p3 0 1 0)", "rgb(0 90 60 / 20%)", "transparent", "currentColor", "blau"];

interface Asked {
  names: string[];
  wishes: string[];
}

/** The least contrast of any text on the screen, and where it is: of our own colors, and of each wish for each
 * of the `names`. All in the page: there are fifty looks at each screen. */
function contrasts(element: Element, { names, wishes }: Asked) {
  const context = Object.assign(document.createElement("canvas"), { width: 1, height: 1 }).getContext("2d", { willReadFrequently: true })!;
  const seen = new Map<string, number[]>();
  const pixel = (color: string) => {
    if (!seen.has(color)) {
      context.clearRect(0, 0, 1, 1);
      context.fillStyle = color;
      context.fillRect(0, 0, 1, 1);
      seen.set(color, [...context.getImageData(0, 0, 1, 1).data]);
    }
    return seen.get(color)!;
  };
  const luminance = (color: string) => {
    const [red, green, blue] = pixel(color).map((it) => it / 255).map((it) => (it <= 0.04045 ? it / 12.92 : ((it + 0.055) / 1.055) ** 2.4));
    return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
  };
  const above = (it: Element): Element | null => it.assignedSlot ?? it.parentElement ?? (it.getRootNode() as ShadowRoot).host ?? null;
  const ground = (it: Element | null): string => {
    if (!it) return "white";
    const color = getComputedStyle(it).backgroundColor;
    return pixel(color)[3] === 255 ? color : ground(above(it));
  };
  const showsText = (it: Element) =>
    [...it.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent!.trim()) &&
    it.checkVisibility() && !it.closest("svg") && getComputedStyle(it).clipPath !== "inset(50%)";
  const texts = [...element.shadowRoot!.querySelectorAll("*")].filter(showsText);
  const least = (): [number, string] => {
    let worst: [number, string] = [99, ""];
    for (const it of texts) {
      const [light, dark] = [luminance(getComputedStyle(it).color), luminance(ground(it))].sort((one, other) => other - one);
      const contrast = (light! + 0.05) / (dark! + 0.05);
      if (contrast < worst[0]) worst = [contrast, `${it.localName}.${it.getAttribute("class")} “${it.textContent!.trim().slice(0, 30)}”`];
    }
    return worst;
  };
  const own = least();
  const poor: string[] = [];
  for (const name of names)
    for (const wish of wishes) {
      (element as HTMLElement).style.cssText = `--sb-${name}: ${wish}`;
      const [contrast, where] = least();
      if (contrast < Math.min(7, own[0])) poor.push(`--sb-${name}: ${wish} gives ${contrast.toFixed(2)} at ${where}`);
    }
  return { texts: texts.length, own, poor };
}

const SCREENS = ["", "signs/tiny-plugs", "signs/make-a-plug", "donor/shuffle-the-haplotypes", "waiting/find-the-day", "leaving/when-to-call"];

for (const colorScheme of ["light", "dark"] as const) {
  test.describe(colorScheme, () => {
    test.use({ colorScheme });
    for (const stage of SCREENS) {
      test(`${stage || "the first page"} can be read in any color`, async ({ page }) => {
        await serveFiles(page);
        await openHospital(page, { head: SNIPPET.head(), body: SNIPPET.element(`lang="en" reading="detail" stage="${stage}"`) });
        await expect(page.locator("second-birthday .place h1")).toBeVisible();
        await page.waitForLoadState("networkidle");
        const asked: Asked = { names: ["accent", "surface", "text"], wishes: WISHES };
        const { texts, own, poor } = await page.locator("second-birthday").evaluate(contrasts, asked);
        expect(texts).toBeGreaterThan(5);
        expect(poor).toEqual([]);
        expect([own[0] >= 7, own]).toEqual([true, own]);
      });
    }
  });
}

test("the hue that was asked for is there", async ({ page }) => {
  await serveFiles(page);
  await openHospital(page, { head: SNIPPET.head(), body: SNIPPET.element() });
  const start = page.getByRole("button", { name: label("start") }).first();
  await expect(start).toBeVisible();
  const fill = () => start.evaluate((it) => getComputedStyle(it).backgroundColor);
  const own = await fill();
  await page.locator("second-birthday").evaluate((it) => (it as HTMLElement).style.setProperty("--sb-accent", "#e4002b"));
  expect(await fill()).not.toBe(own);
  // X well above Y is red.
  const [x, y] = /xyz-d65 (\S+) (\S+)/.exec(await fill())!.slice(1).map(Number);
  expect(x! / y!).toBeGreaterThan(1.7);
});
