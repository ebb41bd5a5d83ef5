// A finger on the screen, as the browser's own gestures see it.
import { type Page } from "@playwright/test";

type Point = [x: number, y: number];

/** A finger in Chromium: it goes from one point to another in steps, as fingers do, or touches without moving. */
export async function finger(page: Page) {
  const session = await page.context().newCDPSession(page);
  const send = (type: "touchStart" | "touchMove" | "touchEnd", point?: Point) =>
    session.send("Input.dispatchTouchEvent", { type, touchPoints: point ? [{ x: point[0], y: point[1] }] : [] });
  return {
    async swipe([x, y]: Point, [toX, toY]: Point): Promise<void> {
      await send("touchStart", [x, y]);
      for (let part = 1; part <= 8; part += 1) await send("touchMove", [x + ((toX - x) * part) / 8, y + ((toY - y) * part) / 8]);
      // It rests before it leaves: what glides on takes the next touch for the one that stops it, and no press.
      await new Promise((rested) => setTimeout(rested, 150));
      await send("touchMove", [toX, toY]);
      await send("touchEnd");
    },
    async tap(point: Point): Promise<void> {
      await send("touchStart", point);
      await send("touchEnd");
    },
  };
}
