// A screen in a waiting room, under a clock that the test turns.
import { type Page, type Request, expect, test as base } from "@playwright/test";
import { kioskLabel, label } from "./labels";

export const HOME = "https://story.example/";

export class Kiosk {
  readonly element;
  /** What went wrong, and what was asked for elsewhere. */
  readonly complaints: string[] = [];
  readonly strangers: string[] = [];

  constructor(readonly page: Page) {
    this.element = page.locator("second-birthday");
    page.on("pageerror", (error) => this.complaints.push(String(error)));
    page.on("console", (message) => {
      // Tests keep workers out, and the browser says so: no complaint of ours.
      const isOurs = !message.text().startsWith("Service Worker registration blocked");
      if (isOurs && ["error", "warning"].includes(message.type())) this.complaints.push(message.text());
    });
    page.on("request", (request: Request) => {
      if (new URL(request.url()).hostname !== "127.0.0.1") this.strangers.push(request.url());
    });
  }

  /** Opens the screen with these attributes, and waits until it tells its story. */
  async open(attributes?: string, path?: string): Promise<void> {
    await this.openEarly(attributes, path);
    await this.attracts();
  }

  /** Opens the screen and waits for nothing. */
  async openEarly(attributes = `kiosk="90" home="${HOME}"`, path = "kiosk.html"): Promise<void> {
    // Read once: a page that loads itself again drops an answer that is still being read.
    const shipped = await (await this.page.request.get("kiosk.html")).text();
    const body = shipped.replace(/<second-birthday [^>]*>/, `<second-birthday ${attributes}>`);
    await this.page.route("**/kiosk.html", (route) => route.fulfill({ body, contentType: "text/html" }));
    await this.page.clock.install({ time: new Date("2026-11-22T08:00:00Z") });
    await this.page.goto(path);
  }

  /** The screen that nobody has touched. */
  async attracts(): Promise<void> {
    await expect(this.button(new RegExp(kioskLabel("begin")))).toBeVisible();
  }

  button(name: string | RegExp) {
    return this.page.getByRole("button", { name, exact: typeof name === "string" }).first();
  }

  async press(name: string | RegExp): Promise<void> {
    await this.button(name).click();
  }

  get heading() {
    return this.page.locator("second-birthday .place h1").first();
  }

  get sheet() {
    return this.page.locator("second-birthday dialog[open]");
  }

  /** Somebody begins, and is at the first page. */
  async begin(): Promise<void> {
    await this.press(/English/);
    await expect(this.button(label("start"))).toBeVisible();
  }

  /** Somebody begins, and is at the first step. */
  async read(): Promise<void> {
    await this.begin();
    await this.press(label("start"));
    await expect(this.heading).toHaveText("It began with nosebleeds");
  }

  /** So many seconds pass, every one of them. */
  async pass(seconds: number): Promise<void> {
    await this.page.clock.runFor(seconds * 1000);
  }

  /** So many seconds pass, of which only the last few are counted: in a second of the test, hours. */
  async leap(seconds: number): Promise<void> {
    await this.page.clock.fastForward(seconds * 1000);
    await this.pass(3);
  }

  phase(): Promise<string | null> {
    return this.element.getAttribute("data-phase");
  }

  /** Everything that a page can keep, and that must be empty. Kept files of the page itself are no trace. */
  async kept(): Promise<unknown> {
    return this.page.evaluate(async () => ({
      local: localStorage.length,
      session: sessionStorage.length,
      cookies: document.cookie,
      databases: (await indexedDB.databases()).length,
      caches: (await caches.keys()).length,
      history: history.length,
      state: history.state,
      address: location.hash,
    }));
  }
}

/** A page that keeps nothing. The first entry of the history is the page before it was opened. */
export const NOTHING = { local: 0, session: 0, cookies: "", databases: 0, caches: 0, history: 2, state: null, address: "" };

export const test = base.extend<{ kiosk: Kiosk }>({
  kiosk: async ({ page }, use) => {
    const kiosk = new Kiosk(page);
    await use(kiosk);
    expect(kiosk.strangers, "requests to other places").toEqual([]);
  },
});

export { expect };
