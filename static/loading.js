// How the element's files come: from beside the script, of one version, once for all widgets of a page.

/** The folder that this script lies in. */
export const base = new URL("./", import.meta.url).href;

/** When the page has been painted and has nothing better to do. */
export const idle = () =>
  new Promise((ready) => {
    const wait = () => (globalThis.requestIdleCallback ?? setTimeout)(ready, { timeout: 2000 });
    if (document.readyState === "complete") wait();
    else addEventListener("load", wait, { once: true });
  });

/** What each file must be, in a package that knows: a file of another version is refused. */
const sums = typeof SUMS === "undefined" ? {} : SUMS;

/** What nobody waits for comes after what somebody does. */
export const fetchFile = (name, from = base) => fetch(new URL(name, from), { integrity: sums[name], priority: "low" });

const refuseStatus = (answer) => {
  if (!answer.ok) throw new Error(`${answer.url}: status ${answer.status}`);
  return answer;
};

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

/** A compiled program. A script that is imported cannot be held to a sum, but one fetched before can. */
export const program = (name) =>
  once(async (again) => {
    const address = `./${name}.js${again}`;
    if (sums[`${name}.js`]) await checkScript(new URL(address, base), sums[`${name}.js`]);
    const wasm = fetchFile(`${name}_bg.wasm`);
    wasm.catch(() => {}); // Reported below, where it is awaited.
    const module = await import(new URL(address, base).href);
    await module.default({ module_or_path: wasm });
    return module;
  });

const checkScript = async (href, integrity) => {
  const link = document.createElement("link");
  if (!link.relList.supports("modulepreload")) return;
  await new Promise((onload, refused) => {
    const onerror = () => refused(new Error(`${href} is not the file of this version`));
    Object.assign(link, { rel: "modulepreload", crossOrigin: "anonymous", href, integrity, onload, onerror });
    document.head.append(link);
  }).finally(() => link.remove());
};

/** Style sheets, in order, for every shadow root of ours; without them the words still stand. */
export const styles = (...names) =>
  once(() =>
    Promise.all(
      names.map(async (name) => {
        const answer = refuseStatus(await fetchFile(name));
        const text = await answer.text();
        // A page in its place, to sign in, say, would read as a sheet without rules.
        if (text.trimStart().startsWith("<")) throw new Error(`${answer.url}: the server sent a web page instead`);
        return new CSSStyleSheet().replace(text);
      }),
    ),
  );

/** A language's bundle as bytes, from the folder `from`. */
export const bundle = async (tag, from) => {
  const answer = await refuseStatus(await fetch(new URL(`content/${tag}.bundle`, from), { priority: "low" }));
  const bytes = new Uint8Array(await answer.arrayBuffer());
  return bytes.length ? bytes : Promise.reject(new Error(`${answer.url} is empty and not a bundle`));
};

/** The first screen and the first stage of a language, as nodes: for a page in which they do not stand. */
export const firstStage = async (tag) =>
  (await refuseStatus(await fetchFile(`content/${tag}.first.json`)).json()).map((tree) => element(tree));

const SVG = "http://www.w3.org/2000/svg";
const ADDRESSES = new Set(["src", "srcset", "href"]);

/** The node that `[name, attributes, ...children]` describes. Addresses are seen from our own folder.
 * Nothing here reads HTML, so that no policy has to allow it. */
function element([name, attributes, ...children], space = null) {
  const own = name === "svg" ? SVG : space;
  const node = own ? document.createElementNS(own, name) : document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    const isAddress = ADDRESSES.has(key) && !value.startsWith("#");
    node.setAttribute(key, isAddress ? new URL(value, base).href : value);
  }
  node.append(...children.map((child) => (typeof child === "string" ? child : element(child, own))));
  return node;
}

/** When what stands between the element's tags has been parsed as far as the first stage goes: the script
 * may come before the rest of the page. */
export const parsed = (element) =>
  new Promise((done) => {
    const look = () => {
      if (document.readyState === "loading" && !element.querySelector(":scope > .first-stage + *")) return;
      observer.disconnect();
      done();
    };
    const observer = new MutationObserver(look);
    observer.observe(element, { childList: true });
    document.addEventListener("DOMContentLoaded", look, { once: true });
    look();
  });
