// The hands that put a passage on our page, before the engine has come.

const ASK = "ask=";

/** The child's line of a step, as a question. */
export const lineOf = (step) => step.querySelector(`.layer--child:not(.layer--main) [data-press^='${ASK}']`)?.dataset.press.slice(ASK.length);

/** Shows which questions are asked. The ribbon's sheet has one hand for the line of every `step`. */
export function showAsked(stage, step, asked) {
  for (const hand of stage.querySelectorAll("[data-press^='ask']"))
    hand.setAttribute("aria-pressed", String(asked.includes(hand.dataset.press.slice(ASK.length) || lineOf(step))));
}
