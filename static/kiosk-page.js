// On our own `kiosk.html` only: has it kept for when the network is gone. When a new version is taken up
// is decided by the screen itself, which knows whether somebody reads (`src/host/kiosk/fresh.rs`).

navigator.serviceWorker?.register("service-worker.js?kiosk", { updateViaCache: "none" }).catch((problem) => {
  console.info(`Second Birthday: this screen is not kept for when the network is gone (${problem})`);
});
