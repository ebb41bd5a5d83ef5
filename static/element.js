// <second-birthday>: the one tag that every host puts the story in. All the JavaScript there is.
// What stands between its tags shows until the story is ready, or if it never is.

const base = new URL("./", import.meta.url).href;

/** What each file must be, in a package that knows: a file of another version is refused. */
const sums = typeof SUMS === "undefined" ? {} : SUMS;
const file = (name) => fetch(new URL(name, base), { integrity: sums[name] });

/** A style sheet, for all widgets of a page; without it the words still stand. */
const sheet = (name) =>
  file(name)
    .then((answer) => (answer.ok ? answer.text() : Promise.reject(answer.status)))
    .then((text) => new CSSStyleSheet().replace(text));

/** A compiled program. A script that is imported cannot be held to a sum, but one fetched before can. */
const program = async (name, again = "") => {
  const address = `./${name}.js${again}`;
  if (sums[`${name}.js`]) await pinned(new URL(address, base), sums[`${name}.js`]);
  const module = await import(address);
  await module.default({ module_or_path: file(`${name}_bg.wasm`) });
  return module;
};

/** Our attributes, one of which a later release will follow, and those that any element may have. */
const KNOWN = new Set(
  ("lang reading stage remember content address kiosk home hospital languages " +
    "class id style slot part hidden dir title role tabindex translate inert nonce is draggable").split(" "),
);
/** The attributes that neither we nor HTML know: misspelt, most likely. */
const misspelt = (element) => element.getAttributeNames().filter((name) => !KNOWN.has(name) && !/[-:]/.test(name));

const pinned = async (href, integrity) => {
  const link = document.createElement("link");
  if (!link.relList.supports("modulepreload")) return;
  await new Promise((onload, refused) => {
    const onerror = () => refused(new Error(`${href} is not the file of this version`));
    Object.assign(link, { rel: "modulepreload", crossOrigin: "anonymous", href, integrity, onload, onerror });
    document.head.append(link);
  }).finally(() => link.remove());
};

/** Fetched once for all. What did not come is asked for again when it is needed again, at another
 * address: browsers remember a script that failed. */
const once = (bring) => {
  let kept;
  let times = 0;
  return (anew) => {
    if (anew) kept = undefined;
    kept ??= bring(["", "?again"][times++] ?? `?again=${times}`).catch((problem) => {
      kept = undefined;
      throw problem;
    });
    return kept;
  };
};

/** The story, shared by all widgets of a page. A broken one is replaced by a fresh copy. */
const story = once((again) => program("widget", again));
const storyStyles = once(() => sheet("second-birthday.css"));

/** The activities: a program of their own, fetched when the first of them is on the screen. Their
 * style sheet comes beside the widget's in the same shadow root. */
const activities = once((again) => program("activities", again));
const activityStyles = once(() => sheet("activities.css"));

/** What stands round the story on a screen in a waiting room (docs/decisions/0030). */
const kiosk = () => Promise.all([program("kiosk"), storyStyles(), sheet("kiosk.css"), story()]);

/** What a browser does on a screen that nobody may leave. Here, because the screen's program may not come. */
const HELD_BACK = "contextmenu selectstart dragstart dragover drop gesturestart gesturechange copy cut paste".split(" ");
const RETRY_MILLISECONDS = 30_000;
const QUIET_MILLISECONDS = 120_000;
const pageIsThere = () => fetch(location.href).then((answer) => answer.ok, () => false);

/** Under this name a device keeps the place (`src/host/bookmarks.rs`). */
const KEPT = "second-birthday";

/** Where the widget wants an activity. What stands between its tags shows until it is there. */
class Activity extends HTMLElement {
  static observedAttributes = ["reading"];

  #shown = null;

  async connectedCallback() {
    const root = this.getRootNode();
    try {
      const [{ Activities }, css] = await Promise.all([activities(), activityStyles().catch(() => null)]);
      if (!this.isConnected) return;
      if (css && !root.adoptedStyleSheets.includes(css)) root.adoptedStyleSheets.push(css);
      const content = root.host.getAttribute("content") ?? base;
      root.host.played ??= new Activities(content, base, document.createElement("div"));
      this.#shown = root.host.played;
      await this.#shown.show(this);
      if (this.isConnected) this.toggleAttribute("data-shown", true);
    } catch (problem) {
      root.host?.report(`an activity could not start; the story goes on without (${problem})`);
    }
  }

  disconnectedCallback() {
    this.#shown?.leave(this);
    this.#shown = null;
  }

  attributeChangedCallback(_, before, reading) {
    if (before !== null && this.hasAttribute("data-shown")) this.#shown?.read(reading);
  }
}

/** What every radio button of the story belongs to. In a shadow tree, one that belongs to no form is never
 * let go of by Chromium, nor is the screen that it stood on. */
const choices = () => {
  const form = Object.assign(document.createElement("form"), { id: "choices", hidden: true });
  form.addEventListener("submit", (event) => event.preventDefault());
  return form;
};

class SecondBirthday extends HTMLElement {
  static observedAttributes = ["lang", "reading", "stage", "remember", "content", "address", "data-visit"];

  /** In another's page the story starts when it comes near the window, and costs nothing until then. */
  static #near = new IntersectionObserver(
    (seen) => {
      for (const { isIntersecting, target } of seen) if (isIntersecting) target.#start();
    },
    { rootMargin: "50%" },
  );

  #place = document.createElement("div");
  #slot = document.createElement("slot");
  #widget = null;
  #press = null;
  #stage = "";
  #restarts = 0;
  #failed = false;
  #kiosk = null;
  #visits = 0;
  #canvas = null;

  constructor() {
    super();
    this.#place.className = "place";
    this.attachShadow({ mode: "open" }).append(this.#place, this.#slot, choices());
    this.addEventListener("story-ready", () => (this.#slot.hidden = true));
    this.addEventListener("click", (event) => this.#keepPress(event));
    this.addEventListener("story-step", ({ detail }) => (this.#stage = detail.stage));
    this.addEventListener("story-problem", ({ detail }) => detail.panicked && this.#recover());
  }

  connectedCallback() {
    // A page's editor may move the element about: the story that is there simply stays.
    if (this.hasAttribute("remember")) addEventListener("storage", this.#outdated);
    if (this.#widget) return;
    if (this.hasAttribute("kiosk")) this.#guard();
    else if (this.hasAttribute("address")) this.#start();
    else SecondBirthday.#near.observe(this);
  }

  disconnectedCallback() {
    SecondBirthday.#near.unobserve(this);
    if (this.hasAttribute("remember")) removeEventListener("storage", this.#outdated);
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

  async #start(anew) {
    SecondBirthday.#near.unobserve(this);
    try {
      const [{ Widget }, css] = await Promise.all([story(anew), storyStyles().catch(() => null)]);
      if (!this.isConnected || this.#widget) return;
      const sheets = this.shadowRoot.adoptedStyleSheets;
      if (css && !sheets.includes(css)) this.shadowRoot.adoptedStyleSheets = [css, ...sheets];
      this.#widget = Widget.mount(this, this.#place, base, this.#press?.dataset.press);
      this.#press = null;
      for (const name of misspelt(this)) this.report(`<second-birthday> has no attribute “${name}”`);
    } catch (problem) {
      // An old browser, a strict policy, a lost network: the leaflet is still there.
      this.#failed = true;
      this.report(`the story could not start; the leaflet stays (${problem})`);
      if (this.#press) location.assign(this.#press.href);
    }
  }

  /** Another tab has kept something. What this one knows is older, and must not be written over it. */
  #outdated = ({ key }) => {
    if (key !== KEPT || !this.#widget) return;
    if (document.hidden) document.addEventListener("visibilitychange", this.#renew, { once: true });
    else this.#renew();
  };

  #renew = () => {
    if (!this.isConnected) return;
    this.#widget?.unmount();
    this.#widget = null;
    this.played = undefined;
    this.#fresh();
    this.#start();
  };

  /** Tells the page what its owner can put right. */
  report(message) {
    console.warn(`Second Birthday: ${message}`);
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

  /** In a waiting room the story opens when somebody begins, and closes when she has left. */
  async #guard() {
    if (this.#kiosk) return;
    const room = (this.#kiosk = document.createElement("div"));
    room.className = "kiosk";
    room.addEventListener("kiosk-begin", () => this.#begin());
    room.addEventListener("kiosk-end", () => this.#end());
    // Wanted by staff or because the day is over, it counts for nothing; a page that cannot be had is not left.
    this.addEventListener("kiosk-restart", async () => (await pageIsThere()) && location.reload());
    for (const name of HELD_BACK) addEventListener(name, (event) => event.preventDefault(), { capture: true, passive: false });
    this.addEventListener("click", (event) => this.#stayHere(event));
    // What nobody caught, and a graphics processor that gave up, may leave a screen half drawn.
    addEventListener("error", ({ error }) => error && this.#reload());
    addEventListener("unhandledrejection", () => this.#reload());
    this.#canvas = document.createElement("canvas");
    this.#canvas.addEventListener("contextlost", () => this.#reload());
    this.#canvas.getContext("2d");
    this.#slot.hidden = true;
    try {
      const [{ Kiosk }, css, own] = await kiosk();
      this.shadowRoot.adoptedStyleSheets = [css, own];
      this.shadowRoot.append(room);
      await Kiosk.mount(this, room, base);
    } catch (problem) {
      this.#fallBack();
      this.report(`the screen could not start; the leaflet stays (${problem})`);
      setTimeout(() => this.#reload(), RETRY_MILLISECONDS);
    }
  }

  /** The widget stays and each reader has one of her own in it: Yew never gives a place back. */
  #begin() {
    this.dataset.visit ??= ++this.#visits;
    if (!this.#widget) this.#start();
  }

  #end() {
    delete this.dataset.visit;
    this.played?.forget();
    this.#slot.hidden = true;
  }

  /** At most three times in ten minutes, and only while the page can be had: then the leaflet. The
   * times are in the window's name, which outlives the page and is no storage. */
  async #reload() {
    if (this.#failed) return;
    this.#failed = true;
    const now = Date.now();
    const before = window.name.split(" ").map(Number).filter((time) => now - time < 600_000);
    if (before.length >= 3 || !(await pageIsThere())) {
      this.#fallBack();
      setTimeout(() => ((this.#failed = false), this.#reload()), 600_000);
      return;
    }
    window.name = [...before, now].join(" ");
    location.reload();
  }

  #fallBack() {
    this.#kiosk.remove();
    this.#fresh();
    this.#slot.hidden = false;
    let quiet;
    const wait = () => {
      clearTimeout(quiet);
      quiet = setTimeout(() => scrollTo(0, 0), QUIET_MILLISECONDS);
    };
    for (const touch of ["scroll", "pointerdown", "keydown"]) addEventListener(touch, wait, { passive: true });
  }

  /** A link within the leaflet leads there, and leaves nothing in the address for who comes next. */
  #stayHere(event) {
    const link = event.target.closest?.("a[href^='#']");
    if (!link || event.defaultPrevented) return;
    event.preventDefault();
    this.querySelector(`[id="${CSS.escape(link.hash.slice(1))}"]`)?.scrollIntoView();
  }

  /** A new place for the widget, in which nothing is left of the one before. */
  #fresh() {
    const place = document.createElement("div");
    place.className = "place";
    this.#place.replaceWith(place);
    this.#place = place;
  }

  /** The widget broke: the leaflet at that stage, and one fresh start beneath it. */
  #recover() {
    if (this.#kiosk) return this.#reload();
    this.#widget = null;
    this.#fresh();
    this.#slot.hidden = false;
    if (this.#stage) this.querySelector(`#${CSS.escape(this.#stage)}`)?.scrollIntoView();
    if (this.#restarts++ < 1) setTimeout(() => this.isConnected && this.#start(true), 0);
  }
}

for (const [tag, element] of [["second-birthday", SecondBirthday], ["second-birthday-activity", Activity]]) {
  if (!customElements.get(tag)) customElements.define(tag, element);
}
