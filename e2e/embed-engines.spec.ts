// Our page, the element and the frame as a server sends them, in every engine that is here.
import { createServer, type Server } from "node:http";
import { type AddressInfo } from "node:net";
import { fileURLToPath } from "node:url";
import { type Page, expect, test } from "@playwright/test";
import sirv from "sirv";
import { type Place, shortJourneys, watch } from "./support/short-journeys";
import { inWebKit, whyNoFirefox } from "./support/webdriver";
import { label, stepHeading } from "./support/labels";

test.skip(({ browserName }) => browserName === "firefox" && whyNoFirefox() !== null, whyNoFirefox() ?? "");

let server: Server;
let address: string;

test.beforeAll(async () => {
  server = createServer(sirv(fileURLToPath(new URL("../dist", import.meta.url)), { dev: true }));
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
});

test.afterAll(async () => {
  server.closeAllConnections();
  await new Promise((closed) => server.close(closed));
});

const PLACES = {
  "our page": "page/",
  "the element": "embed/examples/element.html",
  "the frame": "embed/examples/frame.html",
};

for (const [name, path] of Object.entries(PLACES)) {
  test.describe(name, () => {
    shortJourneys(async (page: Page): Promise<Place> => {
      await page.goto(address + path);
      const place = name === "the frame" ? page.frameLocator("iframe") : page;
      await expect(place.getByRole("button", { name: label("start") }).first()).toBeVisible();
      return place;
    });

    test("in WebKit the story is started and read on", async ({ browserName }) => {
      await inWebKit(browserName, async (webkit) => {
        await webkit.open(address + path);
        if (name === "the frame") await webkit.enterFrame();
        await expect.poll(() => webkit.press(label("start"))).toBe(true);
        await expect.poll(() => webkit.heading()).toBe(stepHeading("signs/nosebleeds"));
        expect(await webkit.press(label("next"))).toBe(true);
        await expect.poll(() => webkit.heading()).toBe(stepHeading("signs/tiny-plugs"));
        // The hospital's colors are derived here too.
        const fill = 'return getComputedStyle(document.querySelector("second-birthday").shadowRoot.querySelector(".button--primary")).backgroundColor';
        expect(await webkit.run<string>(fill)).toMatch(/^color\(xyz/);
      });
    });
  });
}

test.describe("the screen in a waiting room", () => {
  const SCREEN = "page/kiosk.html";
  test.use({ serviceWorkers: "allow" });

  test("is touched, read and cleared", async ({ page }) => {
    const { complaints } = watch(page);
    const press = (name: string | RegExp) => page.getByRole("button", { name }).first().click();
    await page.goto(address + SCREEN);
    await press(/Touch to begin/);
    await press(label("start"));
    await expect(page.locator("second-birthday .place h1").first()).toHaveText(stepHeading("signs/nosebleeds"));
    await press("Finish and clear");
    await expect(page.getByRole("button", { name: /Touch to begin/ })).toBeVisible();
    expect(complaints).toEqual([]);
  });

  test("is touched, read and cleared in WebKit", async ({ browserName }) => {
    await inWebKit(browserName, async (webkit) => {
      await webkit.open(address + SCREEN);
      await expect.poll(() => webkit.press("English")).toBe(true);
      await expect.poll(() => webkit.press(label("start"))).toBe(true);
      await expect.poll(() => webkit.heading()).toBe(stepHeading("signs/nosebleeds"));
      expect(await webkit.press("Finish and clear")).toBe(true);
      await expect.poll(() => webkit.press("English")).toBe(true);
    });
  });
});
