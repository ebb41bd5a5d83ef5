// Sheets that a press opens over the page (`src/components/dialog`): how to read, from the header, and what is for the
// grown-up, from a picture book's ribbon. The browser shows a sheet, keeps the focus in it and gives it back; so a press
// is answered here, before the engine has come and after.

const SHEET = ".dialog";
const OPENS = "[data-press^='dialog=']";
/** What changes something on a sheet and leaves it open. */
const STAYS = "[data-press='ask'], [data-press^='lang=']";

const widgetOf = (node) => node.closest(".widget");
const isSeen = (node) => node.getClientRects().length > 0;

/** The name of the sheet that is open in `frame`, if one is. */
export const openIn = (frame) => frame.querySelector(`${SHEET}[open]`)?.dataset.dialog;

/** What opens the sheet of that name, where it can be seen. */
export const openerOf = (frame, name) => [...frame.querySelectorAll(`[data-press="dialog=${name}"]`)].find(isSeen);

/** Opens the sheet of this button. */
export function openSheet(opener) {
  const sheet = widgetOf(opener).querySelector(`[data-dialog="${opener.dataset.press.split("=")[1]}"]`);
  if (!sheet || sheet.open) return;
  if (sheet.showModal) sheet.showModal();
  else sheet.setAttribute("open", "");
  // A frame as high as its story has no window of its own, so the sheet stands where its button does.
  const isFitted = getComputedStyle(opener).getPropertyValue("--sb-window") !== "";
  const lowest = document.documentElement.scrollHeight - sheet.offsetHeight;
  const top = Math.max(0, Math.min(opener.getBoundingClientRect().top + scrollY, lowest));
  Object.assign(sheet.style, isFitted ? { position: "absolute", insetBlock: `${top}px auto` } : { position: "", insetBlock: "" });
  sheet.querySelector("h2").focus({ preventScroll: true });
  sheet.scrollTop = 0;
}

/** Closes it. The focus goes back to its button or, where that is gone, to the heading, if nothing else has it. */
function closeSheet(sheet, widget) {
  if (sheet.close) sheet.close();
  else sheet.removeAttribute("open");
  const opener = openerOf(widget, sheet.dataset.dialog);
  const focused = widget.getRootNode().activeElement;
  if (opener) opener.focus({ preventScroll: true });
  else if (!focused || focused === document.body || !isSeen(focused)) [...widget.querySelectorAll("h1")].find(isSeen)?.focus({ preventScroll: true });
}

/** Whether this press falls beside the sheet. */
const isBeside = (sheet, { clientX, clientY }) => {
  const { left, right, top, bottom } = sheet.getBoundingClientRect();
  return clientX < left || clientX > right || clientY < top || clientY > bottom;
};

/** Listens on `element`, in whose tree the sheets stand. */
export function openSheets(element) {
  element.addEventListener("click", (event) => {
    // Who has answered the press may have taken the sheet away.
    const path = event.composedPath().filter((it) => it.matches);
    const [sheet, button, widget] = [SHEET, "button", ".widget"].map((name) => path.find((it) => it.matches(name)));
    if (button?.matches(OPENS)) openSheet(button);
    else if (sheet && (button ? !button.matches(STAYS) : path[0] === sheet && isBeside(sheet, event)))
      // Whoever else answers the press looks whether its button can be seen.
      setTimeout(closeSheet, 0, sheet, widget);
  });
  // Before anybody else hears of it: a page that closes on Escape what it has put the story in is told of none that has
  // closed a sheet (`own-keys.js`).
  element.addEventListener(
    "keydown",
    (event) => {
      const sheet = event.key === "Escape" && event.composedPath()[0].closest?.(SHEET);
      if (!sheet) return;
      event.preventDefault();
      event.stopPropagation();
      closeSheet(sheet, widgetOf(sheet));
    },
    { capture: true },
  );
}
