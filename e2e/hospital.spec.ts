// What a hospital adds to the story's own page: shown where the story speaks of it, and never a wrong number.
import { violations } from "./support/axe";
import { example, servePack, setUp, TODAY } from "./support/hospital-pack";
import { label, stepHeading } from "./support/labels";
import { expect, test, type Story } from "./support/story";
import { type Page } from "@playwright/test";

const NAME = "Harbour Children's Hospital";
const AT = label("hospital.at", { hospital: NAME });

const note = (page: Page) => page.locator("second-birthday .place .hospital-note").filter({ visible: true });
const FEVER = `${label("hospital.fever")}: 38.0 °C`;

/** Opens the story of the made-up hospital at a place. */
async function open(page: Page, story: Story, place: string, change: (pack: ReturnType<typeof example>) => unknown = (it) => it): Promise<string[]> {
  await page.clock.setFixedTime(TODAY);
  const asked = await servePack(page, "**/hospital/", () => JSON.stringify(change(example())));
  await setUp(page, 'hospital="hospital/hospital.json"');
  await story.open(place);
  return asked;
}

test("its numbers stand first under When to call, to be dialled, and on paper", async ({ page, story }) => {
  await open(page, story, "at=when-to-call");
  await expect(note(page)).toHaveAccessibleName(AT);
  const numbers = note(page).getByRole("link");
  await expect(numbers).toHaveText(["999", "01632 960101", "+44 1632 960102", "01632 960103", "01632 960104", "01632 960105"]);
  await expect(numbers.nth(2)).toHaveAttribute("href", "tel:+441632960102");
  await expect(note(page)).toContainText("Ask for the transplant nurse.");
  await expect(note(page)).toContainText(`${label("hospital.working-days")}, 08:00–18:00`);
  await expect(note(page)).toContainText(FEVER);
  expect(await violations(page)).toEqual([]);
  await page.emulateMedia({ media: "print" });
  await expect(numbers).toHaveCount(6);
  await expect(numbers.first()).toBeVisible();
});

test("its rules, its fever and its photographs stand at the steps that speak of them", async ({ page, story }) => {
  await open(page, story, "at=leaving/call-first");
  await expect(note(page).first()).toContainText(FEVER);
  await expect(note(page).first()).toContainText(label("hospital.armpit"));
  await story.open("at=ward/who-and-what");
  for (const rule of ["visitors", "staying", "toys", "food", "packing"]) await expect(note(page)).toContainText(label(`hospital.${rule}`));
  await expect(note(page)).toContainText("washed at 60 degrees");
  await story.open("at=signs/when-your-nose-bleeds");
  await expect(note(page).first()).toContainText(`${label("hospital.nosebleed")}: 10`);
  await story.open("at=checks/soft-tube");
  const photograph = page.getByRole("figure").filter({ hasText: label("hospital.photograph", { hospital: NAME }) });
  await expect(photograph.getByRole("img")).toHaveAccessibleName(/doll with a soft tube/);
  await photograph.scrollIntoViewIfNeeded();
  await expect.poll(() => photograph.getByRole("img").evaluate((it) => (it as HTMLImageElement).naturalWidth)).toBeGreaterThan(0);
  expect(await violations(page)).toEqual([]);
  await story.open("reading=picture-book&at=ward/clean-air");
  await expect(page.getByRole("img", { name: /window to the harbour/ })).toBeVisible();
  expect(story.warnings).toEqual([]);
});

test("in a picture book a photograph is small on the page, and large when it is pressed", async ({ page, story }) => {
  await open(page, story, "reading=picture-book&at=ward/clean-air");
  const card = page.locator("second-birthday .place .step__sheet details");
  const picture = card.getByRole("img", { name: /window to the harbour/ });
  const size = async () => (await picture.boundingBox())!;
  await expect(picture).toBeVisible();
  const small = await size();
  expect(small.y + small.height).toBeLessThan(page.viewportSize()!.height);
  expect(small.width).toBeLessThan(120);
  await card.locator("summary").click();
  await expect.poll(async () => (await size()).width).toBeGreaterThan(300);
  await expect(card).toContainText(label("hospital.photograph", { hospital: NAME }));
  expect(await violations(page)).toEqual([]);
  await page.keyboard.press("Enter");
  await expect.poll(async () => (await size()).width).toBe(small.width);
  expect((await story.place()).heading).toBe(stepHeading("ward/clean-air"));
});

test("a word is found by what the hospital calls it", async ({ page, story }) => {
  await open(page, story, "at=words", (pack) => ({ ...pack, terms: { "central-line": { en: "Öhrchen" } } }));
  const search = page.getByRole("searchbox");
  const found = page.locator("second-birthday .place .words__word");
  for (const text of ["öhr", "OHRCHEN"]) {
    await search.fill(text);
    await expect(found).toHaveCount(1);
    await expect(found).toContainText(`${AT}: Öhrchen`);
  }
  await search.fill("wiggly");
  await expect(found).toHaveCount(0);
});

test("its name, sign, words and review are shown, and its color is followed", async ({ page, story }) => {
  await open(page, story, "at=welcome");
  const whose = page.locator("second-birthday .place .hospital-whose");
  await expect(whose).toContainText(`${NAME} Lighthouse Ward`);
  await expect(whose.getByRole("img")).toHaveAccessibleName(NAME);
  expect(await story.element.evaluate((it) => getComputedStyle(it).getPropertyValue("--sb-accent"))).toBe("#0b5c73");
  await story.open("at=words/central-line");
  await expect(note(page)).toContainText(`${label("hospital.word")}: wiggly`);
  await story.open("at=about");
  await expect(note(page)).toContainText("Dr. Mara Example transplant doctor");
  await expect(note(page)).toContainText(`${label("hospital.reviewed-version")}: 0.1.0`);
});

test("an expired review is not claimed, and that is told", async ({ page, story }) => {
  await open(page, story, "at=about", (pack) => ({ ...pack, review: { ...pack.review, expires: "2026-11-26" } }));
  await expect(page.locator("second-birthday .place .hospital-whose")).toBeVisible();
  await expect(note(page)).toHaveCount(0);
  expect(story.warnings.join("\n")).toContain("review: it expired on 2026-11-26");
});

test("of a bad file the good parts are shown, and each bad part is named", async ({ page, story }) => {
  const bad = (pack: ReturnType<typeof example>) => ({
    ...pack,
    emergency: "nine-nine-nine",
    logo: "https://elsewhere.example/logo.png",
    phone: "01632 960199",
    telephones: [{ for: "team", number: "0800 CALL US", days: "every-day" }, { for: "ward", number: "01632 960106", days: "every-day", note: { en: "<b>Ask</b> for us" } }],
    rules: { ...pack.rules, fever: { degrees: 83, unit: "C", taken: "armpit" } },
  });
  const asked = await open(page, story, "at=when-to-call", bad);
  await expect(note(page).getByRole("link")).toHaveText(["01632 960106"]);
  await expect(note(page)).toContainText("<b>Ask</b> for us");
  await expect(note(page)).not.toContainText("°C");
  const told = story.warnings.join("\n");
  for (const where of ["emergency", "logo", "phone", "telephones[0].number", "rules.fever"]) expect(told).toContain(`the hospital's file: ${where}: `);
  await story.open("at=ward/who-and-what");
  await expect(note(page)).toContainText(label("hospital.visitors"));
  expect(asked).not.toContain("logo.png");
});

for (const [named, text, told] of [
  ["cut short", '{"format":1,"hospital":{"en":"Harbour"},"emergency":"999"', "cannot be read as JSON"],
  ["a web page", "<!doctype html><title>Sign in</title>", "sent a web page instead"],
  ["of a later format", '{"format":2,"hospital":{"en":"Harbour"},"emergency":"999"}', "newer than this story"],
] as const)
  test(`with a file that is ${named} the story is as it is everywhere, and says why`, async ({ page, story }) => {
    await servePack(page, "**/hospital/", () => text);
    await setUp(page, 'hospital="hospital/hospital.json"');
    await story.open("at=when-to-call");
    await expect.poll(() => story.warnings.join("\n")).toContain(told);
    await expect(note(page)).toHaveCount(0);
  });

test("without the attribute nothing is asked for, and a link cannot bring a number", async ({ page, story }) => {
  const asked = await servePack(page, "**/hospital/");
  const requests: string[] = [];
  page.on("request", (request) => void requests.push(new URL(request.url()).pathname));
  await story.open("at=when-to-call&hospital=hospital/hospital.json", "./?hospital=hospital/hospital.json");
  await expect(note(page)).toHaveCount(0);
  expect(asked).toEqual([]);
  expect(requests.filter((it) => it.includes("hospital"))).toEqual([]);
});

test("a file that comes late is added to the story that is told, and another one takes its place", async ({ page, story }) => {
  let release = () => {};
  const held = new Promise<void>((free) => (release = free));
  await servePack(page, "**/hospital/");
  await page.route("**/hospital/hospital.json", async (route) => {
    await held;
    return route.fallback();
  });
  await setUp(page, 'hospital="hospital/hospital.json"');
  await story.open("at=when-to-call");
  await expect(note(page)).toHaveCount(0);
  release();
  await expect(note(page)).toContainText("01632 960101");
  await story.element.evaluate((element) => {
    const other = Object.assign(document.createElement("script"), { id: "other", type: "application/json" });
    other.append('{"format":1,"hospital":{"en":"Other"},"emergency":"112"}');
    document.body.append(other);
    element.setAttribute("hospital", "#other");
  });
  await expect(note(page).getByRole("link")).toHaveText(["112"]);
  await story.element.evaluate((element) => element.removeAttribute("hospital"));
  await expect(note(page)).toHaveCount(0);
});
