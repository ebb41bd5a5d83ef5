// A widget that really breaks: its Rust panics, and its WebAssembly traps.
import { type Page } from "@playwright/test";
import { isWhole } from "./whole";

/** What the browser throws when the instruction `unreachable` ends the program. */
export const TRAP = /RuntimeError.*unreachable/;

/**
 * Does `act`, which makes the widget draw, in a document that refuses the next node that is put into it.
 * Yew asserts that the document takes every node. An extension that rewrites the page breaks that too.
 * The assertion panics, and the panic ends in a trap.
 */
export async function panicDuring(page: Page, act: () => Promise<void>): Promise<void> {
  // Before that the page answers, not the widget.
  await isWhole(page);
  // Where the test turns the clock, the clock catches what a timer throws: then only the console knows.
  const panicked = page.waitForEvent("console", (message) => /^Second Birthday: .*panicked at/.test(message.text()));
  await page.evaluate(() => {
    const { insertBefore } = Node.prototype;
    Node.prototype.insertBefore = () => {
      Node.prototype.insertBefore = insertBefore;
      throw new DOMException("The document refuses this node", "NotFoundError");
    };
  });
  await act();
  await panicked;
}

/** Overwrites all that the engine's program remembers, so that the next thing it does traps, and nothing of
 * ours tells of it. `copy` says which of its copies: the first, or the one after the first break. */
export async function breakMemory(page: Page, copy = 1): Promise<void> {
  await page.evaluate(async (again) => {
    const module = (await import(new URL(`widget.js${again}`, document.baseURI).href)) as { default(): Promise<{ memory: WebAssembly.Memory }> };
    // A program that has started already gives what it exports.
    const { memory } = await module.default();
    new Uint8Array(memory.buffer).fill(0xff);
  }, ["", "", "?again"][copy]!);
}
