// What a browser would print.
import { readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { type Page } from "@playwright/test";

/** Paper that printers have. */
export const FORMATS = ["A4", "Letter"] as const;

/** How many sides a page takes on such paper. Browsers of their own accord leave a margin of a centimeter. */
export async function sides(page: Page, format: (typeof FORMATS)[number]): Promise<number> {
  const margin = { top: "1cm", right: "1cm", bottom: "1cm", left: "1cm" };
  const paper = await page.pdf({ format, margin });
  return paper.toString("latin1").match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}

/** The sheets of all languages, as addresses within the page's folder. */
export const SHEETS = (() => {
  const folder = fileURLToPath(new URL("../../dist/page/sheets/", import.meta.url));
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((it) => it.endsWith(".html"))
    .map((it) => `sheets/${it.replaceAll("\\", "/")}`)
    .sort();
})();
