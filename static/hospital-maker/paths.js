// A place in a hospital's file, as its problems name it: `telephones[0].number`. A control of the form has it for its
// name.

/** A place as names and numbers. */
export const stepsOf = (path) => path.split(/[.[\]]+/).filter(Boolean).map((it) => (/^\d+$/.test(it) ? Number(it) : it));

/** The place of a part within another. */
export const within = (path, name) => (typeof name === "number" ? `${path}[${name}]` : [path, name].filter(Boolean).join("."));

/** What stands at a place; undefined where nothing does. */
export const valueAt = (pack, path) => stepsOf(path).reduce((part, step) => part?.[step], pack);

/** Puts a value at a place, and makes the parts around it. */
function put(pack, path, value) {
  const steps = stepsOf(path);
  const last = steps.pop();
  let part = pack;
  steps.forEach((step, place) => {
    part[step] ??= typeof (steps[place + 1] ?? last) === "number" ? [] : {};
    part = part[step];
  });
  part[last] = value;
}

/** Lists without the places at which nothing was put. */
function packed(part) {
  if (Array.isArray(part)) return part.filter((it) => it !== undefined).map(packed);
  if (part === null || typeof part !== "object") return part;
  return Object.fromEntries(Object.entries(part).map(([name, it]) => [name, packed(it)]));
}

const isEmpty = (value) => value === "" || value === undefined;

/** A pack of what stands at these places; what is empty is left out. */
export function packOf(entries) {
  const pack = { format: 1 };
  for (const [path, value] of entries) if (!isEmpty(value)) put(pack, path, value);
  return packed(pack);
}

/** The same, with each entry of a list at its place, even if nothing is in it: problems name entries by their place. */
export function packToCheck(entries) {
  const pack = { format: 1 };
  for (const [path, value] of entries) {
    const entry = path.slice(0, path.lastIndexOf("]") + 1);
    if (entry && valueAt(pack, entry) === undefined) put(pack, entry, {});
    if (!isEmpty(value)) put(pack, path, value);
  }
  return pack;
}

/** The control that a problem belongs to, by its name: the place itself, the first control in it, or else one around
 * it; undefined where there is none. */
export function controlFor(where, names) {
  const parts = (name) => name === where || name.startsWith(`${where}.`) || name.startsWith(`${where}[`);
  const around = (name) => where.startsWith(`${name}.`) || where.startsWith(`${name}[`);
  return where && (names.find(parts) ?? names.find(around));
}
