// A widget that really breaks: its Rust panics, and its WebAssembly traps.
import { type Page, expect } from "@playwright/test";

/** What the browser throws when the instruction `unreachable` ends the program. */
export const TRAP = /RuntimeError.*unreachable/;

/**
 * Does `act`, which makes the widget draw, in a document that refuses the next node that is put into it.
 * Yew asserts that the document takes every node. An extension that rewrites the page breaks that too.
 * The assertion panics, and the panic ends in a trap.
 */
export async function panicDuring(page: Page, act: () => Promise<void>): Promise<void> {
  const thrown: string[] = [];
  const listen = (error: Error) => thrown.push(String(error));
  page.on("pageerror", listen);
  await page.evaluate(() => {
    const { insertBefore } = Node.prototype;
    Node.prototype.insertBefore = () => {
      Node.prototype.insertBefore = insertBefore;
      throw new DOMException("The document refuses this node", "NotFoundError");
    };
  });
  await act();
  await expect.poll(() => thrown, "a trap in the widget").toContainEqual(expect.stringMatching(TRAP));
  page.off("pageerror", listen);
}
