// The start of the one-file story: whatever the story would fetch lies in this file, packed.
// `xtask/src/offline.rs` writes the file. Nothing here asks a network or a disk for anything.
// The unpacker is taken by its parts: as a whole it would bring a packer along.

import { Decoder } from "../node_modules/lzma1/lib/decoder.js";
import { InputBuffer, OutputBuffer } from "../node_modules/lzma1/lib/streams.js";

(async () => {
  /** Where the story thinks that its files lie. Nowhere: the file's own address may have no folder, as that
   * of a `blob:` in a mail reader, or nothing that can be told from it. */
  const folder = "https://second-birthday.invalid/";
  /** Everything that the page has as files, by its name there. */
  const shelf = new Map();
  const nameOf = (address) => {
    const { href } = new URL(address, folder);
    return href.startsWith(folder) ? href.slice(folder.length).replace(/[?#].*/, "") : null;
  };

  const packed = document.getElementById("packed");
  const bytesOf = (text) => Uint8Array.fromBase64?.(text) ?? Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
  const bytes = bytesOf(packed.textContent.trim());
  packed.remove();
  const list = JSON.parse(document.getElementById("shelf").textContent);
  const all = new OutputBuffer(list.reduce((sum, [, , length]) => sum + length, 0));
  new Decoder().decompress(new InputBuffer(bytes), all);
  const files = all.toArray();
  let start = 0;
  for (const [name, type, length] of list) {
    shelf.set(name, new Blob([files.subarray(start, start + length)], { type }));
    start += length;
  }
  for (const styles of document.querySelectorAll("style[data-file]"))
    shelf.set(styles.dataset.file, new Blob([styles.textContent], { type: "text/css" }));

  // What is recorded lies in the file as it is, if at all, and is put on the shelf when it is asked for.
  const recorded = new Map([...document.querySelectorAll("script[data-file]")].map((it) => [it.dataset.file, it]));
  const fileOf = (name) => {
    const script = recorded.get(name);
    if (script) {
      recorded.delete(name);
      const [type, form] = script.type.split(";");
      shelf.set(name, new Blob([form ? bytesOf(script.textContent) : script.textContent], { type }));
    }
    return shelf.get(name);
  };

  window.fetch = async (address) => {
    const file = fileOf(nameOf(address));
    return file ? new Response(file) : new Response(null, { status: 404 });
  };

  // A picture or a recording gets an address of its own as soon as it is asked for.
  const addresses = new Map();
  const addressOf = (name) => {
    if (!addresses.has(name)) addresses.set(name, URL.createObjectURL(fileOf(name)));
    return addresses.get(name);
  };
  const inMemory = (address) => {
    const name = nameOf(address);
    return fileOf(name) ? addressOf(name) + new URL(address, folder).hash : address;
  };
  for (const { prototype } of [HTMLImageElement, HTMLSourceElement, HTMLLinkElement, HTMLMediaElement]) {
    prototype.setAttribute = function (name, value) {
      const isAddress = name === "src" || name === "srcset" || name === "href";
      Element.prototype.setAttribute.call(this, name, isAddress ? inMemory(value) : value);
    };
  }
  /** Shows a sheet in this window, or here where a browser opens none: with all that it is drawn with, because nothing
   * lies beside it. */
  async function showSheet(name, target) {
    const page = new DOMParser().parseFromString(await shelf.get(name).text(), "text/html");
    const beside = (it, attribute) => new URL(it.getAttribute(attribute), folder + name).href;
    const textOf = (it, attribute) => shelf.get(nameOf(beside(it, attribute))).text();
    for (const styles of page.querySelectorAll("link[rel=stylesheet]"))
      styles.replaceWith(Object.assign(page.createElement("style"), { textContent: await textOf(styles, "href") }));
    // Chromium lets one window have no address in memory of another that came from a disk.
    for (const [selector, attribute] of [["img", "src"], ["source", "srcset"]])
      for (const it of page.querySelectorAll(selector)) {
        const { hash } = new URL(beside(it, attribute));
        it.setAttribute(attribute, `data:image/svg+xml,${encodeURIComponent(await textOf(it, attribute))}${hash}`);
      }
    // Nothing of a hospital's lies beside a page from a disk.
    page.querySelector("script[src$='hospital.js']").remove();
    const script = page.querySelector("script");
    script.textContent = await textOf(script, "src");
    script.removeAttribute("src");
    script.setAttribute("nonce", nonce);
    page.querySelector("link[rel=icon]").remove();
    const html = `<!doctype html>${page.documentElement.outerHTML}`;
    (target ?? window).location.href = URL.createObjectURL(new Blob([html], { type: "text/html" }));
  }

  // What stands in the file without script has no pictures but one.
  for (const picture of document.querySelectorAll("img[data-file]"))
    picture.setAttribute("src", picture.dataset.file);
  // The widget knows the leaflet as a page of its own; here it stands beneath the story. A sheet of paper gets a window,
  // because paper has nothing else on it.
  addEventListener("click", (event) => {
    const link = event.composedPath().find((it) => it.href);
    const [, kind] = (link && nameOf(link.href)?.match(/^(leaflet|sheets)\//)) ?? [];
    if (!kind) return;
    event.preventDefault();
    if (kind === "leaflet") document.getElementById(new URL(link.href).hash.slice(1) || "leaflet")?.scrollIntoView();
    else showSheet(nameOf(link.href), open());
  });

  // Scripts import each other by address, and get what is here. No import map does it: in Firefox one must
  // come before every module of the page, and an extension may have put one there. Each import is a copy of
  // its own, which a story that broke needs to start once more.
  window.importPacked = (address) => import(URL.createObjectURL(shelf.get(nameOf(address))));
  const nonce = document.currentScript?.nonce ?? document.querySelector("script[nonce]").nonce;
  // The story asks its script where its files are.
  const story = await shelf.get("second-birthday.js").text();
  const textContent = story.replaceAll("import.meta.url", JSON.stringify(folder)).replaceAll("import(", "importPacked(");
  document.head.append(Object.assign(document.createElement("script"), { type: "module", nonce, textContent }));
})();
