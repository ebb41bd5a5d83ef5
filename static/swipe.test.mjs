// What of a finger's way is a swipe.
import assert from "node:assert/strict";
import { test } from "node:test";
import { isSwipe } from "./swipe.js";

test("a swipe goes along a line, in either direction", () => {
  assert.ok(isSwipe(60, 0));
  assert.ok(isSwipe(-300, 120));
});

test("a touch that trembles, and one that goes down as well, is none", () => {
  assert.ok(!isSwipe(40, 0));
  assert.ok(!isSwipe(100, 80));
  assert.ok(!isSwipe(0, 400));
});
