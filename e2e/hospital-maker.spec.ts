// The page on which a ward makes its file, as a nurse uses it who has never seen it.
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { type Locator, type Page, expect, test } from "@playwright/test";
import { violations } from "./support/axe";

const EXAMPLE = fileURLToPath(new URL("hospital/hospital.json", import.meta.url));
const ROOM = fileURLToPath(new URL("hospital/room.png", import.meta.url));

interface Pack {
  hospital: { en: string };
  telephones?: { number: string }[];
  photographs?: { picture: string }[];
}

async function open(page: Page): Promise<void> {
  await page.goto("./hospital.html");
  await expect(page.getByLabel("Name of the hospital")).toBeVisible();
}

/** The entry of this name, such as *Number 1*. */
const entry = (page: Page, name: string): Locator => page.getByRole("group", { name, exact: true });

/** What a nurse has in ten minutes: the name, a number, a rule, a photograph. */
async function fillIn(page: Page): Promise<void> {
  await page.getByLabel("Name of the hospital").fill("Harbour Children’s Hospital");
  await page.getByRole("button", { name: "Add a number" }).click();
  const number = entry(page, "Number 1");
  await number.getByLabel("Whose number it is").selectOption("The transplant team");
  await number.getByLabel("The number").fill("01632 960101");
  await number.getByLabel("On which days").selectOption("Every day");
  await page.getByLabel("Visitors").fill("Two at a time.\nWash your hands when you come in.");
  await page.getByRole("button", { name: "Add a photograph" }).click();
  const photograph = entry(page, "Photograph 1");
  await photograph.getByLabel("What it shows").selectOption("A room");
  await photograph.getByLabel("The picture").setInputFiles(ROOM);
  await expect(photograph.getByText(/^room\.png, now \d+ kB\.$/)).toBeVisible();
  await photograph.getByLabel("What there is to see").fill("A room with a bed and a window.");
}

async function saved(page: Page, button = "Save the file"): Promise<string> {
  const [download] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name: button }).click()]);
  return readFileSync(await download.path(), "utf8");
}

test("what is filled in is saved, and opened again it is the same", async ({ page }) => {
  const wrong: string[] = [];
  page.on("pageerror", (error) => wrong.push(String(error)));
  await open(page);
  await fillIn(page);
  const file = await saved(page);
  await expect(page.getByText(/^Saved as hospital\.json.*call every number yourself: 01632 960101\.$/)).toBeInViewport();
  const pack = JSON.parse(file) as Pack;
  expect(pack).toMatchObject({
    format: 1,
    hospital: { en: "Harbour Children’s Hospital" },
    telephones: [{ for: "team", number: "01632 960101", days: "every-day" }],
    rules: { visitors: { en: "Two at a time.\nWash your hands when you come in." } },
    photographs: [{ of: "room", description: { en: "A room with a bed and a window." } }],
  });
  expect(pack.photographs![0]!.picture).toMatch(/^data:image\/(jpeg|png);base64,/);
  await page.reload();
  await open(page);
  await page.getByLabel("Go on with a file").setInputFiles({ name: "hospital.json", mimeType: "application/json", buffer: Buffer.from(file) });
  await expect(page.getByText("“hospital.json” is open.")).toBeVisible();
  expect(await saved(page)).toBe(file);
  expect(wrong).toEqual([]);
});

test("the example is opened and saved as it is", async ({ page }) => {
  await open(page);
  await page.getByLabel("Go on with a file").setInputFiles(EXAMPLE);
  await expect(page.getByText("“hospital.json” is open.")).toBeVisible();
  const { $schema, ...pack } = JSON.parse(readFileSync(EXAMPLE, "utf8")) as Pack & { $schema: string };
  expect($schema).toBeTruthy();
  // The story has one language so far, so the form does not ask which are on offer.
  expect({ ...(JSON.parse(await saved(page)) as Pack), languages: ["en"] }).toEqual(pack);
});

test("recordings from elsewhere are named beside their field, and those beside the file are saved", async ({ page }) => {
  const asked: string[] = [];
  page.on("request", (request) => request.url().includes("recordings.json") && asked.push(request.url()));
  await open(page);
  await page.getByLabel("Name of the hospital").fill("Harbour");
  const field = page.getByLabel("Recordings of your own");
  await field.fill("https://elsewhere.example/recordings.json");
  await field.blur();
  await expect(field).toHaveAccessibleDescription(/does not come from where this file comes from/);
  await field.fill("voice/recordings.json");
  await expect(field).not.toHaveAccessibleDescription(/does not come from/);
  expect(JSON.parse(await saved(page))).toMatchObject({ recordings: { en: "voice/recordings.json" } });
  // They do not lie beside this page.
  expect(asked).toEqual([]);
});

test("a wrong number is named beside its field and above the form, and leads back to it", async ({ page }) => {
  await open(page);
  await page.getByLabel("Name of the hospital").fill("Harbour");
  await page.getByRole("button", { name: "Add a number" }).click();
  const number = entry(page, "Number 1");
  await number.getByLabel("Whose number it is").selectOption("The ward");
  const field = number.getByLabel("The number");
  await field.fill("0800 CALL US");
  await field.press("Tab");
  await number.getByLabel("On which days").selectOption("Working days");
  await expect(field).toHaveAccessibleDescription(/“CALUS” cannot be dialled\. Write digits and spaces only/);
  await expect(field).toHaveAttribute("aria-invalid", "true");
  await expect(page.locator("#told")).toHaveText(/^Number 1: The number: “CALUS” cannot be dialled/);
  await page.getByRole("button", { name: "Save the file" }).click();
  const problems = page.getByRole("group", { name: "One thing is not right yet" });
  await expect(problems).toBeFocused();
  await problems.getByRole("link", { name: /The number/ }).click();
  await expect(field).toBeFocused();
  await field.fill("0800 960 101");
  await expect(problems).toBeHidden();
  const file = await saved(page);
  expect((JSON.parse(file) as Pack).telephones![0]!.number).toBe("0800 960 101");
});

test("a temperature in the other unit is told beside it before the rest is there, and a comma is a point", async ({ page }) => {
  await open(page);
  await page.getByLabel("Name of the hospital").fill("Harbour");
  const degrees = page.getByLabel("Temperature");
  const unit = page.getByLabel("Unit", { exact: true });
  await degrees.fill("100,4");
  await unit.selectOption("degrees Celsius");
  await unit.press("Tab");
  await expect(degrees).toHaveAccessibleDescription(/100\.4 is no fever in degrees Celsius\. Choose degrees Fahrenheit as its unit/);
  await unit.selectOption("degrees Fahrenheit");
  await expect(degrees).not.toHaveAttribute("aria-invalid");
  await page.getByLabel("How it is taken").selectOption("in the ear");
  expect(JSON.parse(await saved(page))).toMatchObject({ rules: { fever: { degrees: 100.4, unit: "F", taken: "ear" } } });
});

test("half a time is told, and is not taken for day and night", async ({ page }) => {
  await open(page);
  await page.getByRole("button", { name: "Add a number" }).click();
  const from = entry(page, "Number 1").getByLabel("From");
  await from.focus();
  await page.keyboard.type("08");
  await entry(page, "Number 1").getByLabel("A note").focus();
  await expect(from).toHaveAccessibleDescription(/This time is not whole\. Give hour and minute/);
});

test("a new entry is not told that it is empty before somebody was in it", async ({ page }) => {
  await open(page);
  const story = page.locator("#story second-birthday");
  await page.getByLabel("Name of the hospital").fill("Harbour");
  await page.getByLabel("Emergency number").focus();
  await expect(story.getByRole("heading", { name: "Second Birthday", level: 1 })).toBeVisible();
  // The story moves when the field is left, and takes the focus to its heading for a moment.
  await page.getByLabel("Emergency number").pressSequentially("999");
  await page.getByRole("button", { name: "Add a number" }).click();
  await expect(story.getByText("999")).toBeVisible();
  await expect(entry(page, "Number 1").getByText("This is missing.")).toHaveCount(0);
});

test("a problem that appears does not move a button away from the press", async ({ page }) => {
  await open(page);
  await page.getByRole("button", { name: "Add a photograph" }).click();
  const photograph = entry(page, "Photograph 1");
  const chooser = photograph.getByLabel("The picture");
  await expect(photograph.getByLabel("What it shows")).toBeFocused();
  const asked = page.waitForEvent("filechooser");
  await chooser.click({ position: { x: 30, y: 24 } });
  await (await asked).setFiles(ROOM);
  await expect(photograph.getByText(/^room\.png, now/)).toBeVisible();
  await expect(photograph.getByText("This is missing. Fill it in, or press “Take away”.").first()).toBeVisible();
});

test("half a fever is asked for as a whole", async ({ page }) => {
  await open(page);
  await page.getByLabel("Name of the hospital").fill("Harbour");
  await page.getByLabel("Temperature").fill("38");
  await page.getByRole("button", { name: "Save the file" }).click();
  await expect(page.getByRole("group", { name: "2 things are not right yet" }).getByRole("link")).toHaveText([/Unit/, /How it is taken/]);
  await expect(page.getByLabel("Unit", { exact: true })).toHaveAccessibleDescription(/This is missing\./);
});

test("an entry that is taken away leaves the others as they are", async ({ page }) => {
  await open(page);
  await page.getByLabel("Go on with a file").setInputFiles(EXAMPLE);
  await page.getByRole("button", { name: "Take number 2 away" }).click();
  await expect(entry(page, "Number 2").getByLabel("The number")).toHaveValue("01632 960103");
  const { telephones } = JSON.parse(await saved(page)) as Pack;
  expect(telephones!.map((it) => it.number)).toEqual(["01632 960101", "01632 960103", "01632 960104", "01632 960105"]);
});

test("nothing is kept unless it is asked for, and then until the tick is taken away", async ({ page }) => {
  await open(page);
  await page.getByLabel("Name of the hospital").fill("Harbour");
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
  await page.getByRole("checkbox", { name: /^Keep what I write/ }).check();
  await page.getByLabel("Name of the ward").fill("Lighthouse");
  await page.reload();
  await expect(page.getByLabel("Name of the ward")).toHaveValue("Lighthouse");
  await page.getByRole("checkbox", { name: /^Keep what I write/ }).uncheck();
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
});

test("what is no such file is refused in plain words, and the form stays", async ({ page }) => {
  await open(page);
  await page.getByLabel("Name of the hospital").fill("Harbour");
  const file = page.getByLabel("Go on with a file");
  await file.setInputFiles({ name: "letter.json", mimeType: "application/json", buffer: Buffer.from("<p>") });
  await page.getByRole("button", { name: "Open the file" }).click();
  await expect(page.getByText("“letter.json” cannot be read.")).toBeVisible();
  await expect(page.getByLabel("Name of the hospital")).toHaveValue("Harbour");
});

test("the story beside the form shows what is written, and leaves the focus where somebody writes", async ({ page }) => {
  await open(page);
  const story = page.locator("#story second-birthday");
  await expect(story.locator(".place h1")).toHaveText("When to call");
  await page.keyboard.press("Tab");
  await expect(page.getByRole("link", { name: "in the story", exact: true })).toBeFocused();
  await fillIn(page);
  await story.scrollIntoViewIfNeeded();
  const look = page.getByLabel("Look at");
  const description = page.getByLabel("What there is to see");
  await description.press("Tab");
  await expect(look).toHaveValue("ward/going-in");
  await expect(story.getByRole("img", { name: "A room with a bed and a window." })).toBeVisible();
  const note = entry(page, "Number 1").getByLabel("A note");
  await note.pressSequentially("Ask for Mara.");
  await expect(note).toBeFocused();
  await note.press("Tab");
  await expect(look).toHaveValue("when-to-call");
  await expect(story.getByText("01632 960101").first()).toBeVisible();
  await expect(story.getByText("Ask for Mara.").first()).toBeVisible();
  await expect(page.locator("#form :focus")).toHaveCount(1);
  await look.selectOption("About this story");
  await expect(story.locator(".place h1")).toHaveText("About this story");
  await expect(story.getByText("Harbour Children’s Hospital").first()).toBeVisible();
});

test("beside the form the story is scrolled to what is the hospital's own", async ({ page }) => {
  await page.setViewportSize({ width: 1366, height: 768 });
  await open(page);
  const story = page.locator("#story second-birthday");
  await expect(story.locator(".place h1")).toHaveText("When to call", { timeout: 60_000 });
  await fillIn(page);
  await page.getByLabel("What there is to see").press("Tab");
  await expect(story.getByRole("img", { name: "A room with a bed and a window." })).toBeInViewport({ ratio: 0.3 });
});

test("below the form the story waits until somebody comes to it, and leaves the page where she writes", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await open(page);
  const story = page.locator("#story second-birthday");
  await story.scrollIntoViewIfNeeded();
  await expect(story.locator(".place h1")).toHaveText("When to call", { timeout: 60_000 });
  await page.getByRole("button", { name: "Add a photograph" }).click();
  const shows = page.getByLabel("What it shows");
  await shows.selectOption("A room");
  await expect(page.getByLabel("Look at")).toHaveValue("ward/going-in");
  // As long as the story would take to be there.
  await expect(story.locator(".place h1")).toHaveText("When to call");
  await expect(shows).toBeInViewport();
  await page.getByRole("link", { name: "Look at it in the story" }).click();
  await expect(story.locator(".place h1")).toHaveText("Going in, as planned");
  await expect(page.getByRole("heading", { name: "In the story" })).toBeInViewport();
});

for (const colorScheme of ["light", "dark"] as const)
  test(`axe finds nothing in it, ${colorScheme}, and it fits 320 pixels`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width: 320, height: 640 });
    await open(page);
    await page.getByLabel("Go on with a file").setInputFiles(EXAMPLE);
    await page.locator("details").evaluateAll((all) => all.forEach((it) => ((it as HTMLDetailsElement).open = true)));
    await page.getByLabel("The number").first().fill("1");
    await page.getByRole("button", { name: "Save the file" }).click();
    expect(await violations(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  });

test("it works under a strict policy, and fetches nothing from elsewhere", async ({ page, baseURL }) => {
  const asked: string[] = [];
  const refused: string[] = [];
  page.on("request", (request) => asked.push(request.url()));
  page.on("console", (message) => message.text().includes("Content Security Policy") && refused.push(message.text()));
  await page.route("**/hospital.html", async (route) => {
    const answer = await route.fetch();
    const policy = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; connect-src 'self'; img-src 'self' data: blob:; media-src 'self'; require-trusted-types-for 'script'; trusted-types 'none'";
    await route.fulfill({ response: answer, headers: { ...answer.headers(), "content-security-policy": policy } });
  });
  await open(page);
  await fillIn(page);
  await page.locator("#story second-birthday").scrollIntoViewIfNeeded();
  await expect(page.locator("#story second-birthday").getByText("Harbour").first()).toBeVisible();
  expect(refused).toEqual([]);
  expect(asked.filter((it) => !it.startsWith(baseURL!) && !/^(data|blob):/.test(it))).toEqual([]);
});
