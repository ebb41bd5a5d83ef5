import { render } from "svelte/server";
import App from "./App.svelte";

/** The first screen, as it stands in the page before any script. */
export const draw = (words) => render(App, { props: { words } });
