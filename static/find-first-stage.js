// Where the first stage of an element is found: in the page, or in a small file where the page does not have
// it in this language.

import { FirstStage } from "./first-stage.js";
import { firstStage } from "./loading.js";
import { Promise } from "./platform.js";

/** The first stage in this language, ready to be pressed; null if the element has left the page meanwhile. */
export async function findFirstStage(element, tree, language, options) {
  const inPage = FirstStage.in(element, options);
  if (inPage?.language === language) return inPage;
  inPage?.end();
  const [nodes] = await Promise.all([firstStage(language), tree.dressFirst()]);
  if (!element.isConnected) return null;
  tree.showFetched(nodes);
  return FirstStage.in(tree.fetched, options);
}
