// How many leaves there are, and which of them something lies on.
import assert from "node:assert/strict";
import { test } from "node:test";
import { leafAt, leavesIn } from "./kiosk-leaves.js";

test("what fits the screen is one leaf", () => {
  assert.equal(leavesIn(1824, 1920), 1);
  assert.equal(leavesIn(0, 1920), 1);
});

test("columns beyond the screen make further leaves, the last of which may be half", () => {
  assert.equal(leavesIn(1920 + 1824, 1920), 2);
  assert.equal(leavesIn(1920 + 864, 1920), 2);
  assert.equal(leavesIn(3 * 1920 + 1, 1920), 3);
});

test("a box that is not drawn yet has one leaf", () => {
  assert.equal(leavesIn(500, 0), 1);
  assert.equal(leavesIn(500, -96), 1);
  assert.equal(leavesIn(500, Number.NaN), 1);
});

test("what begins on a leaf lies on it, and nothing lies before the first or behind the last", () => {
  assert.deepEqual([0, 1919, 1920, 4000, 9000].map((start) => leafAt(start, 1920, 3)), [0, 1, 1, 2, 2]);
  assert.equal(leafAt(-30, 1920, 3), 0);
});
