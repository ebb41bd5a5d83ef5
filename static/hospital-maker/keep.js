// Keeps what is written on the device, only while its box is ticked. A browser may forbid it.

const NAME = "second-birthday-hospital-draft";

const store = () => {
  try {
    return globalThis.localStorage;
  } catch {
    return null;
  }
};

/** The file that was kept last; null where none is. */
export function kept() {
  try {
    return JSON.parse(store()?.getItem(NAME) ?? "null");
  } catch {
    return null;
  }
}

/** Keeps a file; false where the browser does not let it. */
export function keep(pack) {
  try {
    store().setItem(NAME, JSON.stringify(pack));
    return true;
  } catch {
    return false;
  }
}

/** Forgets what was kept. */
export const forget = () => store()?.removeItem(NAME);
