// What a host does to the page: other attributes, other headers, files that are missing or broken.
import { type Page } from "@playwright/test";

type Headers = Record<string, string>;

/** Serves the page with its document edited, or under other headers. */
export async function servePage(page: Page, edit = (html: string) => html, headers: Headers = {}): Promise<void> {
  await page.route(({ pathname }) => pathname === "/", async (route) => {
    const response = await route.fetch();
    const html = edit(await response.text());
    await route.fulfill({ response, body: html, headers: { ...response.headers(), ...headers } });
  });
}

/** Serves the page with these attributes on its element, in place of its own. */
export async function serveElement(page: Page, attributes: string): Promise<void> {
  await servePage(page, (html) => html.replace(/<second-birthday [^>]*>/, `<second-birthday ${attributes}>`));
}

/** Serves the page under this content security policy. */
export async function servePolicy(page: Page, policy: string): Promise<void> {
  await servePage(page, undefined, { "content-security-policy": policy });
}

/** Keeps what the element tells the page, to be asked for with `heard`. */
export async function listen(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const heard: { name: string; target: string; detail: object }[] = [];
    for (const name of ["ready", "engine", "step", "term", "finished", "problem"])
      document.addEventListener(`story-${name}`, (event) => {
        const { detail, target } = event as CustomEvent<object>;
        heard.push({ name: event.type, target: (target as Element).localName, detail });
      });
    Object.assign(window, { heard });
  });
}

/** What the element has told the page so far: the names of the events, or one event's details. */
export async function heard(page: Page): Promise<string[]>;
export async function heard(page: Page, name: string): Promise<Record<string, string>[]>;
export async function heard(page: Page, name?: string): Promise<unknown[]> {
  const all = await page.evaluate<{ name: string; detail: object }[]>("heard");
  return name ? all.filter((it) => it.name === name).map((it) => it.detail) : all.map((it) => it.name);
}

/** Holds back every answer at these addresses until the function that it gives is called. */
export async function hold(page: Page, addresses: string | RegExp): Promise<() => void> {
  let release = () => {};
  const released = new Promise<void>((free) => (release = free));
  await page.route(addresses, async (route) => {
    await released;
    await route.fallback();
  });
  return release;
}
