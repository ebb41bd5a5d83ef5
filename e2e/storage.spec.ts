// Where nothing can be kept, or what was kept is of no use, the story goes on.
import { heard, listen } from "./support/host";
import { label, startingWith, stepHeading } from "./support/labels";
import { expect, test } from "./support/story";

const NOTICE = label("place-forgotten");
const KEY = "second-birthday";

const REFUSING = {
  forbidden: "Object.defineProperty(window, 'localStorage', { get() { throw new DOMException('no', 'SecurityError') } })",
  missing: "Object.defineProperty(window, 'localStorage', { value: null })",
  full: "Storage.prototype.setItem = () => { throw new DOMException('full', 'QuotaExceededError') }",
};

for (const [how, script] of Object.entries(REFUSING)) {
  test(`with storage ${how} the story goes on, and the reader is told once`, async ({ page, story }) => {
    await page.addInitScript(script);
    await story.open();
    await story.press(label("start"));
    const notices: number[] = [];
    const notice = page.getByText(NOTICE);
    for (let step = 0; step < 4; step += 1) {
      await story.next();
      notices.push(await notice.count());
    }
    // It is said at the start or at the first step, for one screen.
    expect(notices.slice(1)).toEqual([0, 0, 0]);
    await story.press(label("enough"));
    await expect(page.getByText("You stopped at:")).toBeVisible();
    expect(await notice.count()).toBe(0);
  });

  test(`with storage ${how} the reader sees it said`, async ({ page, story }) => {
    await page.addInitScript(script);
    await story.open();
    if (how === "full") await story.press(label("start"));
    await expect(page.getByText(NOTICE)).toBeVisible();
  });
}

/** What a device may hold that no build of ours wrote, or that this one cannot read. */
const USELESS = {
  nothing: "",
  JSON: '{"at":"signs"}',
  rubbish: "\u0000\u007f%%%&&==v",
  "the version before the first": "v=0&at=waiting/small-seeds",
  "a version of the future": "v=999&at=waiting/small-seeds",
  "far too much": "v=".padEnd(1_000_000, "x"),
};

for (const [what, kept] of Object.entries(USELESS)) {
  test(`a bookmark that holds ${what} is set aside, and the reader is told once`, async ({ page, story }) => {
    await listen(page);
    await page.goto("./leaflet/en.html");
    await page.evaluate(([key, kept]) => localStorage.setItem(key!, kept!), [KEY, kept]);
    await story.open();
    await expect(story.button(label("start"))).toBeVisible();
    await expect(page.getByText(NOTICE)).toBeVisible();
    expect(await heard(page, "story-problem")).toEqual([{ message: expect.stringContaining("set aside") }]);
    await story.press(label("start"));
    await story.next();
    await expect(page.getByText(NOTICE)).toHaveCount(0);
    // From here on the place is kept again.
    await page.reload();
    await expect(story.heading).toHaveText(stepHeading("signs/tiny-plugs"));
    await expect(page.getByText(NOTICE)).toHaveCount(0);
  });
}

/**
 * What earlier builds may have written: what it still names is found. Places that are gone are let
 * go; a question stays on our page, which says that it is no longer here.
 */
const OLDER = [
  { kept: "v=1&at=waiting/small-seeds", heading: "When the new cells show" },
  { kept: "v=1&reading=detail&at=waiting/small-seeds&read=gone/step,signs&answers=gone:1,signs:77&ask=q999&ask=waiting/small-seeds/g0&helper=dragon", heading: "When the new cells show", gone: 2 },
  { kept: "v=1&at=waiting/a-step-that-went", heading: "After Day 0 comes the waiting" },
  { kept: "v=1&at=gone/step&place=gone/step", heading: label("name") },
];

for (const { kept, heading, gone = 0 } of OLDER) {
  test(`an older bookmark is upgraded: ${kept}`, async ({ page, story }) => {
    await page.goto("./leaflet/en.html");
    await page.evaluate(([key, kept]) => localStorage.setItem(key!, kept!), [KEY, kept]);
    await story.open();
    await expect(story.heading).toHaveText(heading);
    await expect(page.getByText(NOTICE)).toHaveCount(0);
    await story.press(startingWith("our-page"));
    await expect(page.getByText("Nothing here yet.")).toHaveCount(gone > 0 ? 0 : 1);
    await expect(page.getByText(label("no-longer-here"))).toHaveCount(gone);
    await story.press(label("back"));
    await expect(story.heading).toHaveText(heading);
  });
}

test("what is put down in one tab is not written over by another", async ({ context, page, story }) => {
  await story.open();
  const other = await context.newPage();
  await other.goto(page.url());
  await other.getByRole("button", { name: label("start") }).first().click();
  await other.getByRole("button", { name: startingWith("our-page") }).first().click();
  await other.getByRole("textbox", { name: label("notes") }).fill("Ask about school.");
  await page.bringToFront();
  // What is done here now is kept too, and the other's words with it.
  await story.press(label("about"));
  await other.reload();
  await expect(other.getByRole("textbox", { name: label("notes") })).toHaveValue("Ask about school.");
});
