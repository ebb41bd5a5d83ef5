// The browser's service workers, for the story's own pages.

/** None by http, in some private windows, and in a sandbox, where even asking throws. */
export const serviceWorkers = (() => {
  try {
    return navigator.serviceWorker;
  } catch {
    return undefined;
  }
})();

/** Has the page kept for when the network is gone. `isRead` says whether somebody reads here now; `report` is
 * told which files could not be kept, and why. */
export async function keepPage(script, { isRead, report }) {
  serviceWorkers.addEventListener("message", ({ data, ports }) => {
    if (data?.type === "not-kept") report(data.message);
    if (data?.type === "is-read") ports[0].postMessage(isRead());
  });
  const registration = await serviceWorkers.register(script, { updateViaCache: "none" });
  // What could not be kept before may be there now. Without a network it is not.
  if (navigator.onLine) registration?.active?.postMessage({ type: "keep" });
  return registration;
}
