// A page that the browser translates: its words are those of a page that nobody translates, whatever is
// pressed, in every activity and on every screen.
import { readFileSync } from "node:fs";
import { type Page } from "@playwright/test";
import { expect, test } from "./support/story";
import { type Translator, translate, wordsNow } from "./support/translators";

const OUTLINE = readFileSync(new URL("../content/outline.toml", import.meta.url), "utf8");
/** Every step that has an activity, as an address has it. */
const ACTIVITIES = OUTLINE.split("[[stages]]").flatMap((stage) => {
  const step = /id = "([^"]+)"[^}]*kind = "activity"/.exec(stage);
  return step ? [`${/id = "([^"]+)"/.exec(stage)![1]}/${step[1]}`] : [];
});
const PLACES = [...ACTIVITIES, "signs/tiny-plugs", "signs/when-your-nose-bleeds", "cause/your-stop-sign", "choice/say-what-matters", "signs/look-back", "words", "words/platelet", "our-page", "hard-questions", "stages", "about"];
const KINDS: Translator[] = ["replaces texts once", "goes on with what is new", "writes into the texts", "copies beside"];

/** Presses one control after the other and gives the words after each. */
async function walk(page: Page): Promise<string[]> {
  await page.evaluate(`window.wordsNow = ${wordsNow}`);
  return page.evaluate(async () => {
    const { wordsNow, retranslate } = window as any;
    const settled = () => new Promise((later) => setTimeout(later, 25));
    const place = document.querySelector("second-birthday")!.shadowRoot!.querySelector(".place")!;
    const scope = () => place.querySelector(".activity") ?? place.querySelector(".step__sheet, .sheet")!;
    const set = (field: HTMLInputElement) => {
      field.value = field.type === "range" ? String((Number(field.min) + Number(field.max)) / 2) : "pl";
      field.dispatchEvent(new InputEvent("input", { bubbles: true, composed: true }));
    };
    const heading = place.querySelector("h1")!.textContent;
    const said: string[] = [wordsNow()];
    for (let press = 0; press < 14; press += 1) {
      const controls = [...scope().querySelectorAll<HTMLElement>(".plate__ring, button:not(.page-turn *, .step__other-actions *, .header *), input, [role=button], summary")];
      const control = controls[(press * 5) % controls.length];
      if (!control) break;
      retranslate?.();
      if (control.matches("[type=range], [type=search], [type=text]")) set(control as HTMLInputElement);
      else control.click();
      await settled();
      said.push(wordsNow());
      // A press that led to another screen: its words are compared, and that is the end of this walk.
      if (place.querySelector("h1")!.textContent !== heading) break;
    }
    return said;
  });
}

test.describe.configure({ mode: "parallel" });

for (const kind of KINDS) {
  test(`a translator that ${kind}: the words stay those of the story`, async ({ page, story, context }) => {
    const plain = await context.newPage();
    await page.addInitScript(translate, kind);
    for (const at of PLACES) {
      const [translated, original] = await Promise.all(
        [page, plain].map(async (it) => {
          await it.goto("about:blank");
          await it.goto(`./#at=${at}`);
          await it.locator("second-birthday .place:not([hidden]) h1").first().waitFor({ state: "attached" });
          return walk(it);
        }),
      );
      expect(translated, at).toEqual(original);
    }
    expect(story.warnings).toEqual([]);
  });
}

test("what a move leads to is said, again and again", async ({ page, story }) => {
  await page.addInitScript(translate, "goes on with what is new" as const);
  await story.open("at=signs/nosebleeds");
  const announcer = page.locator("second-birthday .place .announcer").last();
  for (const step of [2, 3, 4]) {
    await story.next();
    await expect(announcer).toContainText(`Step ${step} of`);
  }
});

test("a list that has become shorter has the words that fit, under their letters", async ({ page, story }) => {
  await page.addInitScript(translate, "replaces texts once" as const);
  await story.open("at=words");
  await page.evaluate("retranslate()");
  await page.getByRole("searchbox").fill("pl");
  await expect(page.locator("second-birthday .words__count")).toHaveText(/: 26$/);
  await expect(page.locator("second-birthday .words h2").first()).toHaveText("A");
});
