// Readers with a browser of their own: one that translates the page, and a hospital's sandbox. The same few
// journeys as everywhere, in every engine that is here. `embed-font-size.spec.ts` has large letters.
import { createServer, type Server } from "node:http";
import { type AddressInfo } from "node:net";
import { fileURLToPath } from "node:url";
import { expect, test } from "@playwright/test";
import sirv from "sirv";
import { label, stepHeading } from "./support/labels";
import { type Place, shortJourneys } from "./support/short-journeys";
import { translate } from "./support/translators";
import { inWebKit, whyNoFirefox } from "./support/webdriver";

test.skip(({ browserName }) => browserName === "firefox" && whyNoFirefox() !== null, whyNoFirefox() ?? "");

let server: Server;
let address: string;
const SANDBOX = '<!doctype html><title>Our ward</title><iframe sandbox="allow-scripts" src="/embed/frame.html?lang=en" title="Second Birthday" width="100%" height="720"></iframe>';

test.beforeAll(async () => {
  const files = sirv(fileURLToPath(new URL("../dist", import.meta.url)), {
    dev: true,
    setHeaders: (answer) => void answer.setHeader("access-control-allow-origin", "*"),
  });
  server = createServer((request, answer) => {
    if (request.url !== "/sandbox") return files(request, answer);
    answer.writeHead(200, { "content-type": "text/html" }).end(SANDBOX);
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
});

test.afterAll(async () => {
  server.closeAllConnections();
  await new Promise((closed) => server.close(closed));
});

/** The first page is on the screen. */
async function started(place: Place): Promise<Place> {
  await expect(place.getByRole("button", { name: label("start") }).first()).toBeVisible();
  return place;
}

test.describe("in a page that is translated", () => {
  shortJourneys(async (page) => {
    await page.addInitScript(translate, "goes on with what is new" as const);
    await page.goto(`${address}embed/examples/element.html`);
    return started(page);
  });

  test("in WebKit the story is started and read on", async ({ browserName }) => {
    await inWebKit(browserName, async (webkit) => {
      await webkit.open(`${address}embed/examples/element.html`);
      await expect.poll(() => webkit.heading()).toBe(label("name"));
      await webkit.run(`(${translate})("goes on with what is new")`);
      await expect.poll(() => webkit.press(label("start"))).toBe(true);
      await expect.poll(() => webkit.heading()).toBe(stepHeading("signs/nosebleeds"));
      expect(await webkit.press(label("next"))).toBe(true);
      await expect.poll(() => webkit.heading()).toBe(stepHeading("signs/tiny-plugs"));
    });
  });
});

test.describe("in a sandbox", () => {
  shortJourneys(async (page) => {
    await page.goto(`${address}sandbox`);
    return started(page.frameLocator("iframe"));
  });

  test("in WebKit the story is started and read on", async ({ browserName }) => {
    await inWebKit(browserName, async (webkit) => {
      await webkit.open(`${address}sandbox`);
      await webkit.enterFrame();
      await expect.poll(() => webkit.press(label("start"))).toBe(true);
      await expect.poll(() => webkit.heading()).toBe(stepHeading("signs/nosebleeds"));
      expect(await webkit.press(label("next"))).toBe(true);
      await expect.poll(() => webkit.heading()).toBe(stepHeading("signs/tiny-plugs"));
    });
  });
});
