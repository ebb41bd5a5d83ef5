// How many leaves there are, and which of them something lies on.
import assert from "node:assert/strict";
import { test } from "node:test";
import { headingOver, leafAt, leavesIn } from "./kiosk-leaves.js";

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

test("a list that goes on from the leaf before keeps its heading in sight, and one that begins there has its own", () => {
  const headings = [
    { text: "Call an ambulance now", start: 0, isFirst: true },
    { text: "Call us now", start: 2880, isFirst: false },
    { text: "Call us today", start: 3840, isFirst: true },
  ];
  assert.deepEqual([0, 1920, 3840, 5760].map((from) => headingOver(headings, from)), [null, "Call an ambulance now", null, "Call us today"]);
  assert.equal(headingOver([], 1920), null);
});
