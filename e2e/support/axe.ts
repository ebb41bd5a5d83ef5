// What axe finds in a page.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { type Page, expect } from "@playwright/test";
import type { AxeResults } from "axe-core";
import { isAtRest } from "./geometry";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** What axe finds in the page once nothing moves, in a line each: what fades in has less contrast. Axe's own builder
 * takes three times as long. */
export async function violations(page: Page): Promise<string[]> {
  await isAtRest(page);
  // Evaluated, so that no policy of the page forbids it.
  if (!(await page.evaluate("'axe' in window"))) await page.evaluate(`${AXE}; null`);
  const { violations, passes } = await page.evaluate<AxeResults>("axe.run({ resultTypes: ['violations'] })");
  expect(passes.length, "rules that axe could look at").toBeGreaterThan(10);
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${JSON.stringify(target)} ${failureSummary?.split("\n")[1]?.trim()}`),
  );
}
