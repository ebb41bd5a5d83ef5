// Pictures of every screen, to be looked at: SCREENSHOTS=1 writes them into e2e/screenshots.
import { fileURLToPath } from "node:url";
import { SCREENS, show } from "./support/screens";
import { EVERY_READING, type Reading, test } from "./support/story";

const FOLDER = fileURLToPath(new URL("screenshots", import.meta.url));

const SIZES = {
  phone: { width: 360, height: 740 },
  tablet: { width: 820, height: 1180 },
  wide: { width: 1920, height: 1080 },
  tall: { width: 1080, height: 1920 },
  embed: { width: 1280, height: 900, column: "400px" },
};

/** Only a step is another in each way of reading. */
const readings = (screen: string): Reading[] => (screen.startsWith("a step") ? EVERY_READING : ["family"]);

if (process.env.SCREENSHOTS) {
  for (const [name, size] of Object.entries(SIZES)) {
    for (const colorScheme of ["light", "dark"] as const) {
      test(`every screen, ${name}, ${colorScheme}`, { tag: "@screenshots" }, async ({ page, story }) => {
        test.setTimeout(300_000);
        await page.setViewportSize(size);
        await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
        for (const screen of Object.keys(SCREENS)) {
          for (const reading of readings(screen)) {
            await show(story, screen, reading);
            if ("column" in size)
              await story.element.evaluate((element, width) => ((element as HTMLElement).style.inlineSize = width), size.column);
            // Pictures further down are fetched when they come near.
            await story.element.evaluate(async (element) => {
              const pictures = [...element.shadowRoot!.querySelectorAll("img")];
              for (const picture of pictures) picture.loading = "eager";
              await Promise.all(pictures.map((picture) => picture.decode().catch(() => {})));
            });
            // Under the problem stands the whole leaflet, which is many windows long.
            const file = [screen.replace(/\W+/g, "-"), reading].join("-");
            await page.screenshot({ path: `${FOLDER}/${name}-${colorScheme}/${file}.png`, fullPage: screen !== "problem" });
          }
        }
      });
    }
  }
}
