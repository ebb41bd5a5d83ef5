// What a browser does on a screen that nobody may leave. Here, because the screen's program may not come.

const NEVER = "contextmenu selectstart dragstart dragover drop gesturestart gesturechange copy cut paste".split(" ");
const KEYS = /^(F\d+|Browser.*|Launch.*)$/;

/** Whether the browser prints, searches, goes back, opens or closes something by this key. */
const leadsOut = ({ key, ctrlKey, metaKey, altKey }) => KEYS.test(key) || ctrlKey || metaKey || altKey;

/** Holds it back for as long as the page is open. */
export function holdBack() {
  const hold = (name, isHeld) =>
    addEventListener(name, (event) => isHeld(event) && event.preventDefault(), { capture: true, passive: false });
  for (const name of NEVER) hold(name, () => true);
  hold("keydown", leadsOut);
  // A wheel with Ctrl zooms the page; so does a pinch on a touchpad, which looks the same.
  hold("wheel", (event) => event.ctrlKey);
}
