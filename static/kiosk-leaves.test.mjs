// How many leaves there are, and which of them something lies on.
import assert from "node:assert/strict";
import { test } from "node:test";
import { columnsIn, headingOver, leafAt } from "./kiosk-leaves.js";

test("columns are counted with the edge of their box and without", () => {
  for (const edge of [0, 48]) {
    assert.deepEqual([864, 1824, 2784].map((all) => columnsIn(all + edge, 960, 96)), [1, 2, 3]);
    assert.deepEqual([362, 756, 1150, 1544].map((all) => columnsIn(all + edge, 394, 32)), [1, 2, 3, 4]);
    assert.deepEqual([984, 2064].map((all) => columnsIn(all + edge, 1080, 96)), [1, 2]);
  }
});

test("a box that is not drawn yet, or has nothing in it, has one column", () => {
  assert.equal(columnsIn(500, 0, 96), 1);
  assert.equal(columnsIn(500, -96, 96), 1);
  assert.equal(columnsIn(500, Number.NaN, 96), 1);
  assert.equal(columnsIn(0, 960, 96), 1);
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
