// How often the page of a screen was loaded anew because it broke. Noted in the page's entry of the history,
// which outlives a reload and is no storage; the window's name belongs to the player that opened the window.

const NAME = "secondBirthday";
const MOST = 3;
export const TEN_MINUTES = 600_000;

/** When it was loaded anew in the last ten minutes. A clock that was ahead and was put back has noted times
 * that have not come yet: they count from now. */
function lately(now) {
  const noted = history.state?.[NAME];
  const times = Array.isArray(noted) ? noted.filter(Number.isFinite) : [];
  return times.map((time) => Math.min(time, now)).filter((time) => now - time < TEN_MINUTES);
}

function note(times) {
  const { [NAME]: _, ...others } = history.state ?? {};
  const state = times.length ? { ...others, [NAME]: times } : others;
  history.replaceState(Object.keys(state).length ? state : null, "");
}

/** Notes one more. False if it was loaded anew often enough, or where it cannot be noted. */
export function mayRestart() {
  const now = Date.now();
  const times = lately(now);
  // What another script keeps in its entry is not ours to spoil.
  if (times.length >= MOST || typeof (history.state ?? {}) !== "object") return false;
  try {
    note([...times, now]);
    return true;
  } catch {
    return false;
  }
}

/** Forgets them: ten minutes have passed, whatever the clock says. */
export function forgetRestarts() {
  try {
    if (history.state?.[NAME]) note([]);
  } catch {
    // A browser that allows no more notes for a while keeps the old ones.
  }
}
