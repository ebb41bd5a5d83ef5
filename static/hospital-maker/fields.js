// The fields of the form, worked out from the schema of a hospital's file, so that form, file and story ask for the
// same. Pure: what is drawn from it is in `view.js`.

/** What the form writes itself. */
const OWN = ["$schema", "format"];

/** A part of the schema with what it refers to. */
function resolved(schema, root) {
  if (!schema.$ref) return schema;
  const meant = schema.$ref.slice(2).split("/").reduce((part, name) => part[name], root);
  return { ...resolved(meant, root), ...schema, of: schema.$ref.split("/").at(-1) };
}

/** The kinds of fields, by what a part of the schema says; the first that fits. */
const KINDS = [
  ["languages", ({ type, items }) => type === "array" && items.format === "story-language"],
  ["list", ({ type }) => type === "array"],
  ["words", ({ type, additionalProperties }) => type === "object" && typeof additionalProperties === "object"],
  ["group", ({ type }) => type === "object"],
  ["choice", ({ enum: names }) => Boolean(names)],
  ["number", ({ type }) => type === "number" || type === "integer"],
  ["picture", ({ format }) => format === "picture"],
  ["date", ({ format }) => format === "date"],
  ["color", ({ of }) => of === "color"],
  ["time", ({ of }) => of === "clock"],
  ["telephone", ({ format }) => format === "real-number"],
  ["text", () => true],
];

/** The longest text that stands on one line. */
const ONE_LINE = 80;

/** A field: its `kind`, its `name` within its group, `title`, `description`, and what it may hold. */
function fieldOf(name, schema, root, isRequired) {
  const rule = resolved(schema, root);
  const [kind] = KINDS.find(([, fits]) => fits(rule));
  const letters = kind === "words" ? rule.additionalProperties : rule;
  const field = {
    kind,
    name,
    title: rule.title,
    description: rule.description,
    isRequired,
    pattern: rule.pattern,
    maxLength: letters.maxLength,
    // An address has no lines.
    isLong: letters.maxLength > ONE_LINE && letters.format === "plain-text",
    options: rule.enum,
    min: rule.minimum,
    max: rule.maximum,
    step: rule.type === "integer" ? 1 : 0.1,
  };
  if (kind === "group") return { ...field, fields: fieldsOf(rule, root), isWhole: Boolean(rule.required), needs: rule.dependentRequired ?? {} };
  if (kind === "list") return { ...field, item: fieldOf("", rule.items, root, false), most: rule.maxItems };
  return field;
}

/** The fields of a part of the schema that has parts of its own, in their order. */
export function fieldsOf(schema, root = schema) {
  const entries = Object.entries(schema.properties).filter(([name]) => schema !== root || !OWN.includes(name));
  return entries.map(([name, part]) => fieldOf(name, part, root, schema.required?.includes(name) ?? false));
}
