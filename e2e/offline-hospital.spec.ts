// What a hospital adds in the one file, in which it stands itself.
import { expect, test } from "@playwright/test";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { watch } from "./support/short-journeys";

const FILE = fileURLToPath(new URL("../dist/offline/second-birthday.html", import.meta.url));
const PICTURE = `data:image/png;base64,${readFileSync(fileURLToPath(new URL("hospital/lighthouse.png", import.meta.url))).toString("base64")}`;

test("a file that stands in the one file is shown without any network, with its pictures in it", async ({ page }) => {
  const { asked, complaints } = watch(page);
  const pack = { format: 1, hospital: { en: "Harbour" }, emergency: "999", photographs: [{ of: "room", picture: PICTURE, description: { en: "Our room" } }] };
  const html = readFileSync(FILE, "utf8").replace(/<second-birthday /, `<script type="application/json" id="ours">${JSON.stringify(pack)}</script><second-birthday hospital="#ours" `);
  mkdirSync(test.info().outputDir, { recursive: true });
  const file = join(test.info().outputDir, "second-birthday.html");
  writeFileSync(file, html);
  await page.goto(`${pathToFileURL(file).href}#at=when-to-call`);
  // The leaflet in it has them too, for where the engine cannot start.
  await expect(page.locator("second-birthday > .leaflet #when-to-call .hospital-note")).toContainText("999");
  await expect(page.locator("second-birthday .place .hospital-note").getByRole("link")).toHaveText(["999"]);
  await page.goto(`${pathToFileURL(file).href}#at=ward/clean-air`);
  const picture = page.getByRole("img", { name: "Our room" });
  await picture.scrollIntoViewIfNeeded();
  await expect.poll(() => picture.evaluate((it) => (it as HTMLImageElement).naturalWidth)).toBe(96);
  expect(asked.filter((it) => !it.startsWith("file:") && !it.startsWith("blob:") && !it.startsWith("data:"))).toEqual([]);
  expect(complaints).toEqual([]);
});

test("recordings that it names are not brought into the one file, and that is said", async ({ page }) => {
  const { asked } = watch(page);
  const warnings: string[] = [];
  page.on("console", (message) => message.type() === "warning" && warnings.push(message.text()));
  const pack = { format: 1, hospital: { en: "Harbour" }, emergency: "999", recordings: { en: "voice/recordings.json" } };
  const html = readFileSync(FILE, "utf8").replace(/<second-birthday /, `<script type="application/json" id="ours">${JSON.stringify(pack)}</script><second-birthday hospital="#ours" `);
  mkdirSync(test.info().outputDir, { recursive: true });
  const file = join(test.info().outputDir, "second-birthday.html");
  writeFileSync(file, html);
  await page.goto(`${pathToFileURL(file).href}#at=when-to-call`);
  await expect(page.locator("second-birthday .place .hospital-note").getByRole("link")).toHaveText(["999"]);
  expect(warnings.join("\n")).toContain("recordings.en: without a server no recordings can be brought");
  expect(asked.filter((it) => it.includes("voice"))).toEqual([]);
});
