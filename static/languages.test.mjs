// The page's own script, held to the table that the engine's tests read (`crates/story/src/language`).
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import test from "node:test";
import { nearest } from "./languages.js";

const cases = readFileSync(new URL("../crates/story/src/language/cases.tsv", import.meta.url), "utf8").trimEnd().split("\n");

for (const line of cases) {
  const [offered, wishes, shown] = line.split("\t");
  test(`of ${offered}, wished ${wishes}: ${shown}`, () => {
    assert.equal(nearest(wishes.split(" "), offered.split(" ")) ?? "-", shown);
  });
}

test("an empty wish matches nothing", () => {
  assert.equal(nearest(["", " ", "-"], ["en", ""]), undefined);
});
