// <second-birthday>: the one tag that every host puts the story in. All the JavaScript there is.
// What stands between its tags shows until the story is ready, or if it never is.

const base = new URL("./", import.meta.url).href;

/** The style sheet, fetched once for all widgets of a page; without it the words still stand. */
let sheet;
const styles = () =>
  (sheet ??= fetch(new URL("second-birthday.css", base))
    .then((answer) => (answer.ok ? answer.text() : Promise.reject(answer.status)))
    .then((text) => new CSSStyleSheet().replace(text)));

/** The compiled story, shared by all widgets of a page. A broken one is replaced by a fresh copy. */
let glue;
const story = (again = "") =>
  (glue ??= import(`./widget.js${again}`).then(async (module) => {
    await module.default({ module_or_path: new URL("widget_bg.wasm", base) });
    return module;
  }));

class SecondBirthday extends HTMLElement {
  static observedAttributes = ["lang", "reading", "stage", "remember", "content", "address"];

  #place = document.createElement("div");
  #slot = document.createElement("slot");
  #widget = null;
  #press = null;
  #stage = "";
  #restarts = 0;
  #failed = false;

  constructor() {
    super();
    this.#place.className = "place";
    this.attachShadow({ mode: "open" }).append(this.#place, this.#slot);
    this.addEventListener("story-ready", () => (this.#slot.hidden = true));
    this.addEventListener("click", (event) => this.#keepPress(event));
    this.addEventListener("story-step", ({ detail }) => (this.#stage = detail.stage));
    this.addEventListener("story-problem", ({ detail }) => detail.panicked && this.#recover());
  }

  connectedCallback() {
    // A page's editor may move the element about: the story that is there simply stays.
    if (!this.#widget) this.#start();
  }

  disconnectedCallback() {
    // Gone for good only if it is still gone when the move, if it was one, is over.
    setTimeout(() => {
      if (this.isConnected || !this.#widget) return;
      this.#widget.unmount();
      this.#widget = null;
      this.#slot.hidden = false;
    });
  }

  attributeChangedCallback() {
    this.#widget?.update(this);
  }

  async #start(again) {
    try {
      const [{ Widget }, css] = await Promise.all([story(again), styles().catch(() => null)]);
      if (!this.isConnected || this.#widget) return;
      if (css) this.shadowRoot.adoptedStyleSheets = [css];
      this.#widget = Widget.mount(this, this.#place, base, this.#press?.dataset.press);
      this.#press = null;
    } catch (problem) {
      // An old browser, a strict policy, a lost network: the leaflet is still there.
      this.#failed = true;
      const detail = { message: `the story could not start; the leaflet stays (${problem})` };
      this.dispatchEvent(new CustomEvent("story-problem", { detail, bubbles: true, composed: true }));
      if (this.#press) location.assign(this.#press.href);
    }
  }

  /** A press on the first page before the story is ready is kept, and carried out when it is. */
  #keepPress(event) {
    const link = event.target.closest?.("[data-press]");
    if (!link || this.#widget || this.#failed || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    this.#press?.removeAttribute("aria-busy");
    this.#press = link;
    link.setAttribute("aria-busy", "true");
  }

  /** The widget broke: the leaflet at that stage, and one fresh start beneath it. */
  #recover() {
    this.#widget = null;
    glue = undefined;
    const place = document.createElement("div");
    place.className = "place";
    this.#place.replaceWith(place);
    this.#slot.hidden = false;
    this.#place = place;
    if (this.#stage) this.querySelector(`#${CSS.escape(this.#stage)}`)?.scrollIntoView();
    if (this.#restarts++ < 1) setTimeout(() => this.isConnected && this.#start("?again"), 0);
  }
}

if (!customElements.get("second-birthday")) customElements.define("second-birthday", SecondBirthday);
