// Elements of the form.

/** An element with these properties and attributes, and what stands in it. */
export function make(tag, { attributes = {}, ...properties } = {}, ...inside) {
  const made = Object.assign(document.createElement(tag), properties);
  for (const [name, value] of Object.entries(attributes)) if (value !== undefined && value !== false) made.setAttribute(name, value === true ? "" : value);
  made.append(...inside.filter((it) => it !== undefined && it !== null));
  return made;
}

let made = 0;

/** An id that nothing else in the page has. */
export const newId = () => `maker-${(made += 1)}`;
