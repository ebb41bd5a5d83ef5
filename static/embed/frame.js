// In the frame: carries what its address asks for to the element, and tells the page around it how
// high the story is, if that page asks. Loaded before the element is defined.

const ATTRIBUTES = ["lang", "reading", "stage", "remote"];
const PROPERTIES = ["accent", "surface", "text", "font", "radius", "space"];

const story = document.querySelector("second-birthday");
const wishes = new URLSearchParams(location.search);

for (const [name, value] of wishes) {
  if (ATTRIBUTES.includes(name)) story.setAttribute(name, value);
  else if (PROPERTIES.includes(name)) story.style.setProperty(`--sb-${name}`, value);
  else console.warn(`Second Birthday: this frame knows no “${name}”; it knows ${[...ATTRIBUTES, ...PROPERTIES].join(", ")}`);
}

/** Tells the page that asked, and nobody else. Heights and moves say nothing about the reader. */
function tellHeights(page) {
  const tell = (message) => parent.postMessage({ type: "second-birthday", ...message }, page);
  const main = document.querySelector("main");
  const tellHeight = () => tell({ height: Math.ceil(main.getBoundingClientRect().height) });
  new ResizeObserver(tellHeight).observe(main);
  // After a move focus goes to the new screen's heading: it should be in sight then.
  story.addEventListener("focusin", (event) => {
    const [heading] = event.composedPath();
    if (heading.localName === "h1") tell({ moved: true, foot: Math.ceil(heading.getBoundingClientRect().bottom) });
  });
  return tellHeight;
}

let tellHeight = null;

addEventListener("message", ({ source, origin, data }) => {
  if (source !== parent || parent === self || data?.type !== "second-birthday" || data.ask !== "height") return;
  // A frame as high as what is in it must not take its own height for the window's: both would grow for ever.
  if (Number.isFinite(data.window)) story.style.setProperty("--sb-window", `${data.window}px`);
  // A page without an origin, such as one on a disk, can only be sent what anybody may have.
  tellHeight ??= tellHeights(origin === "null" ? "*" : origin);
  // Far below the window a browser may observe nothing.
  tellHeight();
});
