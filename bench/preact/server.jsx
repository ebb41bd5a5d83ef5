import { renderToString } from "preact-render-to-string";
import { App } from "./app.jsx";

/** The first screen, as it stands in the page before any script. */
export const draw = (words) => ({ head: "", body: renderToString(<App words={words} />) });
