// A field of the form: what every control has around it.

import { make, newId } from "./make.js";

/** A label, a hint, the control, and room for what is wrong with it. */
export function viewOne(field, path, title, control, ...beside) {
  const [id, hint, problem] = [newId(), newId(), newId()];
  // To a person who writes the file by hand it says what each name means; here the choices say it themselves.
  const isSaid = field.options?.some((it) => new RegExp(`\\b${it}(:| for)`).test(field.description));
  control.id = id;
  control.setAttribute("aria-describedby", `${hint} ${problem}`);
  return make(
    "div",
    { className: "field", attributes: { "data-at": path } },
    make("label", { htmlFor: id, textContent: title }),
    make("p", { className: "hint", id: hint, textContent: isSaid ? "" : field.description, hidden: isSaid }),
    make("p", { className: "problem", id: problem, hidden: true }),
    control,
    ...beside,
  );
}
