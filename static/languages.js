// Which language the story is told in, before the engine has come (`src/languages.rs` decides the same
// later on). LANGUAGES is put in when the page is built.

/** A tag's language, the script that it is written in, and its region where it says one: Chinese as in Taiwan is not
 * Chinese as in China. */
const read = (tag) => {
  try {
    const locale = new Intl.Locale(tag.replaceAll("_", "-"));
    const { language, script } = locale.maximize();
    return { written: `${language}-${script}`, region: locale.region };
  } catch {
    return {};
  }
};

/** How well a language on offer fits a wish, 0 the best; NaN where it does not. */
const rank = (offer, wish) => {
  const [one, other] = [read(offer), read(wish)];
  if (!one.written || one.written !== other.written) return NaN;
  if (offer.toLowerCase() === wish.toLowerCase()) return 0;
  return one.region === other.region ? 1 : one.region ? 3 : 2;
};

/** The language on offer that fits the wishes best, the first wish first; none where none fits. */
export const nearest = (wishes, offered = LANGUAGES) => {
  for (const wish of wishes.filter(Boolean)) {
    const fits = [0, 1, 2, 3].map((wanted) => offered.find((it) => rank(it, wish) === wanted));
    const best = fits.find(Boolean);
    if (best) return best;
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
