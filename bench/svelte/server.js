import { render } from "svelte/server";
import App from "./App.svelte";

/** The first screen, as it stands in the page before any script. */
export function draw(words) {
  const { head, body } = render(App, { props: { words } });
  return { head, body };
}
