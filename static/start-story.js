// Brings the script of the story and its second sheet to the story's own page once that has been painted.
// Until then links and styles answer (`src/screens/first_stage/style.css`), and nothing else is to compete
// with what a reader sees first (docs/decisions/0054).

/** Whether this browser shows the first stage by its links alone. */
const linksAnswer = () => globalThis.matchMedia?.("(scripting: enabled)").matches && CSS.supports("selector(:has(a))");

/** The frame that shows the page as it is when it has come. */
const painted = () =>
  new Promise((done) => {
    const wait = () => requestAnimationFrame(() => setTimeout(done));
    if (document.readyState === "complete") wait();
    else addEventListener("load", wait, { once: true });
  });

const addSheet = (href) => document.head.append(Object.assign(document.createElement("link"), { rel: "stylesheet", href }));

export async function startStory() {
  // Where a policy refuses the styles that stand in the page, the same ones come as a file.
  if (!document.querySelector("style")?.sheet) addSheet("first.css");
  // A link to a place in the story is answered by the script.
  if (linksAnswer() && !location.hash) await painted();
  addSheet("second-birthday.css");
  // A television at the bedside is given an address, and seldom a page of its own.
  if (/[?&]remote\b/.test(location.search)) document.querySelector("second-birthday").setAttribute("remote", "");
  await import("./second-birthday.js");
}
