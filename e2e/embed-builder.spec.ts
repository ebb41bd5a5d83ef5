// The page that writes the lines to copy: what it writes is put into a hospital's page as it stands.
import AxeBuilder from "@axe-core/playwright";
import { type Page, expect, test } from "@playwright/test";
import { HOSPITAL, OURS, openHospital, serveFiles } from "./support/hospital";
import { label } from "./support/labels";
import { wayToRead } from "./support/story";

async function open(page: Page): Promise<void> {
  await page.goto("./embedding.html");
  await page.getByLabel("Address of the folder").fill(OURS);
}

const part = async (page: Page, name: string) => (await page.locator(`[data-part="${name}"] code`).textContent()) ?? "";

/** Puts what is to be copied into a page of the hospital's, under the policy that is to be copied too. */
async function follow(page: Page): Promise<void> {
  const [head, body, style, policy] = await Promise.all(["head", "body", "style", "policy"].map((name) => part(page, name)));
  const violations: string[] = [];
  page.on("console", (message) => message.text().includes("Content Security Policy") && violations.push(message.text()));
  await serveFiles(page);
  const own = new URL(HOSPITAL).origin;
  const allowed = policy!.includes("style-src") ? policy!.replace("style-src", `style-src ${own}`) : `${policy}; style-src ${own}`;
  await openHospital(page, {
    head,
    body: body!,
    styles: style || "body { margin: 0 }",
    headers: { "content-security-policy": `default-src 'none'; ${allowed}` },
  });
  await expect.poll(() => violations).toEqual([]);
}

test("the element as it is chosen works as it is copied", async ({ page }) => {
  await open(page);
  await page.getByLabel("Reading").selectOption("detail");
  await page.getByLabel("Starts at").fill("waiting/small-seeds");
  await page.getByLabel("Accent").first().check();
  await page.locator('input[name="accent"]').fill("#e4002b");
  const preview = page.locator("#preview second-birthday");
  await preview.scrollIntoViewIfNeeded();
  await expect(preview.locator(".place h1")).toHaveText("When the new cells show");
  await expect(wayToRead(preview.locator(".place"), "detail")).toBeChecked();
  const color = (it: Element) => getComputedStyle(it).backgroundColor;
  const shown = await preview.getByRole("button", { name: label("next"), exact: true }).first().evaluate(color);
  await follow(page);
  await expect(page.locator("second-birthday .place h1")).toHaveText("When the new cells show");
  await expect(wayToRead(page.locator("second-birthday .place"), "detail")).toBeChecked();
  expect(await page.getByRole("button", { name: label("next"), exact: true }).first().evaluate(color)).toBe(shown);
});

for (const [how, name] of [["frame", "As a frame, and nothing else"], ["fitted", "As a frame that is as high as the story"]] as const) {
  test(`the ${how === "frame" ? "lone frame" : "fitted frame"} as it is chosen works as it is copied`, async ({ page }) => {
    await open(page);
    await page.getByRole("radio", { name }).check();
    await page.getByLabel("Reading").selectOption("picture-book");
    await page.getByLabel("Text", { exact: true }).check();
    await page.locator("#preview").scrollIntoViewIfNeeded();
    await expect(page.frameLocator("#preview iframe").getByRole("radio", { name: /^Picture book/ })).toBeChecked();
    await follow(page);
    const story = page.frameLocator("iframe");
    await expect(story.getByRole("radio", { name: /^Picture book/ })).toBeChecked();
    await story.getByRole("button", { name: label("start") }).first().click();
    await expect(story.locator("second-birthday .place h1")).toHaveText("It began with nosebleeds");
    if (how === "fitted") await expect.poll(() => page.locator("iframe").evaluate((it) => it.clientHeight)).not.toBe(720);
  });
}

test("what is mistyped is not copied", async ({ page }) => {
  await open(page);
  await page.getByLabel("Starts at").fill('x" onload="y');
  expect(await part(page, "body")).not.toContain("onload");
  await page.getByLabel("Address of the folder").fill("javascript:1/");
  expect(await part(page, "head")).toContain("https://www.hospital.example/second-birthday/");
});

test("code for a content system is for the way that is chosen", async ({ page }) => {
  await open(page);
  const shown = async (system: string) => {
    const fold = page.locator("details:visible", { hasText: system });
    await fold.locator("summary").click();
    return (await fold.locator("code:visible").allTextContents()).join("\n");
  };
  expect(await shown("WordPress")).toContain(`<script type="module" src="${OURS}second-birthday.js"`);
  await page.getByRole("radio", { name: "As a frame, and nothing else" }).check();
  expect(await shown("WordPress")).not.toContain("<script");
  expect(await shown("Drupal")).not.toContain("frame-fit.js");
  await page.getByRole("radio", { name: "As a frame that is as high as the story" }).check();
  expect(await page.locator('[data-code="wordpress-frame"]').textContent()).toContain(`<script type="module" src="${OURS}frame-fit.js"`);
  await expect(page.locator('[data-code="drupal-frame-library"]')).toBeVisible();
});

for (const colorScheme of ["light", "dark"] as const)
  test(`the page about embedding can be used by everybody, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await open(page);
    await page.getByRole("radio", { name: "As a frame that is as high as the story" }).check();
    for (const fold of await page.locator("summary:visible").all()) await fold.click();
    const { violations } = await new AxeBuilder({ page }).exclude("#preview").analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((it) => it.target).join(", ")}`)).toEqual([]);
  });
