// What a screen in a waiting room has drawn last and when, and whether somebody presses and nothing is drawn:
// for a watchdog, in the element's attributes (docs/kiosk.md). That the screen beats is not enough: the program
// round the story may go on drawing while the story does not.

const CONTROL = "a[href], button, input, summary, [role='button']";
/** Nothing is to be drawn for these. */
const IDLE = "[aria-disabled='true']";
/** Who has pressed nothing for so long does not wait for an answer. */
const GONE_MILLISECONDS = 30_000;

const time = (milliseconds) => new Date(milliseconds).toISOString();

export class Drawn {
  #element;
  #at = Date.now();
  /** The first press and the last one that nothing has been drawn after. */
  #first = null;
  #last = 0;

  constructor(element) {
    this.#element = element;
    const drawn = () => {
      this.#at = Date.now();
      this.#first = null;
    };
    new MutationObserver(drawn).observe(element.shadowRoot, { subtree: true, childList: true, attributes: true, characterData: true });
    addEventListener("click", (event) => this.#press(event), { capture: true, passive: true });
  }

  #press(event) {
    const control = event.composedPath()[0].closest?.(CONTROL);
    if (!control || control.matches(IDLE)) return;
    this.#last = Date.now();
    this.#first ??= this.#last;
  }

  /** Writes it down: the place in the story, or what else the screen shows. */
  tell(phase) {
    const { dataset } = this.#element;
    if (Date.now() - this.#last > GONE_MILLISECONDS) this.#first = null;
    const place = phase === "reading" && new URLSearchParams(dataset.place).get("at");
    dataset.drawn = place || (phase === "reading" ? "welcome" : phase);
    dataset.drawnAt = time(this.#at);
    if (this.#first === null) delete dataset.unanswered;
    else dataset.unanswered = time(this.#first);
  }
}
