// What a move leads to is brought into sight, whatever the page around has put over it or scrolls it in.

/** Whether a reader sees this point of `node`: it is within the window, within every box that scrolls,
 * and under nothing else. */
function isSeen(node, x, y) {
  const hit = node.getRootNode().elementFromPoint(x, y);
  return hit !== null && node.contains(hit);
}

const middle = ({ left, width }) => left + width / 2;

/** How far what stays in its place while the page scrolls, such as a bar, covers the top of `node`. */
function covered(node) {
  const box = node.getBoundingClientRect();
  const [x, y] = [middle(box), box.top + 1];
  let [outer, bottom] = [node, 0];
  while (outer.getRootNode().host) outer = outer.getRootNode().host;
  const hit = document.elementFromPoint(x, y);
  // A page's bar may have a shadow tree of its own.
  for (let it = hit?.shadowRoot?.elementFromPoint(x, y) ?? hit; it && !it.contains(outer) && hit !== outer; it = it.parentElement ?? it.getRootNode().host)
    if (/fixed|sticky/.test(getComputedStyle(it).position)) bottom = it.getBoundingClientRect().bottom;
  // What covers the window, such as a question about cookies, is no bar.
  return bottom < innerHeight / 2 ? Math.max(bottom - box.top, 0) : 0;
}

function scrollTo(node) {
  // What is not drawn has no place to scroll to.
  if (!node.getClientRects().length) return;
  node.style.scrollMarginBlockStart = "";
  node.scrollIntoView({ behavior: "instant" });
  const bar = covered(node);
  if (!bar) return;
  node.style.scrollMarginBlockStart = `${bar}px`;
  node.scrollIntoView({ behavior: "instant" });
}

/** Scrolls to the top of `node` if that is not in sight. */
export function showTop(node) {
  // On a screen in a waiting room the story scrolls within its own box.
  if (node.scrollTop) node.scrollTop = 0;
  const box = node.getBoundingClientRect();
  if (box.top < 0 || !isSeen(node, middle(box), box.top + 1)) scrollTo(node);
}

/** What is told first in a step: in a picture book on its page, elsewhere before anything else. */
function firstWords(step) {
  const words = step.closest(".reading-picture-book") ? ".layer--child:not(.layer--main) .beat" : ".layer--child .passage__text";
  return [...step.querySelectorAll(words)].find((it) => it.getClientRects().length > 0);
}

/** Whether these words stand above the bar at the foot of their step. */
const isAboveBar = (words, step) => words.getBoundingClientRect().bottom <= step.querySelector(".page-turn").getBoundingClientRect().top;

/** The same, and on to the `heading` in it, and to what is told first, where a low window does not reach to them. */
export function showHeading(node, heading) {
  showTop(node);
  const reaches = () => {
    const { left, bottom } = heading.getBoundingClientRect();
    return isSeen(node, left + 4, bottom + 4);
  };
  if (!reaches()) scrollTo(node);
  if (!reaches()) heading.scrollIntoView({ block: "nearest", behavior: "instant" });
  const step = heading.closest(".step");
  const words = step && firstWords(step);
  if (words && !isAboveBar(words, step)) scrollTo(step.closest(".reading-picture-book") ? step : heading);
}
