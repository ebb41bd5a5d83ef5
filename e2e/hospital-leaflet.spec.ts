// What a hospital adds to the plain leaflet: read from `hospital.json` beside the build, by the code that reads it for the story.
import { type Page } from "@playwright/test";
import { violations } from "./support/axe";
import { example, TODAY } from "./support/hospital-pack";
import { label } from "./support/labels";
import { FORMATS, SHEETS, sides } from "./support/paper";
import { expect, test } from "./support/story";

const NAME = "Harbour Children's Hospital";
const AT = label("hospital.at", { hospital: NAME });
const POLICY = "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self'; connect-src 'self'; require-trusted-types-for 'script'; trusted-types 'none'";

const notes = (page: Page) => page.locator(".hospital-note").filter({ visible: true });

/** Opens a page of the leaflet with this file beside the build. Gives what the console warned of. */
async function open(page: Page, path: string, pack: string | null = JSON.stringify(example())): Promise<string[]> {
  const warnings: string[] = [];
  page.on("console", (message) => message.type() === "warning" && warnings.push(message.text()));
  await page.clock.setFixedTime(TODAY);
  if (pack !== null) {
    await page.route(/\/hospital\.json$/, (route) => route.fulfill({ body: pack, contentType: "application/json" }));
    await page.route(/\/(lighthouse|room|line|people)\.png$/, (route) => route.fulfill({ path: new URL(`hospital/${route.request().url().split("/").pop()}`, import.meta.url).pathname }));
  }
  await page.goto(path);
  return warnings;
}

test("its numbers, words and rules stand at their places, to be dialled, and on paper", async ({ page }) => {
  const warnings = await open(page, "leaflet/en.html");
  const call = page.locator("#when-to-call .hospital-note");
  await expect(call).toHaveAccessibleName(AT);
  await expect(call.getByRole("link")).toHaveText(["999", "01632 960101", "+44 1632 960102", "01632 960103", "01632 960104", "01632 960105"]);
  await expect(page.locator("#our-page .hospital-note")).toContainText("01632 960101");
  await expect(page.locator('[data-hospital="ward/who-and-what"]')).toContainText("washed at 60 degrees");
  await expect(page.locator('[data-hospital="signs/when-your-nose-bleeds"]')).toContainText(`${label("hospital.nosebleed")}: 10`);
  await expect(page.locator("#word-central-line + dd")).toContainText(`${label("hospital.word")}: wiggly`);
  await expect(page.locator('[data-hospital="about/en"]')).toContainText("Dr. Mara Example");
  await expect(page.locator(".hospital-whose")).toContainText(`${NAME} Lighthouse Ward`);
  await expect(page.getByText(label("not-reviewed"), { exact: true }).filter({ visible: true })).toHaveCount(0);
  // The leaflet alone is looked at by every rule elsewhere.
  expect(await violations(page, ["landmark-unique", "definition-list", "dlitem", "list", "link-name", "image-alt", "duplicate-id-aria"])).toEqual([]);
  const photograph = page.getByRole("img", { name: /doll with a soft tube/ }).first();
  await photograph.scrollIntoViewIfNeeded();
  await expect.poll(() => photograph.evaluate((it) => (it as HTMLImageElement).naturalWidth)).toBeGreaterThan(0);
  await page.emulateMedia({ media: "print" });
  await expect(call.getByRole("link").first()).toBeVisible();
  expect(warnings).toEqual([]);
});

for (const [what, path, place] of [
  ["a stage's page", "stages/en/leaving.html", "leaving/call-first"],
] as const)
  test(`${what} has them too`, async ({ page }) => {
    await open(page, path);
    await expect(page.locator(`[data-hospital="${place}"]`)).toContainText("01632 960101");
    await expect(page.locator(`[data-hospital="${place}"]`)).toContainText("38.0 °C");
  });

test("of a bad file the good parts are shown as text, and each bad part is named", async ({ page }) => {
  const bad = {
    ...example(),
    emergency: "nine-nine-nine",
    telephones: [{ for: "team", number: "0800 CALL US", days: "every-day" }, { for: "ward", number: "01632 960106", days: "every-day", note: { en: "<b>Ask</b> for us" } }],
    photographs: [{ of: "line", picture: "https://elsewhere.example/line.png", description: { en: "Not ours" } }],
  };
  const warnings = await open(page, "leaflet/en.html", JSON.stringify(bad));
  const call = page.locator("#when-to-call .hospital-note");
  await expect(call.getByRole("link")).toHaveText(["01632 960106"]);
  await expect(call).toContainText("<b>Ask</b> for us");
  await expect(page.getByRole("img", { name: "Not ours" })).toHaveCount(0);
  for (const where of ["emergency", "telephones[0].number", "photographs[0].picture"]) expect(warnings.join("\n")).toContain(`the hospital's file: ${where}: `);
});

test("under a strict policy nothing is refused", async ({ page }) => {
  await page.addInitScript(() => document.addEventListener("securitypolicyviolation", ({ blockedURI, effectiveDirective }) => console.warn(`refused ${effectiveDirective} ${blockedURI}`)));
  await page.route("**/leaflet/en.html", async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, headers: { ...response.headers(), "content-security-policy": POLICY } });
  });
  const warnings = await open(page, "leaflet/en.html");
  await expect(page.locator("#when-to-call .hospital-note")).toContainText("01632 960101");
  expect(warnings).toEqual([]);
});

test("without the file, and where a page to sign in comes, it is as it was, and brings nothing more", async ({ page }) => {
  const asked: string[] = [];
  page.on("request", (request) => void asked.push(new URL(request.url()).pathname));
  await open(page, "leaflet/en.html", null);
  await page.waitForLoadState("networkidle");
  await expect(notes(page)).toHaveCount(0);
  expect(asked).toContain("/hospital.json");
  expect(asked).not.toContain("/hospital.js");
  const warnings = await open(page, "leaflet/en.html", "<!doctype html><title>Sign in</title>");
  await expect.poll(() => warnings.join("\n")).toContain("sent a web page instead");
  await expect(notes(page)).toHaveCount(0);
});

test.describe("with script off", () => {
  test.use({ javaScriptEnabled: false });
  test("it says *your team's number*", async ({ page }) => {
    await open(page, "leaflet/en.html");
    await expect(notes(page)).toHaveCount(0);
    await expect(page.locator("#our-page")).toContainText(label("our-number"));
  });
});

test("a sheet of paper has the numbers that are called first, and stays one sheet", async ({ page }) => {
  for (const sheet of SHEETS) {
    await open(page, sheet);
    const note = notes(page);
    await expect(note.getByRole("link"), sheet).toHaveText(["999", "01632 960101", "+44 1632 960102"]);
    await expect(page.getByText(label("our-number")).filter({ visible: true })).toHaveCount(0);
    for (const format of FORMATS) expect(await sides(page, format), `${sheet} on ${format}`).toBe(2);
  }
});
