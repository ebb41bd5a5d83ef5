// The form of the story, which sends nothing.

/** What every radio button of the story belongs to. In a shadow tree, one that belongs to no form is never
 * let go of by Chromium, nor is the screen that it stood on. */
export const choices = () => {
  const form = Object.assign(document.createElement("form"), { id: "choices", hidden: true });
  form.addEventListener("submit", (event) => event.preventDefault());
  return form;
};
