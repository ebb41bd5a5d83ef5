// The page of a picture book turns: what was there is cut away from its outer edge, and a pale leaf rides on the cut. The
// new page stands there already, with its words and the focus; only the old picture is laid over it for a moment.
//
// A press must not wait for that. So the picture is laid ready, unseen, while nothing happens, and a press only lets the
// compositor move it. For a reader who is quicker the page changes at once.

const MILLISECONDS = 620;
const EASING = "cubic-bezier(.45, .05, .35, 1)";
/** How wide the leaf is, as a part of the picture (`turning.css`), and how far up it stands on its way. */
const LEAF = 0.22;
const RISING = [0.15, 0.75, 1, 0.75, 0.15];
/** A page that has stood for so long is going to be turned: by then its own movement has been drawn too. */
const REST_MILLISECONDS = 700;

const REDUCED = "(prefers-reduced-motion: reduce)";
/** Where pages turn. */
const FRAME = ".reading-picture-book:not(.is-still) > .widget__frame";
/** The step that is shown in such a frame. */
const stepIn = (frame) => [...frame.querySelectorAll(":scope > .step, :scope > .first-stage__step:not([hidden]) > .step")];

const make = (name, ...children) => {
  const node = Object.assign(document.createElement("div"), { className: name });
  node.append(...children);
  return node;
};

const put = (node, { top, left, width, height }, from) =>
  Object.assign(node.style, { top: `${top - from.top}px`, left: `${left - from.left}px`, width: `${width}px`, height: `${height}px` });

/** What an image shows. `currentSrc` would be the address of the first state that was fetched of its file. */
const addressOf = (image) => {
  const source = [...image.parentElement.children].find((it) => it.localName === "source" && matchMedia(it.media).matches);
  return source?.srcset ?? image.src;
};

/** Where the picture of a page stands in the book; null where it has none. */
function placeOf(step) {
  const frame = step.closest(".widget__frame");
  const box = step.querySelector(".step__picture")?.getBoundingClientRect();
  return box && { frame, box, from: frame.getBoundingClientRect() };
}

/** Whether two such places are one: a window may have become wider meanwhile. */
const isAlike = (one, other) =>
  [(it) => it.box.width, (it) => it.box.height, (it) => it.box.top - it.from.top].every((side) => Math.abs(side(one) - side(other)) < 1);

/** A page's picture, laid over it unseen. */
function lay(step) {
  const place = placeOf(step);
  if (!place) return null;
  const picture = make("turning__picture");
  for (const image of step.querySelectorAll(".step__picture img")) {
    const box = image.getBoundingClientRect();
    if (!box.width) continue;
    picture.append(Object.assign(new Image(), { alt: "", src: addressOf(image) }));
    put(picture.lastChild, box, place.box);
    picture.lastChild.style.opacity = getComputedStyle(image).opacity;
  }
  const [page, leaf] = [make("turning__page", picture), make("turning__leaf")];
  const turning = make("turning", page, leaf);
  turning.setAttribute("aria-hidden", "true");
  put(turning, place.box, place.from);
  place.frame.append(turning);
  return { step, beat: step.dataset.beat, place, turning, page, picture, leaf };
}

/** Lets a page go: its box moves out, and the picture in it moves back as far, so that it stands still. */
function letGo({ turning, page, picture, leaf }, isMirrored) {
  const timing = { duration: MILLISECONDS, easing: EASING, fill: "both" };
  const upright = isMirrored ? " scaleX(-1)" : "";
  const ride = (height, index) => ({ transform: `translateX(${(1 - index / (RISING.length - 1)) * (100 / LEAF) - 4}%) scaleX(${height})` });
  if (isMirrored) turning.style.transform = "scaleX(-1)";
  turning.style.opacity = 1;
  page.animate([{ transform: "none" }, { transform: "translateX(-100%)" }], timing);
  picture.animate([{ transform: `translateX(0)${upright}` }, { transform: `translateX(100%)${upright}` }], timing);
  leaf.animate(RISING.map(ride), timing).onfinish = () => turning.remove();
}

/** Listens on `element`, in whose tree the book stands. */
export function showTurns(element) {
  let ready = null;
  let timer = 0;

  const layReady = () => {
    const step = [element.shadowRoot, element].flatMap((it) => [...it.querySelectorAll(FRAME)]).flatMap(stepIn).find((it) => it.getClientRects().length);
    if (ready && ready.step === step && ready.beat === step.dataset.beat) return;
    ready?.turning.remove();
    ready = step?.animate && !matchMedia(REDUCED).matches ? lay(step) : null;
  };
  const layLater = () => {
    clearTimeout(timer);
    timer = setTimeout(layReady, REST_MILLISECONDS);
  };

  const turn = (event) => {
    layLater();
    const [pressed] = event.composedPath();
    const control = pressed.closest?.("[data-press='next'], [data-press='back']");
    const before = control?.closest(".step");
    const page = ready;
    if (!before || page?.step !== before || page.beat !== before.dataset.beat || !isAlike(page.place, placeOf(before))) return;
    const book = before.closest(".widget");
    const isMirrored = (control.dataset.press === "back") !== (book.dir === "rtl");
    // By then the press has been answered, and nothing of it has been painted.
    requestAnimationFrame(() => {
      const [now] = stepIn(page.place.frame);
      if (now === before || !now || !page.turning.isConnected) return;
      ready = null;
      letGo(page, isMirrored);
    });
  };
  // While it is captured, nobody has answered it, and the old page stands there.
  element.addEventListener("click", turn, { capture: true });
  for (const change of ["story-step", "story-engine"]) element.addEventListener(change, layLater);
}
