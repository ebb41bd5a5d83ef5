// Every screen a reader can come to, for the tests that look at all of them.
import { label, startingWith } from "./labels";
import { type Reading, type Story, expect } from "./story";

interface Screen {
  /** Where it is, in the page's address. */
  at: string;
  /** What is done there before it is looked at. */
  act?(story: Story): Promise<void>;
  /** What must be done to the page before it is opened. */
  first?(story: Story): Promise<unknown>;
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
    act: async (story) => {
      await story.press(startingWith("name"));
      await expect(story.button(startingWith("go-on"))).toBeVisible();
    },
  },
  map: { at: "at=stages" },
  "when to call": { at: "at=when-to-call" },
  "a step that tells": { at: "at=signs/nosebleeds" },
  "a step of what often happens": { at: "at=waiting/small-seeds", act: unfold },
  "a word that is open": {
    at: "at=signs/tiny-plugs",
    act: async (story) => {
      await story.button(/^platelets$/i).first().click();
      await expect(story.page.getByRole("dialog")).toBeFocused();
    },
  },
  breathing: { at: "at=signs/when-your-nose-bleeds", act: (story) => story.press(label("tools.breathe-start")) },
  squeezing: { at: "at=signs/get-help-at-once", act: (story) => story.press(label("tools.squeeze-press")) },
  "a sign for stop": {
    at: "at=cause/your-stop-sign",
    act: (story) => story.page.getByRole("radio", { name: label("tools.stop-card") }).check(),
  },
  "choosing a helper": {
    at: "at=choice/say-what-matters",
    act: (story) => story.page.locator(".choice input").first().check(),
  },
  "a look back": {
    at: "at=signs/look-back&ask=q1",
    act: (story) => story.page.locator(".choice input").first().check(),
  },
  words: { at: "at=words" },
  "one word": { at: "at=words/platelet" },
  "our page, empty": { at: "at=our-page" },
  "our page, filled": {
    at: "at=our-page&ask=q1,q2,signs/tiny-plugs/g-mqpz",
    act: async (story) => {
      await story.page.getByRole("textbox", { name: label("notes") }).fill("Ask on Monday.");
      await unfold(story);
    },
  },
  "numbered steps": { at: "at=signs/when-your-nose-bleeds" },
  "what is also asked": { at: "at=also-asked/signs", act: unfold },
  "what teenagers ask": { at: "at=teenagers", act: unfold },
  "the door, closed": { at: "at=hard-questions" },
  "the door, open": { at: "at=hard-questions", act: unfold },
  about: { at: "at=about", act: unfold },
  rest: { at: "at=enough" },
  problem: {
    at: "at=stages",
    first: (story) => story.page.route("**/content/*.bundle", (route) => route.fulfill({ status: 404 })),
  },
};

/** Opens a screen in this way of reading, once what is drawn has come to rest. */
export async function show(story: Story, screen: string, reading: Reading): Promise<void> {
  const { at, first, act } = SCREENS[screen]!;
  await story.page.unrouteAll();
  await first?.(story);
  // An address without a place is the first page, which keeps no way of reading in it.
  await story.open(at && `${at}&reading=${reading}`);
  if (!at && reading !== "family") await story.reading(reading).check();
  await act?.(story);
}
