// Every screen a reader can come to, for the tests that look at all of them.
import { type Reading, type Story, expect } from "./story";

interface Screen {
  /** Where it is, in the page's address. */
  at: string;
  /** What is done there before it is looked at. */
  then?(story: Story): Promise<void>;
  /** What must be done to the page before it is opened. */
  first?(story: Story): Promise<void>;
}

/** Opens everything that is folded away. */
async function unfold(story: Story): Promise<void> {
  await story.element.evaluate((element) => {
    for (const fold of element.shadowRoot!.querySelectorAll("details")) fold.open = true;
  });
}

export const SCREENS: Record<string, Screen> = {
  welcome: { at: "" },
  "welcome, coming back": {
    at: "at=waiting",
    then: async (story) => {
      await story.press("Second Birthday. First page");
      await expect(story.button(/^Go on: /)).toBeVisible();
    },
  },
  map: { at: "at=stages" },
  "a step that tells": { at: "at=signs/nosebleeds" },
  "a step of what often happens": { at: "at=waiting/small-seeds", then: unfold },
  "a word that is open": {
    at: "at=signs/tiny-plugs",
    then: async (story) => {
      await story.button(/^platelets$/i).first().click();
      await expect(story.page.getByRole("dialog")).toBeFocused();
    },
  },
  breathing: { at: "at=signs/when-your-nose-bleeds", then: (story) => story.press("Start") },
  squeezing: { at: "at=signs/get-help-at-once", then: (story) => story.press("Squeeze") },
  "a sign for stop": {
    at: "at=cause/your-stop-sign",
    then: (story) => story.page.getByRole("radio", { name: "A red card" }).check(),
  },
  "choosing a helper": {
    at: "at=choice/say-what-matters",
    then: (story) => story.page.locator(".choice input").first().check(),
  },
  "a look back": {
    at: "at=signs/look-back&ask=q1",
    then: (story) => story.page.locator(".choice input").first().check(),
  },
  words: { at: "at=words" },
  "one word": { at: "at=words/platelet" },
  "our page, empty": { at: "at=our-page" },
  "our page, filled": {
    at: "at=our-page&ask=q1,q2,signs/tiny-plugs/g-mnkx",
    then: async (story) => {
      await story.page.getByRole("textbox", { name: "Notes" }).fill("Ask on Monday.");
      await unfold(story);
    },
  },
  "the door, closed": { at: "at=hard-questions" },
  "the door, open": { at: "at=hard-questions", then: unfold },
  about: { at: "at=about", then: unfold },
  rest: { at: "at=enough" },
  problem: {
    at: "at=stages",
    first: (story) => story.page.route("**/content/*.bundle", (route) => route.fulfill({ status: 404 })),
  },
};

/** Opens a screen in this way of reading, once what is drawn has come to rest. */
export async function show(story: Story, screen: string, reading: Reading): Promise<void> {
  const { at, first, then } = SCREENS[screen]!;
  await story.page.unrouteAll();
  await first?.(story);
  // An address without a place is the first page, which keeps no way of reading in it.
  await story.open(at && `${at}&reading=${reading}`);
  if (!at && reading !== "family") await story.reading(reading).check();
  await then?.(story);
}
