// What axe finds, for specs that look at one thing only.
import { createRequire } from "node:module";
import type { Page } from "@playwright/test";

const AXE = createRequire(import.meta.url).resolve("axe-core/axe.min.js");

/** What axe finds in the page as it is now, in a line each. */
export async function violations(page: Page): Promise<string[]> {
  if (!(await page.evaluate("'axe' in window"))) await page.addScriptTag({ path: AXE });
  return page.evaluate<string[]>(
    "axe.run(document, { resultTypes: ['violations'] }).then((it) => it.violations.map(({ id, nodes }) => id + ' ' + nodes[0].html))",
  );
}
