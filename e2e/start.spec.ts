import { expect, test } from "@playwright/test";
import { NO_WORKER } from "./support/story";
import { label } from "./support/labels";

test("the page answers, the story takes over, and the console stays quiet", async ({ page }) => {
  const complaints: string[] = [];
  page.on("pageerror", (error) => complaints.push(String(error)));
  page.on("console", (message) => {
    if (!["error", "warning"].includes(message.type()) || message.text() === NO_WORKER) return;
    complaints.push(`${message.text()} (${message.location().url})`);
  });

  const answer = await page.goto("./");

  expect(answer?.ok()).toBe(true);
  await expect(page).toHaveTitle(/^Second Birthday: /);
  // A link until then: the button is the widget's.
  await expect(page.getByRole("button", { name: label("start") })).toBeVisible();
  await page.waitForLoadState("networkidle");
  expect(complaints).toEqual([]);
});
