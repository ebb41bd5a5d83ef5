// Shows the screen that the address names, and leads on.
const screens = [...document.querySelectorAll(".screen")];

function show(id) {
  const wanted = document.getElementById(id) ?? screens[0];
  for (const screen of screens) screen.hidden = screen !== wanted;
  scrollTo(0, 0);
  wanted.querySelector("h1").focus({ preventScroll: true });
}

addEventListener("click", ({ target }) => {
  const id = target.closest("[data-to]")?.dataset.to;
  if (!id) return;
  history.pushState(null, "", `#${id}`);
  show(id);
});
for (const moved of ["hashchange", "popstate"]) addEventListener(moved, () => show(location.hash.slice(1)));
if (location.hash) show(location.hash.slice(1));
