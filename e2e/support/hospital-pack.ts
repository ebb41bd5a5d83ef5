// What a made-up hospital adds, served beside the story or from the hospital's own server.
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { type Page } from "@playwright/test";

const FOLDER = fileURLToPath(new URL("../hospital/", import.meta.url));

/** The example, to be changed by a test. */
export const example = () => JSON.parse(readFileSync(`${FOLDER}hospital.json`, "utf8"));

/** A day on which the example's review holds. */
export const TODAY = new Date("2026-11-27T10:00:00Z");

/** Answers for the folder at `address`, which ends in a slash, with the example's pictures and with `text` as its
 * `hospital.json`. Gives what was asked for. */
export async function servePack(page: Page, address: string, text: () => string = () => JSON.stringify(example())): Promise<string[]> {
  const asked: string[] = [];
  await page.route(`${address}**`, (route) => {
    const name = new URL(route.request().url()).pathname.split("/").pop()!;
    asked.push(name);
    const headers = { "access-control-allow-origin": "*" };
    if (name === "hospital.json") return route.fulfill({ body: text(), contentType: "application/json", headers });
    return route.fulfill({ path: FOLDER + name, headers });
  });
  return asked;
}

/** The story's own page with these attributes besides its own. */
export async function setUp(page: Page, attributes: string): Promise<void> {
  const shipped = await (await page.request.get("./")).text();
  const body = shipped.replace("<second-birthday", `<second-birthday ${attributes}`);
  await page.route(/\/(?:#.*)?$/, (route) => (route.request().isNavigationRequest() ? route.fulfill({ body, contentType: "text/html" }) : route.fallback()));
}
