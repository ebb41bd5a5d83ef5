// The text of a file of the hospital's, read as JSON.

/** What the text holds; undefined, and a report, where that is not JSON. `where` names the file, if it is another than
 * `hospital.json`. */
export function parsed(text, report, where = "") {
  try {
    return JSON.parse(text);
  } catch ({ message }) {
    const isPage = /^\s*</.test(text);
    const what = isPage ? "the server sent a web page instead" : `it cannot be read as JSON (${message})`;
    const remedy = isPage ? "Let the file be read without signing in." : "Is it whole? A comma or a quotation mark may be missing. Nothing of the file is used until then.";
    report({ where, what, remedy });
    return undefined;
  }
}
