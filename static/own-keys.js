// While the focus is in the story, its keys are the story's, as in a frame: a page that has shortcuts of
// its own, or a form around the story, is told of none. See docs/embedding.md.

const EVENTS = ["keydown", "keypress", "keyup", "beforeinput", "input", "paste", "copy", "cut"];

/** Leads out of the story, or closes what the page has put it in. */
const LEFT_TO_THE_PAGE = /^(Tab|Escape|F\d+)$/;

/** Lets none of them go on from `element` to the page around it. */
export function keepKeys(element) {
  // An Escape that has closed something in the story is the story's until the key is up again.
  let escapes = false;
  const leaves = ({ type, key }) => {
    if (type === "keydown") escapes = key === "Escape";
    return LEFT_TO_THE_PAGE.test(key) && !(type === "keyup" && key === "Escape" && !escapes);
  };
  for (const name of EVENTS)
    element.addEventListener(name, (event) => {
      // On a screen in a waiting room the page is ours too.
      if (!element.hasAttribute("kiosk") && !leaves(event)) event.stopPropagation();
    });
}
