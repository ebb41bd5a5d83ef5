// The ribbon of a picture book opens the sheet for the grown-up (`src/components/ribbon`). The browser shows it, keeps
// the focus in it and gives it back; so a press is answered here, before the engine has come and after.

const SHEET = ".ribbon__sheet";
/** What changes something on the sheet and leaves it open. */
const STAYS = "[data-press='ask']";

const bookOf = (node) => node.closest(".widget");

/** Opens the sheet of this ribbon. */
export function openSheet(ribbon) {
  const sheet = bookOf(ribbon).querySelector(SHEET);
  if (!sheet || sheet.open) return;
  if (sheet.showModal) sheet.showModal();
  else sheet.setAttribute("open", "");
  // A frame as high as its story has no window of its own, so the sheet stands where the ribbon hangs.
  const isFitted = getComputedStyle(ribbon).getPropertyValue("--sb-window") !== "";
  const lowest = document.documentElement.scrollHeight - sheet.offsetHeight;
  const top = Math.max(0, Math.min(ribbon.getBoundingClientRect().top + scrollY, lowest));
  Object.assign(sheet.style, isFitted ? { position: "absolute", insetBlock: `${top}px auto` } : { position: "", insetBlock: "" });
  sheet.querySelector("h2").focus({ preventScroll: true });
  sheet.scrollTop = 0;
}

/** Closes it. The focus goes back to the ribbon or, where the book is gone, to the heading, if nothing else has it. */
function closeSheet(sheet, book) {
  if (sheet.close) sheet.close();
  else sheet.removeAttribute("open");
  const isSeen = (node) => node.getClientRects().length > 0;
  const ribbon = [...book.querySelectorAll(".ribbon")].find(isSeen);
  const focused = book.getRootNode().activeElement;
  if (ribbon) ribbon.focus({ preventScroll: true });
  else if (!focused || focused === document.body || !isSeen(focused)) [...book.querySelectorAll("h1")].find(isSeen)?.focus({ preventScroll: true });
}

/** Whether this press falls beside the sheet. */
const isBeside = (sheet, { clientX, clientY }) => {
  const { left, right, top, bottom } = sheet.getBoundingClientRect();
  return clientX < left || clientX > right || clientY < top || clientY > bottom;
};

/** Listens on `element`, in whose tree the book stands. */
export function openSheets(element) {
  element.addEventListener("click", (event) => {
    // Who has answered the press may have taken the sheet away.
    const path = event.composedPath().filter((it) => it.matches);
    const [sheet, button, book] = [SHEET, "button", ".widget"].map((name) => path.find((it) => it.matches(name)));
    if (button?.matches(".ribbon")) openSheet(button);
    else if (sheet && (button ? !button.matches(STAYS) : path[0] === sheet && isBeside(sheet, event)))
      // Whoever else answers the press looks whether its button can be seen.
      setTimeout(closeSheet, 0, sheet, book);
  });
  element.addEventListener("keydown", (event) => {
    const sheet = event.key === "Escape" && event.composedPath()[0].closest?.(SHEET);
    if (!sheet) return;
    event.preventDefault();
    closeSheet(sheet, bookOf(sheet));
  });
}
