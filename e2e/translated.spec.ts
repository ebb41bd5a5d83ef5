// A page that the browser translates: its words are those of a page that nobody translates, whatever is
// pressed, in every activity and on every screen.
import { readFileSync } from "node:fs";
import { type Page } from "@playwright/test";
import { label } from "./support/labels";
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

/** How many controls are pressed in each place. */
const PRESSES = 5;

/** Goes to this place, presses some of the controls, one after the other, and gives the words after each. */
async function walk(page: Page, at: string): Promise<string[]> {
  return page.evaluate(async ([at, presses]) => {
    const { wordsNow, retranslate } = window as any;
    // Yew lays a long drawing aside for other work, and goes on after as many turns as it takes.
    const settled = async () => {
      for (let turn = 0; turn < 15; turn += 1) await new Promise((later) => setTimeout(later));
      // An activity, and what stands below, come a frame after the rest of a step.
      while (place.querySelector(".step__rest:empty")) await new Promise((later) => setTimeout(later, 10));
    };
    const place = document.querySelector("second-birthday")!.shadowRoot!.querySelector(".place")!;
    const heading = () => (place.querySelector("h1")!.childNodes[0]?.textContent ?? "").replace("\u2060", "");
    location.hash = `at=${at}`;
    await settled();
    const first = heading();
    const said: string[] = [wordsNow()];
    for (let press = 0; press < presses && heading() === first; press += 1) {
      const scope = place.querySelector(".activity") ?? place.querySelector(".step__sheet, .sheet")!;
      const controls = scope.querySelectorAll<HTMLElement>(".plate__ring, button:not(.page-turn *, .step__other-actions *), input, [role=button], summary");
      const control = controls[(press * 5) % controls.length];
      if (!control) break;
      retranslate?.();
      if (control.matches("[type=range], [type=search], [type=text]")) {
        const field = control as HTMLInputElement;
        field.value = field.type === "range" ? String((Number(field.min) + Number(field.max)) / 2) : "pl";
        field.dispatchEvent(new InputEvent("input", { bubbles: true, composed: true }));
      } else control.click();
      await settled();
      said.push(wordsNow());
    }
    return said;
  }, [at, PRESSES] as const);
}

test.describe.configure({ mode: "parallel" });

for (const kind of KINDS) {
  test(`a translator that ${kind}: the words stay those of the story`, async ({ page, story, browser, baseURL }) => {
    // What one page keeps on the device the other must not find.
    const plain = await browser.newPage({ baseURL: baseURL!, serviceWorkers: "block" });
    await page.addInitScript(translate, kind);
    for (const it of [page, plain]) {
      await it.goto("./#at=signs/nosebleeds");
      await it.locator("second-birthday .place:not([hidden]) h1").first().waitFor({ state: "attached" });
      await it.evaluate(`window.wordsNow = ${wordsNow}`);
    }
    for (const at of PLACES) {
      const [translated = [], original = []] = await Promise.all([page, plain].map((it) => walk(it, at)));
      // The first that differs is told, and not all of them.
      const press = original.findIndex((it, index) => it !== translated[index]);
      expect(translated[press], `${at}, press ${press}`).toEqual(original[press]);
    }
    expect(story.warnings).toEqual([]);
    await plain.close();
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
  const words = page.locator("second-birthday .words__word");
  const all = await words.count();
  await page.evaluate("retranslate()");
  await page.getByRole("searchbox").fill("pl");
  await expect.poll(() => words.count()).toBeLessThan(all);
  await expect(page.locator("second-birthday .words__count")).toHaveText(label("words-found", { count: await words.count() }));
  await expect(page.locator("second-birthday .words h2").first()).toHaveText("A");
});
