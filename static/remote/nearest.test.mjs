// Where an arrow leads, over boxes as a page has them.
import assert from "node:assert/strict";
import test from "node:test";
import { isArrow, nearest } from "./nearest.js";

const box = (left, top, width, height) => ({ left, top, right: left + width, bottom: top + height });

/** The foot of a page of the book at 1280 × 720, and the ribbon at its upper edge. */
const PAGE = {
  enough: box(24, 640, 160, 64),
  back: box(200, 632, 88, 72),
  next: box(1140, 632, 112, 84),
  ribbon: box(1050, 70, 180, 68),
  word: box(220, 420, 90, 40),
  aloud: box(220, 520, 180, 64),
};

/** The control that an arrow leads to from one of these. */
function leadsTo(controls, arrow, from) {
  const others = Object.keys(controls).filter((it) => it !== from);
  return others[nearest(arrow, controls[from], others.map((it) => controls[it]))];
}

for (const [from, arrow, to] of [
  ["next", "ArrowLeft", "back"],
  ["back", "ArrowLeft", "enough"],
  ["back", "ArrowRight", "next"],
  ["enough", "ArrowRight", "back"],
  ["back", "ArrowUp", "aloud"],
  ["aloud", "ArrowUp", "word"],
  ["next", "ArrowUp", "ribbon"],
  ["ribbon", "ArrowDown", "next"],
  ["next", "ArrowRight", undefined],
  ["enough", "ArrowLeft", undefined],
  ["enough", "ArrowDown", undefined],
])
  test(`on a page of the book ${arrow} leads from ${from} to ${to ?? "nothing"}`, () => {
    assert.equal(leadsTo(PAGE, arrow, from), to);
  });

test("in a grid an arrow leads to the neighbor in its row or column", () => {
  const grid = Object.fromEntries([0, 1, 2].flatMap((row) => [0, 1, 2].map((column) => [`${row}${column}`, box(column * 110, row * 70, 100, 60)])));
  assert.equal(leadsTo(grid, "ArrowRight", "10"), "11");
  assert.equal(leadsTo(grid, "ArrowLeft", "12"), "11");
  assert.equal(leadsTo(grid, "ArrowDown", "01"), "11");
  assert.equal(leadsTo(grid, "ArrowUp", "21"), "11");
});

test("along a row no arrow leads to another row", () => {
  const controls = { wide: box(0, 0, 600, 60), below: box(400, 80, 100, 60), farRight: box(640, 700, 100, 60) };
  assert.equal(leadsTo(controls, "ArrowRight", "wide"), undefined);
  assert.equal(leadsTo(controls, "ArrowDown", "wide"), "below");
});

test("places in a picture that lie over each other lead to each other", () => {
  const controls = { room: box(0, 0, 400, 300), door: box(250, 100, 100, 100) };
  assert.equal(leadsTo(controls, "ArrowRight", "room"), "door");
  assert.equal(leadsTo(controls, "ArrowLeft", "door"), "room");
});

// Hand-made pages are walked in `e2e/kiosk-remote.spec.ts`; no rule by distance alone reaches all of every scattered one.
test("four arrows come to every control of 300 scattered pages but two", () => {
  let missed = 0;
  // The same scattered boxes each time, none over another.
  let state = 7;
  const chance = () => (state = (state * 16807) % 2147483647) / 2147483647;
  for (let page = 0; page < 300; page += 1) {
    const boxes = [];
    for (let tries = 0; tries < 25; tries += 1) {
      const next = box(Math.floor(chance() * 1100), Math.floor(chance() * 650), 40 + Math.floor(chance() * 240), 30 + Math.floor(chance() * 50));
      const isFree = boxes.every((it) => next.right < it.left || next.left > it.right || next.bottom < it.top || next.top > it.bottom);
      if (isFree) boxes.push(next);
    }
    const reached = new Set([0]);
    for (const from of reached)
      for (const arrow of ["ArrowUp", "ArrowDown", "ArrowLeft", "ArrowRight"]) {
        const to = nearest(arrow, boxes[from], boxes);
        if (to >= 0) reached.add(to);
      }
    missed += boxes.length - reached.size;
  }
  assert.ok(missed <= 2, `${missed} missed`);
});

test("other keys are no arrows", () => {
  assert.deepEqual(["ArrowUp", "Up", "Enter", "toString"].map(isArrow), [true, false, false, false]);
});
