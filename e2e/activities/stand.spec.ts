// The program of the activities beside the widget's: it comes late, may not come at all, and never
// takes a press of the other's for its own.
import { heard, listen } from "../support/host";
import { label } from "../support/labels";
import { EVERY_READING, expect, test } from "../support/story";

const ACTIVITIES = {
  signs: "make-a-plug",
  cause: "detective-board",
  choice: "what-matters-to-us",
  donor: "shuffle-the-haplotypes",
  checks: "check-passport",
  ward: "look-around",
  conditioning: "making-room",
  collection: "fill-the-bags",
  "day-zero": "start-the-drip",
  waiting: "find-the-day",
  leaving: "when-to-call",
  home: "the-first-year",
};
const SHOWN = "second-birthday-activity[data-shown]";

test("every stage has its activity, in every way of reading", async ({ page, story }) => {
  for (const [stage, name] of Object.entries(ACTIVITIES)) {
    await story.open(`at=${stage}/${name}`);
    for (const reading of EVERY_READING) {
      await story.reading(reading).check();
      await expect(page.locator(SHOWN)).toHaveAttribute("reading", reading);
      await expect(page.locator(`${SHOWN} .${name} .activity__said`)).toHaveText(/./);
      await expect(page.getByText("The thing to try is on its way")).toBeHidden();
    }
  }
});

test("nothing of the activities is fetched before the first of them is on the screen", async ({ page, story }) => {
  const fetched: string[] = [];
  page.on("request", (request) => fetched.push(new URL(request.url()).pathname));
  await story.open("at=signs");
  await page.waitForLoadState("networkidle");
  expect(fetched.filter((path) => path.includes("activities"))).toEqual([]);
  await story.open("at=signs/make-a-plug");
  await expect(page.locator(SHOWN)).toBeVisible();
  expect(fetched.filter((path) => path.includes("activities")).sort()).toEqual(
    ["activities.css", "activities.js", "activities_bg.wasm", "content/en.activities.bundle"].map((file) => `/${file}`),
  );
});

for (const [what, files] of Object.entries({ program: "**/activities_bg.wasm", script: "**/activities.js", words: "**/en.activities.bundle" })) {
  test(`where the activities' ${what} does not come, the story goes on and the page is told`, async ({ page, story }) => {
    await listen(page);
    await page.route(files, (route) => route.fulfill({ status: 404 }));
    await story.open("at=signs/make-a-plug");
    await expect.poll(() => heard(page, "story-problem")).toEqual([{ message: expect.stringContaining("activity could not start") }]);
    await expect(page.getByText("You miss nothing of the story.")).toBeVisible();
    await story.next();
  });
}

test("a press in an activity is the activity's alone, and one beside it the widget's", async ({ page, story }) => {
  await story.open("at=donor/shuffle-the-haplotypes");
  const { heading } = await story.place();
  await expect(page.locator(SHOWN)).toBeVisible();
  for (const button of await page.locator(`${SHOWN} button`).all()) {
    await button.click();
    await expect(story.heading).toHaveText(heading);
  }
  await story.reading("detail").check();
  await expect(page.locator(SHOWN)).toHaveAttribute("reading", "detail");
  await story.next();
});

test("what was done in an activity is still done after a look at a word, and undone by starting again", async ({ page, story }) => {
  await story.open("at=signs/make-a-plug");
  const slider = page.getByRole("slider").first();
  const first = await slider.inputValue();
  await slider.press("End");
  const moved = await slider.inputValue();
  expect(moved).not.toBe(first);
  await story.press(label("words"));
  await story.press(label("back"));
  await expect(slider).toHaveValue(moved);
  await story.press("Start again");
  await expect(slider).toHaveValue(first);
});

test("the leaflet has what the cards of an activity say", async ({ page }) => {
  await page.goto("leaflet/en.html#leaving");
  await expect(page.locator("#leaving dt", { hasText: /hot or shivery/ })).toBeAttached();
});

test("an activity that was lost on its way is asked for again with the next one", async ({ page, story }) => {
  await page.route("**/activities_bg.wasm", (route) => route.abort(), { times: 1 });
  await story.open("at=signs/make-a-plug");
  await expect.poll(() => story.warnings.some((it) => it.includes("activity could not start"))).toBe(true);
  await story.element.evaluate((element) => element.setAttribute("stage", "waiting/find-the-day"));
  await expect(page.locator("second-birthday-activity[data-shown]")).toBeVisible();
});
