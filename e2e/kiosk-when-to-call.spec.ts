// When to call on a screen in a waiting room: from its bar, and before its program has come.
import { kioskLabel, label, sayFirst } from "./support/labels";
import { expect, test } from "./support/kiosk";

const NAME = kioskLabel("when-to-call");

test("the bar leads there from any step, again and again, and nobody can write a number", async ({ page, kiosk }) => {
  await kiosk.open();
  await kiosk.read();
  const heading = await kiosk.heading.innerText();
  const bar = page.locator(".bar").getByRole("button", { name: NAME });
  for (let time = 0; time < 2; time += 1) {
    await bar.click();
    await expect(kiosk.heading).toHaveText(NAME);
    await expect(page.getByText(sayFirst).filter({ visible: true })).toBeVisible();
    await expect(page.locator(".call-list__number").filter({ visible: true })).toHaveCount(0);
    await kiosk.press(label("back"));
    await expect(kiosk.heading).toHaveText(heading);
  }
  expect(kiosk.complaints).toEqual([]);
});

test("without its program the page shows it, and the next reader finds the first screen", async ({ page, kiosk }) => {
  await page.route("**/kiosk_bg.wasm", (route) => route.abort());
  await kiosk.openEarly();
  await page.locator(".first-screen").getByRole("link", { name: NAME }).click();
  await expect(page.locator(".first-stage h1").filter({ visible: true })).toHaveText(NAME);
  await kiosk.pass(95);
  await expect(page.locator(".first-screen")).toBeVisible();
});
