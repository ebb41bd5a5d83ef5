// Finds the sentences of a text, as they are written in its language.

/** `[start, end]` of each sentence, counted as JavaScript counts, without the spaces around it. A browser that
 * cannot tell sentences apart gets the text as one. */
export function sentencesOf(text, tag) {
  const { Segmenter } = globalThis.Intl ?? {};
  const segments = Segmenter ? [...new Segmenter(tag, { granularity: "sentence" }).segment(text)] : [{ segment: text, index: 0 }];
  return segments
    .map(({ segment, index }) => [index + segment.length - segment.trimStart().length, index + segment.trimEnd().length])
    .filter(([start, end]) => start < end);
}
