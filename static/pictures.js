// Pictures that did not come.

import { problemWith } from "./problems.js";

/** Asks for each picture in `root` that did not come once more, as a page with a
 * Cross-Origin-Embedder-Policy wants it; `report` is told of one that does not come then either. */
export const bringPictures = (root, report) => {
  const tryAgain = async ({ target }) => {
    if (target.localName !== "img") return;
    if (target.crossOrigin === null) {
      target.crossOrigin = "anonymous";
      return;
    }
    const { message } = await problemWith(target.currentSrc || target.src, "this picture did not come");
    report(message);
  };
  root.addEventListener("error", tryAgain, true);
};
