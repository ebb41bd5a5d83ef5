// While the focus is in the story, its keys are the story's, as in a frame: a page that has shortcuts of
// its own, or a form around the story, is told of none. See docs/embedding.md.

const EVENTS = ["keydown", "keypress", "keyup", "beforeinput", "input", "paste", "copy", "cut"];

/** Leads out of the story, or closes what the page has put it in. */
const LEFT_TO_THE_PAGE = /^(Tab|Escape|F\d+)$/;

/** Lets none of them go on from `element` to the page around it. */
export function keepKeys(element) {
  for (const name of EVENTS)
    element.addEventListener(name, (event) => {
      // On a screen in a waiting room the page is ours too.
      if (!element.hasAttribute("kiosk") && !LEFT_TO_THE_PAGE.test(event.key)) event.stopPropagation();
    });
}
