// The clock of a screen in a waiting room, for what the page itself does. `src/host/kiosk/clock.rs` has the
// same for the program, and says why.

const JUMP_MILLISECONDS = 5000;

/** A function that gives the milliseconds since some moment, with those that the device slept. */
export function sleeplessClock() {
  let [monotonic, wall, slept] = [performance.now(), Date.now(), 0];
  return () => {
    const [before, wallBefore] = [monotonic, wall];
    [monotonic, wall] = [performance.now(), Date.now()];
    const jump = wall - wallBefore - (monotonic - before);
    if (jump > JUMP_MILLISECONDS) slept += jump;
    return monotonic + slept;
  };
}
