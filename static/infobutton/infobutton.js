// Opens the story where it fits what a medical record asked for. Where nothing fits, the page says so and stays.

import { fragmentOf } from "../fragments.js";
import { namesIn, placeOf } from "./query.js";

const { stage, lang, reading } = placeOf(location.search);
const address = (at) => `index.html#${fragmentOf(Object.entries({ lang, reading, at }))}`;

if (stage) {
  location.replace(address(stage));
} else {
  const [name] = namesIn(location.search);
  if (name) {
    document.getElementById("name").textContent = name;
    document.getElementById("asked").hidden = false;
  }
  for (const link of document.querySelectorAll("a[data-at]")) link.href = address(link.dataset.at);
}
