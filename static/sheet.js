// The buttons of a stage's sheet: shown where they can do something. It prints without them too, by the browser's menu.

const ways = [
  ["print", () => print(), typeof print === "function"],
  // In a window of its own there is nothing to go back to.
  ["back", () => history.back(), history.length > 1],
];

for (const [name, press, isOffered] of ways) {
  const button = document.querySelector(`[data-press="${name}"]`);
  button.hidden = !isOffered;
  button.addEventListener("click", press);
}
