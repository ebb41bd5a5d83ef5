import { hydrate } from "svelte";
import words from "words";
import App from "./App.svelte";

hydrate(App, { target: document.getElementById("story"), props: { words } });
