// What a page that embeds the story may hold on to: attributes, events, and on our own page the address.
import { heard, listen, serveElement } from "./support/host";
import { expect, test } from "./support/story";
import { label } from "./support/labels";

test("the page is told what the reader comes to, and nothing about the reader", async ({ page, story }) => {
  await listen(page);
  await story.open();
  await expect.poll(() => heard(page)).toEqual(["story-ready", "story-engine"]);
  await story.press(label("start"));
  await story.press(label("next"));
  await expect.poll(() => heard(page, "story-step")).toEqual([
    { stage: "signs", step: "nosebleeds" },
    { stage: "signs", step: "tiny-plugs" },
  ]);
  // A word is looked up where it stands, and then on its own page.
  await story.button("platelets").first().click();
  await expect.poll(() => heard(page, "story-term")).toEqual([{ term: "platelet" }]);
  await story.press(label("open-in-words"));
  await expect.poll(() => heard(page, "story-term")).toEqual([{ term: "platelet" }, { term: "platelet" }]);
  expect(await heard(page, "story-finished")).toEqual([]);
  await story.press(label("all-stages"));
  await story.press(/^Stage 12 of 12/);
  const { steps } = await story.place();
  for (let step = 1; step < steps; step += 1) await story.next();
  await expect.poll(() => heard(page, "story-finished")).toEqual([{}]);
  expect(await heard(page, "story-ready")).toEqual([{}]);
  expect(await heard(page, "story-problem")).toEqual([]);
  expect(await page.evaluate("[...new Set(heard.map((it) => it.target))]")).toEqual(["second-birthday"]);
});

test("attributes are followed when the page changes them", async ({ page, story }) => {
  await serveElement(page, 'lang="en" remember="never"');
  await story.open();
  const set = (name: string, value: string) =>
    story.element.evaluate((element, [name, value]) => element.setAttribute(name!, value!), [name, value]);

  await set("stage", "waiting/small-seeds");
  await expect(story.heading).toHaveText("When the new cells show");
  await set("reading", "detail");
  await expect(story.reading("detail")).toBeChecked();
  await set("stage", "choice");
  await expect.poll(() => story.place()).toMatchObject({ stage: 3, step: 1 });
  await expect(story.reading("detail")).toBeChecked();
  await set("lang", "en-GB");
  await story.next();
  expect(await story.place()).toMatchObject({ stage: 3, step: 2 });
  // An attribute that did not change is not followed again.
  await set("reading", "family");
  await expect(story.reading("family")).toBeChecked();
  expect(await story.place()).toMatchObject({ stage: 3, step: 2 });
  expect(story.warnings).toEqual([]);
});

test("the first screen is the one the attributes ask for", async ({ page, story }) => {
  await serveElement(page, 'lang="en" reading="picture-book" stage="day-zero"');
  await story.open();
  expect(await story.place()).toMatchObject({ stage: 9, step: 1 });
  await expect(story.reading("picture-book")).toBeChecked();
});

test("an embedded story leaves the address and the storage of the page alone", async ({ page, story }) => {
  await serveElement(page, 'lang="en"');
  await story.open();
  const entries = await page.evaluate(() => history.length);
  await story.press(label("start"));
  await story.next();
  await story.press(label("ask-about-this"));
  expect(new URL(page.url()).hash).toBe("");
  expect(await page.evaluate(() => [history.length, localStorage.length, sessionStorage.length])).toEqual([entries, 0, 0]);
  await story.press(label("enough"));
  await expect(page.getByText("You stopped at:")).toBeVisible();
  await page.reload();
  await expect(story.button(label("start"))).toBeVisible();
});

test("a place kept for the tab is there after a reload, and on no other visit", async ({ context, page, story }) => {
  await serveElement(page, 'lang="en" remember="tab"');
  await story.open();
  await story.press(label("start"));
  const here = await story.next();
  await page.reload();
  await expect(story.heading).toHaveText(here.heading);
  const other = await context.newPage();
  await serveElement(other, 'lang="en" remember="tab"');
  await other.goto("./");
  await expect(other.getByRole("button", { name: label("start") })).toBeVisible();
});

test("an address opens the story at its place, read in its way, with its questions", async ({ page, story }) => {
  await story.open("lang=en&reading=picture-book&at=waiting&ask=q1");
  expect(await story.place()).toMatchObject({ stage: 10, step: 1 });
  await expect(story.reading("picture-book")).toBeChecked();
  await story.press(/^Our questions/);
  await expect(page.locator(".our-page__questions > li")).toHaveCount(1);
  expect(story.warnings).toEqual([]);
});

test("an address typed while the story is open is followed", async ({ page, story }) => {
  await story.open("at=signs");
  await page.evaluate(() => (location.hash = "at=home"));
  await expect.poll(() => story.place()).toMatchObject({ stage: 12, step: 1 });
  await page.evaluate(() => (location.hash = "at=words/platelet"));
  await expect(story.heading).toHaveText("platelet");
});

/** What is asked for, what is shown instead, and the word that the console names. */
const UNKNOWN = [
  { what: "stage", fragment: "at=nowhere", heading: "Second Birthday", named: "nowhere" },
  { what: "step", fragment: "at=waiting/no-such-step", heading: "After Day 0 comes the waiting", named: "no-such-step" },
  { what: "word", fragment: "at=words/nonsense", heading: "Word list", named: "nonsense" },
  { what: "way of reading", fragment: "at=signs&reading=aloud", heading: "It began with nosebleeds", named: "aloud" },
  { what: "question", fragment: "at=our-page&ask=q999", heading: "Our questions", named: "q999" },
  { what: "language", fragment: "at=signs&lang=tlh", heading: "It began with nosebleeds", named: "tlh" },
];

for (const { what, fragment, heading, named } of UNKNOWN) {
  test(`an unknown ${what} in the address gives the nearest there is, and one line in the console`, async ({ page, story }) => {
    await listen(page);
    await story.open(fragment);
    await expect(story.heading).toHaveText(heading);
    await expect.poll(() => heard(page)).toContain("story-ready");
    expect(story.warnings).toEqual([expect.stringContaining(named)]);
    expect(await heard(page, "story-problem")).toEqual([{ message: expect.stringContaining(named) }]);
  });
}

/** The same for attributes; the last is a misspelt name. */
const MISTAKEN = [
  { attribute: 'reading="pictures"', named: "pictures" },
  { attribute: 'remember="forever"', named: "forever" },
  { attribute: 'stage="nowhere"', named: "nowhere" },
  { attribute: 'lang="tlh"', named: "tlh" },
  { attribute: 'readings="detail"', named: "readings" },
];

for (const { attribute, named } of MISTAKEN) {
  test(`a mistaken ${attribute} is named once, and the story is told`, async ({ page, story }) => {
    await listen(page);
    await serveElement(page, `${attribute} data-page="own"`);
    await story.open();
    await story.press(label("start"));
    await expect(story.heading).toHaveText("It began with nosebleeds");
    await expect(story.reading("family")).toBeChecked();
    // Another attribute changes: what was said once is not said again.
    await story.element.evaluate((element) => element.setAttribute("stage", "cause"));
    await expect.poll(() => story.place()).toMatchObject({ stage: 2 });
    expect(story.warnings).toEqual([expect.stringContaining(named)]);
    expect(await heard(page, "story-problem")).toEqual([{ message: expect.stringContaining(named) }]);
  });
}
