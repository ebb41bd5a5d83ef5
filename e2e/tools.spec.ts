import { label, startingWith } from "./support/labels";
import { expect, test } from "./support/story";

test("breathing starts and stops when the reader wants, and ends by itself", async ({ page, story }) => {
  await page.clock.install();
  await story.open("at=signs/when-your-nose-bleeds");
  const tool = page.getByRole("region", { name: label("tools.breathe") });
  const said = tool.getByRole("status");
  await expect(said).toHaveText("");
  await tool.getByRole("button", { name: label("tools.breathe-start") }).click();
  await expect(said).toHaveText(label("tools.breathe-in"));
  await page.clock.runFor(4000);
  await expect(said).toHaveText(label("tools.breathe-out"));
  await page.clock.runFor(4000);
  await expect(said).toHaveText(label("tools.breathe-in"));
  await tool.getByRole("button", { name: label("tools.breathe-stop") }).click();
  await expect(said).toHaveText("");
  await page.clock.runFor(8000);
  await expect(said).toHaveText("");

  await tool.getByRole("button", { name: label("tools.breathe-start") }).click();
  await expect(said).toHaveText(label("tools.breathe-in"));
  await page.clock.runFor(120_000);
  await expect(tool.getByRole("button", { name: label("tools.breathe-start") })).toBeVisible();
  await expect(said).toHaveText("");
});

test("squeezing counts to five, lets go, and starts again", async ({ page, story }) => {
  await story.open("at=signs/get-help-at-once");
  const tool = page.getByRole("region", { name: label("tools.squeeze") });
  const said = tool.getByRole("status");
  const squeeze = tool.getByRole("button", { name: label("tools.squeeze-press") });
  for (let count = 1; count <= 5; count += 1) {
    await squeeze.click();
    await expect(said).toHaveText(label("tools.squeeze-count", { count }));
  }
  await squeeze.click();
  await expect(said).toHaveText(label("tools.squeeze-let-go"));
  await squeeze.click();
  await expect(said).toHaveText(label("tools.squeeze-count", { count: 1 }));
});

test("a sign for stop is picked and said back", async ({ page, story }) => {
  await story.open("at=cause/your-stop-sign");
  const tool = page.getByRole("region", { name: label("tools.stop-sign") });
  await tool.getByRole("radio", { name: label("tools.stop-card") }).check();
  await expect(tool.getByRole("status")).toHaveText(label("tools.stop-chosen", { sign: label("tools.stop-card") }));
  await tool.getByText(label("tools.stop-hand")).click();
  await expect(tool.getByRole("status")).toHaveText(label("tools.stop-chosen", { sign: label("tools.stop-hand") }));
});

test("a helper speaks when it is chosen, and comes along to the other stages", async ({ page, story }) => {
  await story.open("at=choice/say-what-matters");
  const tool = page.getByRole("region", { name: label("tools.helper") });
  const helper = tool.getByRole("radio").first();
  const name = (await tool.locator("label").first().innerText()).trim();
  await helper.check();
  await expect(tool.getByRole("status")).toContainText(label("tools.helper-chosen", { helper: name }));
  await expect(tool.getByRole("status")).toContainText(`I’m ${name}.`);

  await story.press(label("all-stages"));
  await story.press(startingWith("stage-of", { stage: 6, stages: 12 }));
  const { steps } = await story.place();
  for (let step = 1; step < steps && !(await tool.isVisible()); step += 1) await story.next();
  await expect(tool.getByRole("radio", { name })).toBeChecked();
  await expect(tool.getByRole("status")).toContainText(label("tools.helper-chosen", { helper: name }));
});

test("each answer to the question of a stage is met with a word, and can be changed", async ({ page, story }) => {
  await story.open("at=signs/look-back");
  const check = page.getByRole("region", { name: label("check") });
  const answers = check.getByRole("radio");
  const feedback = check.getByRole("status");
  await expect(feedback).toHaveText("");
  const said = new Set<string>();
  const count = await answers.count();
  expect(count).toBeGreaterThan(1);
  for (let place = 0; place < count; place += 1) {
    await answers.nth(place).check();
    await expect(feedback).toHaveText(/\w{3,}/);
    said.add(await feedback.innerText());
  }
  expect(said.size).toBe(count);

  await page.reload();
  await expect(answers.last()).toBeChecked();
});
