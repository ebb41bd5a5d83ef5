// What a browser's translation does to the texts of a page, without changing the words: so the same words
// must be found as in a page that nobody translates.

/** What is run in a page before anything else there. */
export type Translator = "replaces texts once" | "goes on with what is new" | "writes into the texts" | "copies beside";

/** Begins to translate the story as soon as the engine has drawn it. `retranslate()` does it once more. */
export function translate(translator: Translator): void {
  const place = () => document.querySelector("second-birthday")?.shadowRoot?.querySelector(".place:not([hidden])") ?? null;
  const SKIPPED = "svg, style, script, textarea, option, font";
  const texts = () => {
    const root = place();
    const walker = root && document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    const all: Text[] = [];
    while (walker?.nextNode()) all.push(walker.currentNode as Text);
    return all.filter((it) => it.data.trim() && !it.parentElement!.closest(SKIPPED));
  };
  const wrap = () => {
    for (const text of texts()) {
      const outer = document.createElement("font");
      const inner = document.createElement("font");
      inner.textContent = text.data;
      outer.append(inner);
      text.replaceWith(outer);
    }
  };
  const WAYS: Record<Translator, () => void> = {
    "replaces texts once": wrap,
    "goes on with what is new": wrap,
    "writes into the texts": () => {
      for (const text of texts()) if (!text.data.startsWith("\u2060")) text.data = `\u2060${text.data}`;
    },
    "copies beside": () => {
      for (const it of place()?.querySelectorAll("h1, h2, p, li > span, legend, summary") ?? []) {
        if (!it.textContent!.trim() || it.querySelector(".copy")) continue;
        const copy = document.createElement("font");
        copy.className = "copy";
        copy.textContent = it.textContent;
        it.append(copy);
      }
    },
  };
  Object.assign(window, { retranslate: WAYS[translator] });
  const watch = () => {
    const root = document.querySelector("second-birthday")?.shadowRoot;
    if (!root || !place()) return void setTimeout(watch, 20);
    WAYS[translator]();
    if (translator !== "replaces texts once") new MutationObserver(WAYS[translator]).observe(root, { childList: true, subtree: true, characterData: true });
  };
  if (self === top || location.pathname.endsWith("frame.html")) watch();
}

/** What is read in the story now, without what the translator has put beside it; and, in brackets, each
 * copy that no longer says what it stands beside. */
export function wordsNow(): string {
  const place = document.querySelector("second-birthday")!.shadowRoot!.querySelector(".place:not([hidden])")!;
  const plain = (text: string | null) => (text ?? "").replaceAll("\u2060", "").replace(/\s+/g, " ").trim();
  const without = (node: Element) => {
    const clone = node.cloneNode(true) as Element;
    for (const it of clone.querySelectorAll(".copy, .announcer")) it.remove();
    return plain(clone.textContent);
  };
  const stale = [...place.querySelectorAll(".copy")].filter((it) => plain(it.textContent) !== without(it.parentElement!));
  return [without(place), ...stale.map((it) => `[${it.textContent}]`)].join(" ");
}
