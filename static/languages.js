// Which language the story is told in, before the engine has come (`src/languages.rs` decides the same
// later on). LANGUAGES is put in when the page is built.

/** A language and the script that it is written in: Chinese as in Taiwan is not Chinese as in China. */
const written = (tag) => {
  try {
    const { language, script } = new Intl.Locale(tag).maximize();
    return `${language}-${script}`;
  } catch {
    return "";
  }
};

/** The language on offer that fits the wishes best, the first wish first; none where none fits. */
export const nearest = (wishes) => {
  for (const wish of wishes.filter(Boolean)) {
    const found = LANGUAGES.find((it) => it.toLowerCase() === wish.toLowerCase()) ?? LANGUAGES.find((it) => written(it) === written(wish));
    if (found) return found;
  }
  return undefined;
};

/** The language in which `element` is to tell the story. */
export const languageOf = (element, fragment) =>
  nearest([
    new URLSearchParams(fragment.slice(1)).get("lang"),
    element.getAttribute("lang"),
    element.closest("[lang]")?.getAttribute("lang"),
    ...(navigator.languages ?? []),
  ]) ??
  nearest(["en"]) ??
  LANGUAGES[0];
