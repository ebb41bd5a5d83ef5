// Marks the sentence that is spoken, without a change of the page's nodes: a translator may have rewritten them.
// A browser without highlights shows no mark; the beat that a picture book shows follows all the same.

/** Under this name the styles of `src/screens/step` know it. */
const NAME = "second-birthday-spoken";

const highlights = () => globalThis.CSS?.highlights;

/** Marks a range, and nothing else. */
export function mark(range) {
  unmark();
  if (range && highlights() && globalThis.Highlight) highlights().set(NAME, new globalThis.Highlight(range));
}

export function unmark() {
  highlights()?.delete(NAME);
}
