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

export async function startStory() {
  // A link to a place in the story is answered by the script.
  if (linksAnswer() && !location.hash) await painted();
  const sheet = Object.assign(document.createElement("link"), { rel: "stylesheet", href: "second-birthday.css" });
  document.head.append(sheet);
  await import("./second-birthday.js");
}
