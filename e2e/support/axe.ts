// What axe finds in a page.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { type Page, expect } from "@playwright/test";
import type { AxeResults } from "axe-core";
import { isAtRest } from "./geometry";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** What axe finds in the page once nothing moves, in a line each: what fades in has less contrast. Axe's own builder
 * takes three times as long. `only` names the rules that are to be looked at. */
export async function violations(page: Page, only?: string[]): Promise<string[]> {
  await isAtRest(page);
  // Evaluated, so that no policy of the page forbids it.
  if (!(await page.evaluate("'axe' in window"))) await page.evaluate(`${AXE}; null`);
  const options = { resultTypes: ["violations"], ...(only && { runOnly: only }) };
  const { violations, passes } = await page.evaluate<AxeResults>(`axe.run(${JSON.stringify(options)})`);
  expect(passes.length, "rules that axe could look at").toBeGreaterThan(only ? 0 : 10);
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${JSON.stringify(target)} ${failureSummary?.split("\n")[1]?.trim()}`),
  );
}
