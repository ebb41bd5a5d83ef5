// The file of a hospital's own recordings, as `cargo xtask voices <language> --into <folder>` writes it: what of it is
// played. A recording is played only if every sentence that was read stands in the story now, by the sum of each.

import { UNREADABLE } from "./formats.js";
import { parsed } from "./parsed.js";

/** The format that this story reads. */
const FORMAT = 1;
/** A name is shown beside a button. */
const LONGEST_NAME = 80;
/** A file beside this one: what lies elsewhere is not the hospital's. */
const BESIDE = /^[\w-][\w.-]*\.mp3$/;
/** How many passages of one kind of problem are named. */
const NAMED = 3;

const REASONS = {
  gone: ["the story has no such passage", "Its words were taken out or moved."],
  changed: ["the words have changed since they were read", "Let them be read again from a new script."],
  elsewhere: ["the file is not beside this one", "It has a plain name, such as 012.mp3, and lies in the same folder."],
  marked: ["the times of its sentences cannot be", "Let the command write the file anew."],
};

const isObject = (it) => typeof it === "object" && it !== null && !Array.isArray(it);

/** Reads the `text` of the file for the language `tag`. `sums` is what the story says there (`<tag>.spoken.json`): the
 * passages in their order, `[id, [[sum, block, start, end], …]]`. Gives the `voice`, or null where nothing can be
 * played, and the `problems`. */
export function readRecordings(text, { tag, sums }) {
  const problems = [];
  const where = `recordings.${tag}`;
  const refuse = (what, remedy) => {
    problems.push({ where, what, remedy });
    return { voice: null, problems };
  };
  const given = parsed(text, (problem) => problems.push(problem), where);
  if (given === undefined) return { voice: null, problems };
  if (given?.format > FORMAT) return refuse(`its format ${given.format} is newer than this story, which reads ${FORMAT}`, "Put a newer version of the story there.");
  if (given?.format !== FORMAT || !isObject(given.passages)) return refuse("it is no file of recordings", "Name the file that `cargo xtask voices --into` wrote.");
  if (given.language !== tag) return refuse(`it is in ${JSON.stringify(given.language)}`, "Name each file under its own language.");
  const speaker = typeof given.speaker === "string" ? given.speaker.trim() : "";
  if (!speaker || speaker.length > LONGEST_NAME || UNREADABLE.test(speaker) || speaker.includes("\n"))
    return refuse("it does not say whose voice it is", `Readers are told: a name of at most ${LONGEST_NAME} letters.`);
  const passages = {};
  const left = {};
  for (const [id, entry] of Object.entries(given.passages)) {
    const said = sums.find(([it]) => it === id)?.[1];
    const reason = misfit(entry, said);
    if (reason) (left[reason] ??= []).push(id);
    else passages[id] = { file: entry.file, milliseconds: entry.milliseconds, sentences: entry.sentences.map(({ from, to }, place) => [from, to, ...said[place].slice(1)]) };
  }
  const all = Object.keys(given.passages).length;
  for (const [reason, ids] of Object.entries(left)) {
    const [what, remedy] = REASONS[reason];
    const more = ids.length > NAMED ? ` and ${ids.length - NAMED} more` : "";
    problems.push({ where, what: `${ids.length} of ${all} recordings are not played, because ${what}: ${ids.slice(0, NAMED).join(", ")}${more}`, remedy });
  }
  const steps = stepsWith(passages, sums);
  if (steps.length === 0) return refuse("there is no step of which all is read that a child hears", "A stage's first step has two texts for the child: both are to be read.");
  return { voice: { speaker, isHeard: typeof given["heard-by"] === "string" && given["heard-by"].trim() !== "", passages, steps }, problems };
}

/** Why a recording is not played; nothing where it is. */
function misfit(entry, said) {
  if (!said) return "gone";
  if (!isObject(entry) || !Array.isArray(entry.sentences) || !entry.sentences.every(isObject)) return "marked";
  if (typeof entry.file !== "string" || !BESIDE.test(entry.file)) return "elsewhere";
  const { sentences, milliseconds } = entry;
  if (sentences.length !== said.length || sentences.some(({ of }, place) => of !== said[place][0])) return "changed";
  const marks = sentences.flatMap(({ from, to }) => [from, to]);
  const isRising = marks.every((it, place) => Number.isInteger(it) && it >= 0 && (place === 0 || it >= marks[place - 1]));
  const areLong = sentences.every(({ from, to }) => from < to);
  return isRising && areLong && Number.isInteger(milliseconds) && marks.at(-1) <= milliseconds ? "" : "marked";
}

/** The steps that this voice reads, each with its layers that are recorded. A step has one recorded voice: it is this
 * one where all is recorded that a child hears there. */
function stepsWith(passages, sums) {
  const steps = new Map();
  let message;
  for (const [id] of sums) {
    const parts = id.split(".");
    const layer = parts.pop();
    // What the stage comes to is shown on its first step.
    if (parts.length === 1) {
      message = { stage: parts[0], id };
      continue;
    }
    const step = parts.join("/");
    if (!steps.has(step)) {
      const isFirst = message?.stage === parts[0];
      steps.set(step, isFirst ? [["child-message", message.id]] : []);
      if (isFirst) message = undefined;
    }
    steps.get(step).push([layer, id]);
  }
  return [...steps].flatMap(([step, layers]) => {
    const child = layers.filter(([layer]) => layer !== "if-they-ask");
    const isRead = child.length > 0 && child.every(([, id]) => id in passages);
    return isRead ? [{ step, layers: layers.filter(([, id]) => id in passages).map(([layer]) => layer) }] : [];
  });
}
