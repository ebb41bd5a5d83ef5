// What runs inside each measured page, before its own scripts: it presses, and it notes when what was seen.

/** Put into a page by `addInitScript`, which takes the function's text: it must need nothing from outside. */
export function observe({ start, next, heading, presses }) {
  const bench = { pressed: null, answered: null, isReady: false, shifts: [], tasks: [], events: [] };
  globalThis.bench = bench;

  const watch = (type, into, more = {}) =>
    new PerformanceObserver((list) => {
      for (const { startTime, duration, value, interactionId } of list.getEntries())
        into.push({ startTime, duration, value, interactionId });
    }).observe({ type, buffered: true, ...more });
  watch("layout-shift", bench.shifts);
  watch("longtask", bench.tasks);
  watch("event", bench.events, { durationThreshold: 16 });
  for (const name of ["story-engine", "story-ready"]) addEventListener(name, () => (bench.isReady = true));

  /** The first visible element that says this, in the page itself or in the story's shadow root. */
  const find = (selector, words) => {
    const inside = document.querySelector("second-birthday")?.shadowRoot;
    for (const root of inside ? [inside, document] : [document])
      for (const element of root.querySelectorAll(selector))
        if (element.textContent.trim() === words && element.checkVisibility({ visibilityProperty: true })) return element;
    return null;
  };
  const isPainted = () => performance.getEntriesByName("first-contentful-paint").length > 0;

  /** Looks at each frame; a message comes back when that frame has been handed on to be painted. */
  const look = () => {
    if (bench.pressed === null) {
      const control = isPainted() && find("a, button", start);
      if (control && find("h1", heading)) throw new Error("the first step stands before it was asked for");
      if (control) {
        bench.pressed = performance.now();
        control.click();
      }
    } else if (find("h1", heading)) {
      const channel = new MessageChannel();
      channel.port1.onmessage = () => {
        bench.answered = performance.now();
        channel.port1.close();
        globalThis.tellBench?.("answered");
      };
      channel.port2.postMessage(null);
      return;
    }
    requestAnimationFrame(look);
  };
  if (presses) requestAnimationFrame(look);

  /** Brings *Next* into the window, and says where it is; nothing where there is none. */
  bench.findNext = () => {
    const button = find("button, a", next);
    if (!button || button.disabled) return null;
    button.scrollIntoView({ block: "center", behavior: "instant" });
    const { x, y, width, height } = button.getBoundingClientRect();
    return { x: x + width / 2, y: y + height / 2 };
  };
  /** Waits until two frames have passed and the page has nothing more to do. */
  bench.rest = () =>
    new Promise((rested) =>
      requestAnimationFrame(() => requestAnimationFrame(() => requestIdleCallback(() => setTimeout(rested, 50), { timeout: 2000 }))),
    );
}
