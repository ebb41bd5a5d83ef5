// The address of a page that has a `<base>`, or its own hands on the history: the path stays, and back,
// forward and a reload lead through the story.
import { back } from "./support/history";
import { hold, servePage } from "./support/host";
import { label, stepHeading } from "./support/labels";
import { seen } from "./support/early";
import { expect, test } from "./support/story";

/** The page with this base, and its files named by whole addresses. */
const withBase = (base: string, address: string) => (html: string) =>
  html
    .replace(/(href|src)="(?!#|https?:|\/|data:)([^"]+)"/g, (_, name, path) => `${name}="${address}${path}"`)
    .replace('<meta charset="utf-8">', `<meta charset="utf-8"><base href="${base}">`);

const BASES = { "the site's root": "/elsewhere/", "another host": "https://cdn.hospital.example/", "a page": "other.html?x=1#y" };
for (const [what, base] of Object.entries(BASES))
  test(`with a base at ${what} the path stays, before the engine has come and after`, async ({ page, story, baseURL }) => {
    await servePage(page, withBase(base, baseURL!));
    const release = await hold(page, "**/widget_bg.wasm");
    const path = () => page.evaluate("location.pathname + location.search");
    await page.goto("./?ward=3");
    await page.getByRole("link", { name: label("start") }).first().click();
    await expect(seen(page, stepHeading("signs/nosebleeds"))).toBeFocused();
    await expect.poll(() => page.evaluate("location.hash")).toContain("at=signs");
    expect(await path()).toBe("/?ward=3");
    release();
    await story.isDrawn();
    await story.next();
    await story.next();
    expect(await path()).toBe("/?ward=3");
    await back(page);
    await expect(story.heading).toHaveText(stepHeading("signs/tiny-plugs"));
    expect(await path()).toBe("/?ward=3");
    await page.reload();
    await story.isDrawn();
    await expect(story.heading).toHaveText(stepHeading("signs/tiny-plugs"));
  });

for (const [what, script] of Object.entries({
  "throws": "history.pushState = history.replaceState = () => { throw new Error('no') }",
  "is wrapped": "for (const name of ['pushState', 'replaceState']) { const own = history[name]; history[name] = function (...all) { dispatchEvent(new Event('moved')); return own.apply(this, all) } }",
  "is gone": "history.pushState = history.replaceState = undefined",
}))
  test(`where the page's history ${what} the story is read on, before the engine has come and after`, async ({ page, story }) => {
    await page.addInitScript(script);
    const release = await hold(page, "**/widget_bg.wasm");
    await page.goto("./");
    await page.getByRole("link", { name: label("start") }).first().click();
    await expect(seen(page, stepHeading("signs/nosebleeds"))).toBeFocused();
    release();
    await story.isDrawn();
    expect((await story.next()).heading).toBe(stepHeading("signs/tiny-plugs"));
  });
