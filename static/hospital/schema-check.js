// Checks a value against a JSON Schema and keeps what is good of it: what does not fit is left out and told, and with
// it whatever cannot do without it. It knows the keywords that `hospital.schema.json` uses.

const KINDS = {
  string: ["text in quotation marks", (it) => typeof it === "string"],
  number: ["a number without quotation marks", Number.isFinite],
  integer: ["a whole number without quotation marks", Number.isInteger],
  array: ["a list in [square brackets]", Array.isArray],
  object: ["parts in {braces}", (it) => typeof it === "object" && it !== null && !Array.isArray(it)],
};

export class SchemaCheck {
  #root;
  #formats;
  #report;

  /** `formats` says what the schema's own formats ask for: a function for each gives `{ value }`, or `{ what }` is
   * wrong. `isKnown` says whether a key of a part with free names is one. `report` gets each problem:
   * `where`, `what` and `remedy`. */
  constructor(root, { formats, isKnown, report }) {
    this.#root = root;
    this.#formats = formats;
    this.isKnown = isKnown;
    this.#report = report;
  }

  /** What is good of `value`; `undefined` where nothing is. */
  keep(schema, value, where = "") {
    const rule = this.#resolved(schema);
    const tell = (what, remedy = rule.description) => this.#report({ where, what, remedy });
    const [kind, isOne] = KINDS[rule.type];
    if (!isOne(value)) return tell(`${shown(value)} is not ${kind}`);
    if (rule.enum && !rule.enum.includes(value)) return tell(`${shown(value)} is not ${oneOf(rule.enum)}`);
    const misfit = typeof value === "string" ? misfitOfText(rule, value) : misfitOfNumber(rule, value);
    if (misfit) return tell(misfit);
    const kept = this.#keepWithin(rule, value, where, tell);
    const format = kept !== undefined && this.#formats[rule.format];
    if (!format) return kept;
    const { what, value: meant } = format(kept);
    return what ? tell(what) : meant;
  }

  #keepWithin(rule, value, where, tell) {
    if (rule.type === "array") return this.#keepItems(rule, value, where, tell);
    return rule.type === "object" ? this.#keepParts(rule, value, where, tell) : value;
  }

  #keepItems(rule, value, where, tell) {
    const most = rule.maxItems ?? Infinity;
    if (value.length > most) tell(`these are ${value.length}, of which the first ${most} are taken`);
    const kept = value.slice(0, most).map((it, place) => this.keep(rule.items, it, `${where}[${place}]`));
    const good = kept.filter((it) => it !== undefined);
    if (good.length < (rule.minItems ?? 0)) return tell("nothing of it is left");
    return good;
  }

  #keepParts(rule, value, where, tell) {
    const kept = {};
    const names = Object.keys(rule.properties ?? {});
    for (const [name, part] of Object.entries(value)) {
      const within = where ? `${where}.${name}` : name;
      const isNamed = names.includes(name);
      if (!isNamed && (!rule.additionalProperties || !this.isKnown(name))) {
        this.#report({ where: within, what: `there is no “${shorter(name)}” here`, remedy: rule.additionalProperties ? "It is a language that the story is not told in." : `There is ${names.join(", ")}.` });
        continue;
      }
      const good = this.keep(isNamed ? rule.properties[name] : rule.additionalProperties, part, within);
      if (good !== undefined) kept[name] = good;
    }
    const lost = (name) => !(name in kept);
    const lacking = [
      ...(rule.required ?? []).filter(lost),
      ...(rule["x-whole"] ?? []).filter((name) => name in value && lost(name)),
      ...Object.keys(rule.dependentRequired ?? {}).filter((name) => name in kept).flatMap((name) => rule.dependentRequired[name].filter(lost)),
    ];
    if (lacking.length) return tell(`it is left out, because it is without ${[...new Set(lacking)].join(", ")}`, "");
    if (Object.keys(kept).length < (rule.minProperties ?? 0)) return tell("nothing of it is left");
    return kept;
  }

  #resolved(schema) {
    if (!schema.$ref) return schema;
    const meant = schema.$ref.slice(2).split("/").reduce((part, name) => part[name], this.#root);
    return { ...this.#resolved(meant), ...schema };
  }
}

function misfitOfText({ pattern, minLength = 0, maxLength = Infinity }, text) {
  if (text.length < minLength) return "it is empty";
  if (text.length > maxLength) return `it has ${text.length} letters, and ${maxLength} at most are shown`;
  return pattern && !new RegExp(pattern, "u").test(text) ? `${shown(text)} cannot be meant` : "";
}

function misfitOfNumber({ minimum = -Infinity, maximum = Infinity }, number) {
  return number < minimum || number > maximum ? `${number} is not between ${minimum} and ${maximum}` : "";
}

const oneOf = (names) => `one of ${names.map((it) => JSON.stringify(it)).join(", ")}`;
const shorter = (text) => (text.length > 40 ? `${text.slice(0, 40)}…` : text);
const shown = (value) => shorter(JSON.stringify(value) ?? String(value));
