// The style sheets of a shadow root.

import { base, fetchFile, fileIntegrity, once } from "./loading.js";
import { Promise } from "./platform.js";

/** The text of each sheet, fetched once for all documents. */
const texts = {};
/** Under which each document has its constructed sheets, by name: none takes another's. */
const SHEETS = "secondBirthdaySheets";

const textOf = (name) => {
  const bring = async () => {
    const text = await fetchFile(name, "text");
    // A page in its place, to sign in, say, would read as a sheet without rules.
    if (text.trimStart().startsWith("<")) throw new Error(`${base}${name}: the server sent a web page instead`);
    return text;
  };
  texts[name] ??= once(bring);
  return texts[name]();
};

const sheetOf = async (document, name) => {
  const text = await textOf(name);
  const sheets = (document[SHEETS] ??= {});
  if (!sheets[name]) {
    sheets[name] = new document.defaultView.CSSStyleSheet();
    sheets[name].replaceSync(text);
  }
  return sheets[name];
};

/** Puts the sheets of these names into a shadow root, before those that it has. Constructed, because no
 * policy forbids it and all widgets share them; where a browser (Safari before 16.4) or a document cannot,
 * as links. */
export const dress = async (root, ...names) => {
  if (!("adoptedStyleSheets" in root)) return link(root, names);
  const document = root.ownerDocument;
  // All at once, so that they come beside each other.
  await Promise.all(names.map(textOf));
  try {
    const sheets = await Promise.all(names.map((name) => sheetOf(document, name)));
    const own = root.adoptedStyleSheets.filter((it) => !sheets.includes(it));
    // The list as a whole: in some browsers it is frozen.
    root.adoptedStyleSheets = [...sheets, ...own];
  } catch {
    await link(root, names);
  }
};

const link = (root, names) =>
  Promise.all(
    names.map((name) => {
      const href = base + name;
      if (root.querySelector(`link[href="${href}"]`)) return undefined;
      const sheet = document.createElement("link");
      return new Promise((onload, refuse) => {
        Object.assign(sheet, { rel: "stylesheet", onload, onerror: () => refuse(new Error(`${href} could not be used as a style sheet`)) });
        if (fileIntegrity[name]) Object.assign(sheet, { integrity: fileIntegrity[name], crossOrigin: "anonymous" });
        sheet.setAttribute("href", href);
        root.insertBefore(sheet, [...root.children].find((it) => it.localName !== "link"));
      });
    }),
  );
