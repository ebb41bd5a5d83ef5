// What buttons and labels say, read by id from `content/en`: a test looks for what the page shall show,
// and goes on looking for it when somebody finds better words.
import { readFileSync } from "node:fs";
import { parse } from "smol-toml";

type Values = Record<string, string | number>;

const read = (name: string): unknown => parse(readFileSync(new URL(`../../content/en/${name}.toml`, import.meta.url), "utf8"));

/** What stands at a path such as `reading.family` in a table; nothing where there is no text. */
function at(table: unknown, path: string): string | undefined {
  let here = table;
  for (const name of path.split(".")) here = (here as Record<string, unknown> | undefined)?.[name];
  return typeof here === "string" ? here : undefined;
}

/** Fills what stands in braces. Braces that have no value stay. */
const fill = (text: string, values: Values) => text.replace(/\{([^}]+)\}/g, (braces, name: string) => String(values[name] ?? braces));

const escape = (text: string) => text.replace(/[\\^$.*+?()[\]|/]/g, "\\$&");

/** A text with each of its braces turned into a pattern. */
const withPattern = (text: string, pattern: string) => escape(text).replace(/\{[^}]+\}/g, pattern);

/** How the labels of one file are looked up. An id that is not there fails the test. */
function labelsOf(name: string, find: (id: string) => string | undefined) {
  return (id: string, values: Values = {}): string => {
    const text = find(id);
    if (text === undefined) throw new Error(`content/en/${name}.toml has no label ${id}`);
    return fill(text.trim(), values);
  };
}

const INTERFACE = read("interface");
const KIOSK = read("kiosk");
const COMMON = read("activities/common");
const EMERGENCY = read("emergency");

/** The heading of a tier of the emergency list, the most urgent first. */
export const tierHeading = (tier: number): string => (EMERGENCY as { tiers: { heading: string }[] }).tiers[tier]!.heading;

/** What is said first on the telephone. */
export const sayFirst = (EMERGENCY as { "say-first": string })["say-first"];

/** A label of the interface: `label("next")`, `label("reading.family")`. */
export const label = labelsOf("interface", (id) => at(INTERFACE, id));

/** A label of the screen in a waiting room. */
export const kioskLabel = labelsOf("kiosk", (id) => at(KIOSK, `labels.${id}`));

/** The labels of an activity, and of all activities. An id with a point is a path: `cards.talk.title`. */
export function activityLabels(activity: string) {
  const own = read(`activities/${activity}`);
  return labelsOf(`activities/${activity}`, (id) => (id.includes(".") ? at(own, id) : (at(own, `labels.${id}`) ?? at(COMMON, `labels.${id}`))));
}

/** Matches what begins with a label of the interface. Anything may stand where it has braces without a value. */
export function startingWith(id: string, values: Values = {}): RegExp {
  return new RegExp(`^${withPattern(label(id, values), ".+?")}`);
}

/** The numbers that fill a label of the interface, wherever it stands in a text: of *Stage 3 of 12* 3 and 12. */
export function numbersIn(text: string, id: string): number[] {
  const found = new RegExp(withPattern(label(id), "(\\d+)")).exec(text);
  return found ? found.slice(1).map(Number) : [];
}

/** The heading of a step, by its address: `stepHeading("signs/tiny-plugs")`. */
export function stepHeading(address: string): string {
  const [stage, step] = address.split("/");
  const heading = at(read(`stages/${stage}`), `steps.${step}.heading`);
  if (heading === undefined) throw new Error(`content/en/stages has no heading of ${address}`);
  return heading;
}
