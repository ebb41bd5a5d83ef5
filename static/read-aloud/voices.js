// Which of a device's voices reads a language best.

/** What matters of a tag. Devices write them in many ways: `zh_CN_#Hans`, `cmn-TW`, `zh-yue-HK`. */
function read(tag) {
  const parts = tag.replaceAll("#", "").split(/[-_]/);
  const region = parts.slice(1).find((it) => /^([a-z]{2}|\d{3})$/i.test(it))?.toUpperCase();
  const script = parts.slice(1).find((it) => /^[a-z]{4}$/i.test(it));
  const isCantonese = parts.includes("yue");
  const language = isCantonese || parts[0] === "cmn" ? "zh" : parts[0].toLowerCase();
  const spoken = language === "zh" && (isCantonese || ["HK", "MO"].includes(region)) ? "yue" : language;
  return { language, region, spoken, script: script ?? likelyScript([language, region].filter(Boolean).join("-")) };
}

function likelyScript(tag) {
  try {
    return new Intl.Locale(tag).maximize().script;
  } catch {
    return undefined;
  }
}

/** How well a voice reads a language, 0 the best; `undefined` where it does not. Mandarin and Cantonese are two
 * languages to listen to; who has no voice for one takes the other. */
function rank(voice, wanted) {
  if (voice.spoken !== wanted.spoken) return voice.language === "zh" && wanted.language === "zh" ? 3 : undefined;
  if (voice.region === wanted.region) return 0;
  return voice.script?.toLowerCase() === wanted.script?.toLowerCase() ? 1 : 2;
}

/** The voice that reads a language best, of those on the device itself: others send what they say to somebody's
 * server. */
export function nearestVoice(voices, tag) {
  const wanted = read(tag);
  const fit = voices
    .filter((it) => it?.localService && typeof it.lang === "string")
    .map((voice) => [rank(read(voice.lang), wanted), voice])
    .filter(([place]) => place !== undefined);
  return fit.sort(([one], [next]) => one - next)[0]?.[1];
}
