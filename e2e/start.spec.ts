import { expect, test } from "@playwright/test";

test("the page answers, has a title, and the console stays quiet", async ({ page }) => {
  const complaints: string[] = [];
  page.on("pageerror", (error) => complaints.push(String(error)));
  page.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) complaints.push(message.text());
  });

  const answer = await page.goto("./");

  expect(answer?.ok()).toBe(true);
  await expect(page).toHaveTitle(/^Second Birthday: /);
  await page.waitForLoadState("networkidle");
  expect(complaints).toEqual([]);
});
