// Compiles where the types of the package say what the story is in a page without a framework.
import { loadSecondBirthday } from "../index.js";

await loadSecondBirthday("/second-birthday/");
const story = document.createElement("second-birthday");
story.setAttribute("reading", "detail");
story.addEventListener("story-step", ({ detail }) => console.log(detail.stage, detail.step));
story.addEventListener("click", (event) => event.preventDefault());
// @ts-expect-error A word that was looked up has no stage.
story.addEventListener("story-term", ({ detail }) => console.log(detail.stage));
document.body.append(story);
