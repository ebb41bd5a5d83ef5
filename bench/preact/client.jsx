import { hydrate } from "preact";
import words from "words";
import { App } from "./app.jsx";

hydrate(<App words={words} />, document.getElementById("story"));
