// On the story's own `kiosk.html` only: has it kept for when the network is gone, and tries again where not
// even the element's script came. When another build is taken is decided in `kiosk-renewal.js`.

import { checkFiles, fetchPage } from "./server-page.js";
import { keepPage, serviceWorkers } from "./service-workers.js";

const RETRY_MILLISECONDS = 60_000;

const screen = document.querySelector("second-birthday");
let lastTouch = -Infinity;

function report(message) {
  if (screen.report) screen.report(message);
  else console.warn(`Second Birthday: ${message}`);
}

/** The leaflet stands there by itself: nothing of ours runs that could try again. */
async function tryAgain() {
  if ("phase" in screen.dataset) return;
  if (performance.now() - lastTouch > RETRY_MILLISECONDS && navigator.onLine) {
    try {
      await checkFiles(await fetchPage(AbortSignal.timeout?.(RETRY_MILLISECONDS)));
      return location.reload();
    } catch (problem) {
      report(`${problem.message}. Until then the plain leaflet stands here`);
    }
  }
  setTimeout(tryAgain, RETRY_MILLISECONDS);
}

for (const touch of ["pointerdown", "keydown", "wheel"])
  addEventListener(touch, () => (lastTouch = performance.now()), { passive: true, capture: true });
setTimeout(tryAgain, RETRY_MILLISECONDS);

if (serviceWorkers) {
  const isRead = () => screen.dataset.phase !== "attract";
  keepPage("service-worker.js?kiosk", { isRead, report }).catch((problem) => {
    report(`this screen is not kept for when the network is gone: service-worker.js: ${problem.message}`);
  });
} else {
  report('this screen is not kept for when the network is gone: serve it by https, and a frame around it allows "allow-same-origin"');
}
