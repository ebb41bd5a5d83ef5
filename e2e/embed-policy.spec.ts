// Policies that leave out a part of what the story needs: it starts within them, or the page is told which
// directive has to allow what.
import { type Page, expect, test } from "@playwright/test";
import { heard, listen } from "./support/host";
import { OURS, SNIPPET, integrity, openHospital, serveFiles } from "./support/hospital";
import { label } from "./support/labels";

const ORIGIN = new URL(OURS).origin;
const start = (page: Page) => page.getByRole("button", { name: label("start") }).first();

/** What the story needs, but for what is said otherwise; an empty text leaves a directive out. */
function policy(other: Record<string, string>): string {
  const needed = { "script-src": `${ORIGIN} 'wasm-unsafe-eval'`, "style-src": ORIGIN, "connect-src": ORIGIN, "img-src": ORIGIN };
  const directives = Object.entries<string>({ "default-src": "'none'", ...needed, ...other });
  return directives.filter(([, value]) => value).map((it) => it.join(" ")).join("; ");
}

async function openUnder(page: Page, other: Record<string, string>, script = ""): Promise<string[]> {
  const thrown: string[] = [];
  page.on("pageerror", (error) => thrown.push(String(error)));
  await listen(page);
  await serveFiles(page);
  const head = script ? SNIPPET.head().replace("<script ", `<script ${script} `) : SNIPPET.head();
  await openHospital(page, { head, body: SNIPPET.element(), headers: { "content-security-policy": policy(other) } });
  return thrown;
}

const problems = async (page: Page) => (await heard(page, "story-problem")).map((it) => it.message!).join("\n");

for (const more of ["", "'strict-dynamic'"])
  test(`the story starts under a policy by nonce ${more}`, async ({ page }) => {
    const thrown = await openUnder(page, { "script-src": `'nonce-ward7' ${more} 'wasm-unsafe-eval'` }, 'nonce="ward7"');
    await expect(start(page)).toBeVisible();
    expect(await problems(page)).toBe("");
    expect(thrown).toEqual([]);
  });

test("under a policy that knows only the sum of the first script the page is told what has to be allowed", async ({ page }) => {
  const sum = integrity("second-birthday.js");
  const thrown = await openUnder(page, { "script-src": `'${sum}' 'wasm-unsafe-eval'` });
  await expect.poll(() => problems(page)).toMatch(/widget\.js: the Content-Security-Policy of the page refuses it; script-src.* has to allow it/);
  await expect(page.getByRole("link", { name: label("to-leaflet") })).toBeVisible();
  expect(thrown).toEqual([]);
});

for (const [refused, told] of [
  ["connect-src", /en\.first\.json: the Content-Security-Policy of the page refuses it; connect-src has to allow it/],
  ["img-src", /pictures\/\w+\.svg: the Content-Security-Policy of the page refuses it; img-src has to allow it/],
] as const)
  test(`where a page allows no ${refused} for our files it is told so`, async ({ page }) => {
    const thrown = await openUnder(page, { [refused]: "" });
    await expect.poll(() => problems(page)).toMatch(told);
    expect(thrown).toEqual([]);
  });

test("where a page allows no WebAssembly it is told the word that is missing", async ({ page }) => {
  await openUnder(page, { "script-src": ORIGIN });
  await expect.poll(() => problems(page)).toContain("script-src has to allow 'wasm-unsafe-eval'");
});

test("a page that may hold only what asks to be held shows the story's pictures", async ({ page }) => {
  await serveFiles(page);
  // As under Cross-Origin-Embedder-Policy, which no request that a test answers is held to.
  const blocked: string[] = [];
  await page.route(`${OURS}pictures/**`, async (route) => {
    if (await route.request().headerValue("origin")) return route.fallback();
    blocked.push(route.request().url());
    return route.abort();
  });
  await openHospital(page, { head: SNIPPET.head(), body: SNIPPET.element() });
  await start(page).click();
  const pictures = page.locator("second-birthday .place img");
  // The beats of a picture that are not shown are not asked for.
  const seen = () => pictures.filter({ visible: true }).evaluateAll((all) => all.map((it) => (it as HTMLImageElement).naturalWidth > 0));
  await expect.poll(async () => (await seen()).length > 0 && (await seen()).every(Boolean)).toBe(true);
  // Each was refused at first: what a page without the policy gets is not changed.
  expect(blocked.length).toBeGreaterThan(0);
});

for (const ending of ["bundle", "wasm"])
  test(`a server that does not know the ending .${ending} is named, and the leaflet can be had`, async ({ page }) => {
    await listen(page);
    await serveFiles(page, { change: (name, body) => (name.endsWith(`.${ending}`) ? null : body) });
    await openHospital(page, { head: SNIPPET.head(), body: SNIPPET.element() });
    await expect.poll(() => problems(page)).toMatch(new RegExp(`\\.${ending}: .* does not know the ending “\\.${ending}”`));
    await expect(page.getByRole("link", { name: label("to-leaflet") })).toBeVisible();
  });
