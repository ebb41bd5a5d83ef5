// Brings <second-birthday> to a page from the files that the page's own server has.

const ADDED = new Map();

/** Adds `made` to the page, once for each address, and waits for it. */
function added(address, made) {
  if (!ADDED.has(address)) {
    const coming = new Promise((done, failed) => {
      made.addEventListener("load", () => done());
      made.addEventListener("error", () => {
        ADDED.delete(address);
        failed(new Error(`Second Birthday: ${address} did not come, or is not the file of this version; copy the package's folder “files” there`));
      });
    });
    document.head.append(Object.assign(made, { crossOrigin: "anonymous" }));
    ADDED.set(address, coming);
  }
  return ADDED.get(address);
}

/** Defines the element from the copy of the folder `files` at `folder`, an address that ends in a slash. */
export async function loadSecondBirthday(folder) {
  const at = (name) => new URL(name, new URL(folder, document.baseURI)).href;
  const sheet = Object.assign(document.createElement("link"), { rel: "stylesheet", href: at("page.css"), integrity: "<!--page.css-->" });
  const script = Object.assign(document.createElement("script"), { type: "module", src: at("second-birthday.js"), integrity: "<!--second-birthday.js-->" });
  // The sheet only keeps room; the story does without.
  added(sheet.href, sheet).catch(({ message }) => console.warn(message));
  await added(script.src, script);
  await customElements.whenDefined("second-birthday");
}
