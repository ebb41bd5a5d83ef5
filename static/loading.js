// How the element's files come: from beside the script, of one version, once for all widgets of a page.

import { Promise, ofDocument } from "./platform.js";
import { problemWith } from "./problems.js";

/** The folder that this script lies in. No `URL`: a page may have one of its own. */
export const base = import.meta.url.replace(/[?#].*/, "").replace(/[^/]*$/, "");

/** When the page has been painted and has nothing better to do. */
export const idle = () =>
  new Promise((ready) => {
    const wait = () => {
      globalThis.requestIdleCallback?.(ready, { timeout: 2000 });
      // A page may have put something in its place that never calls.
      setTimeout(() => ready(), globalThis.requestIdleCallback ? 3000 : 0);
    };
    if (ofDocument("readyState") === "complete") wait();
    else addEventListener("load", wait, { once: true });
  });

/** What each file must be, in a package that knows: a file of another version is refused. */
export const fileIntegrity = typeof INTEGRITY === "undefined" ? {} : INTEGRITY;

/** What nobody waits for comes after what somebody does. An address is given as text: what watches a
 * page's requests may know nothing else. `read` is what is read of the answer, which may break off. */
const fetchAt = async (address, integrity, read) => {
  let seen;
  try {
    const answer = await fetch(address, { integrity, priority: "low" });
    if (answer.ok) return read ? await answer[read]() : answer;
    seen = `status ${answer.status}`;
  } catch (problem) {
    seen = problem?.message ?? problem;
  }
  throw await problemWith(address, seen);
};

export const fetchFile = (name, read) => fetchAt(base + name, fileIntegrity[name], read);

/** What is `coming` of the file at `address`, which is named if there is something wrong with it. */
const naming = (address, coming) =>
  coming.catch((problem) => Promise.reject(new Error(`${address}: ${problem?.message ?? problem}`)));

/** Fetched once. What did not come is asked for again when it is needed again, at another address:
 * browsers remember a script that failed. */
export const once = (bring) => {
  let kept;
  let times = 0;
  let isOnItsWay = false;
  return (anew) => {
    // Two widgets that break together share one fresh copy.
    if (anew && !isOnItsWay) kept = undefined;
    if (kept) return kept;
    isOnItsWay = true;
    kept = bring(["", "?again"][times++] ?? `?again=${times}`)
      .catch((problem) => {
        kept = undefined;
        throw problem;
      })
      .finally(() => (isOnItsWay = false));
    return kept;
  };
};

/** As long as somebody waits for a story that is on its way. */
const LATE_MILLISECONDS = 30_000;

/** What is `coming`; `tell` is called if that takes longer. */
export const whenLate = (coming, tell) => {
  const timer = setTimeout(() => tell(), LATE_MILLISECONDS);
  return coming.finally(() => clearTimeout(timer));
};

/** A compiled program. A script that is imported cannot be held to a sum, but one fetched before can. */
export const program = (name) =>
  once(async (again) => {
    const script = `${base}${name}.js`;
    if (fileIntegrity[`${name}.js`]) await checkScript(script + again, fileIntegrity[`${name}.js`]);
    // Compiled here and not by the script, which would ask whether the answer is a `Response`.
    const compiled = fetchFile(`${name}_bg.wasm`).then((answer) => naming(answer.url, compile(answer)));
    compiled.catch(() => {}); // Reported below, where it is awaited.
    const module = await naming(script, import(script + again));
    await module.default({ module_or_path: await compiled });
    return module;
  });

/** While it arrives, where the browser can, the server calls it by its type, and no library has put an
 * answer of its own in place of the browser's. */
const compile = async (answer) => {
  try {
    return await WebAssembly.compileStreaming(answer);
  } catch (problem) {
    if (answer.bodyUsed) throw problem;
    return WebAssembly.compile(await answer.arrayBuffer());
  }
};

/** The word by which a policy knows the page's own scripts, where it goes by one. */
const nonce = () => [...ofDocument("scripts")].find((it) => it.nonce && it.src.startsWith(base))?.nonce ?? "";

const checkScript = async (href, integrity) => {
  const link = document.createElement("link");
  if (!link.relList.supports("modulepreload")) return;
  await new Promise((onload, refused) => {
    const onerror = async () => refused(await problemWith(href, "is not there, or is not the file of this version"));
    Object.assign(link, { rel: "modulepreload", crossOrigin: "anonymous", nonce: nonce(), href, integrity, onload, onerror });
    ofDocument("head").append(link);
  }).finally(() => link.remove());
};

/** A language's bundle as bytes, from the folder `from`; none, and a report, where it does not come. */
export const bundle = (tag, from, report) =>
  bytesOf(tag, from).catch(({ message }) => {
    report(`the story could not be fetched: ${message}`);
    return new Uint8Array();
  });

const bytesOf = async (tag, from) => {
  const address = `${from}content/${tag}.bundle`;
  const bytes = new Uint8Array(await fetchAt(address, undefined, "arrayBuffer"));
  return bytes.length ? bytes : naming(address, Promise.reject("the file is empty"));
};

/** The first screen and the first stage of a language, as nodes: for a page in which they do not stand. */
export const firstStage = async (tag) =>
  (await fetchFile(`content/${tag}.first.json`, "json")).map((tree) => element(tree));

const SVG = "http://www.w3.org/2000/svg";
const ADDRESSES = ["src", "srcset", "href"];
/** What is not beside this script: an anchor of the page, or an address of its own. */
const ELSEWHERE = /^(#|[a-z]+:)/;

/** The node that `[name, attributes, ...children]` describes. Addresses are seen from our own folder.
 * Nothing here reads HTML, so that no policy has to allow it. */
function element([name, attributes, ...children], space = null) {
  const own = name === "svg" ? SVG : space;
  const node = own ? document.createElementNS(own, name) : document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    const isOurs = ADDRESSES.includes(key) && !ELSEWHERE.test(value);
    node.setAttribute(key, isOurs ? base + value : value);
  }
  node.append(...children.map((child) => (typeof child === "string" ? child : element(child, own))));
  return node;
}

/** When what stands between the element's tags has been parsed as far as the first stage goes: the script
 * may come before the rest of the page. */
export const parsed = (element) =>
  new Promise((done) => {
    const look = () => {
      if (ofDocument("readyState") === "loading" && !element.querySelector(":scope > .first-stage + *")) return;
      observer.disconnect();
      done();
    };
    const observer = new MutationObserver(look);
    observer.observe(element, { childList: true });
    document.addEventListener("DOMContentLoaded", look, { once: true });
    look();
  });
