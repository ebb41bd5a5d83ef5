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

/** The activities: a program of their own, fetched when the first of them is on the screen. */
let stage;
const activities = () =>
  (stage ??= import("./activities.js").then(async (module) => {
    await module.default({ module_or_path: new URL("activities_bg.wasm", base) });
    return module;
  }));

/** Their style sheet; it comes beside the widget's in the same shadow root. */
let activitySheet;
const activityStyles = () =>
  (activitySheet ??= fetch(new URL("activities.css", base))
    .then((answer) => (answer.ok ? answer.text() : Promise.reject(answer.status)))
    .then((text) => new CSSStyleSheet().replace(text)));

/** Where the widget wants an activity. What stands between its tags shows until it is there. */
class Activity extends HTMLElement {
  static observedAttributes = ["reading"];

  #shown = null;

  async connectedCallback() {
    const root = this.getRootNode();
    const place = document.createElement("div");
    try {
      const [{ Activities }, css] = await Promise.all([activities(), activityStyles().catch(() => null)]);
      if (!this.isConnected) return;
      if (css && !root.adoptedStyleSheets.includes(css)) root.adoptedStyleSheets.push(css);
      root.host.played ??= new Activities(root.host.getAttribute("content") ?? base, base);
      this.append(place);
      this.#shown = await root.host.played.show(this, place);
      if (this.isConnected) this.toggleAttribute("data-shown", true);
      else this.disconnectedCallback();
    } catch (problem) {
      place.remove();
      root.host?.report(`an activity could not start; the story goes on without (${problem})`);
    }
  }

  disconnectedCallback() {
    this.#shown?.close();
    this.#shown = null;
  }

  attributeChangedCallback(_, before, reading) {
    if (before !== null) this.#shown?.read(reading);
  }
}

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
      this.played = undefined;
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
      this.report(`the story could not start; the leaflet stays (${problem})`);
      if (this.#press) location.assign(this.#press.href);
    }
  }

  /** Tells the page what its owner can put right. */
  report(message) {
    this.dispatchEvent(new CustomEvent("story-problem", { detail: { message }, bubbles: true, composed: true }));
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

for (const [tag, element] of [["second-birthday", SecondBirthday], ["second-birthday-activity", Activity]]) {
  if (!customElements.get(tag)) customElements.define(tag, element);
}
