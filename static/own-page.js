// On the story's own page only: starts the story, has the page kept for when the network is gone, and takes a
// new version up when nobody is reading. Without a service worker the page is as it was.

import { fetchPage } from "./server-page.js";
import { keepPage, serviceWorkers } from "./service-workers.js";
import { startStory } from "./start-story.js";

const UNTOUCHED_MILLISECONDS = 10_000;

let isTouched = false;
const isSpeaking = () => globalThis.speechSynthesis?.speaking === true;
const isUntouched = () => !isTouched && performance.now() < UNTOUCHED_MILLISECONDS;

async function keepThisPage() {
  // A screen in a waiting room, opened in this browser before, keeps all this and more.
  if ((await serviceWorkers.getRegistration())?.active?.scriptURL.endsWith("?kiosk")) return;
  let isKept = serviceWorkers.controller !== null;
  const report = (message) => document.querySelector("second-birthday")?.report?.(message);
  const registration = await keepPage("service-worker.js", { isRead: isSpeaking, report });
  if (!registration) return;

  const offer = () => {
    if (isSpeaking() || !(document.hidden || isUntouched())) return;
    registration.waiting?.postMessage({ type: "take-up", isUntouched: isUntouched() });
  };
  registration.addEventListener("updatefound", () => {
    registration.installing?.addEventListener("statechange", offer);
  });
  // A page that is just loading anew is hidden too, and would have to load once more.
  let isLeaving = false;
  addEventListener("pagehide", () => (isLeaving = true));
  addEventListener("pageshow", () => (isLeaving = false));
  document.addEventListener("visibilitychange", () => {
    // A tab that stays open for weeks would else never ask.
    if (document.hidden && !isLeaving) registration.update().then(offer, () => {});
  });
  serviceWorkers.addEventListener("controllerchange", () => {
    // The first worker only begins to keep; a later one has other files than this page was made of. What it
    // could not keep may come as a page to sign in.
    if (isKept) fetchPage().then(() => location.reload(), () => {});
    isKept = true;
  });
  offer();
}

startStory().catch(({ message }) => {
  console.warn(`Second Birthday: the story's script did not come, and the leaflet stays (${message})`);
});

if (serviceWorkers) {
  for (const touch of ["pointerdown", "keydown", "wheel"])
    addEventListener(touch, () => (isTouched = true), { once: true, passive: true, capture: true });
  // What keeps the page must not slow the engine down.
  const started = new Promise((ready) => {
    for (const name of ["story-engine", "story-problem"]) addEventListener(name, ready, { once: true });
  });
  started.then(keepThisPage).catch((problem) => {
    console.info(`Second Birthday: this page is not kept for when the network is gone (${problem})`);
  });
}
