// In the frame: carries what its address asks for to the element, and tells the page around it how
// high the story is, if that page asks. Loaded before the element is defined.

const ATTRIBUTES = ["lang", "reading", "stage"];
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
  const height = () => Math.ceil(document.querySelector("main").getBoundingClientRect().height);
  new ResizeObserver(() => tell({ height: height() })).observe(document.querySelector("main"));
  // After a move focus goes to the new screen's heading: the frame's top should be in sight then.
  story.addEventListener("focusin", (event) => {
    if (event.composedPath()[0].localName === "h1") tell({ moved: true });
  });
}

addEventListener("message", function asked({ source, origin, data }) {
  if (source !== parent || parent === self || data?.type !== "second-birthday" || data.ask !== "height") return;
  removeEventListener("message", asked);
  tellHeights(origin);
});
