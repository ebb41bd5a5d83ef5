// What the server has now in place of this page. A page to sign in, an error that says 200, half an upload:
// the page is loaded anew only into a page of ours that is whole (decision 0045).

import { base } from "./loading.js";

const BUILD = /<meta\s+name=["']?build["']?\s+content=["']?([^"'\s>]+)/i;
const FILES = /<script[^>]*\sid=["']?build-files["']?[^>]*>([^<]*)<\/script/i;
/** A hospital's own page says by the element's script which version it holds, or by nothing. */
const ELEMENT = /<script[^>]*second-birthday\.js[^>]*>|<second-birthday\b/i;

/** The build of the page that is open; none in a hospital's own page. */
const openBuild = () => document.querySelector("meta[name='build']")?.content;

const PROXY = "Let this device reach the server without signing in, and let nothing on the way change what it sends";

/** Fetches the page anew, and gives its `build` and the sums of its `files`, by name. An error says what
 * came instead. */
export async function fetchPage(signal) {
  const [address] = location.href.split("#");
  const name = address.split("/").pop() || "index.html";
  const answer = await fetched(name, address, { cache: "no-cache", signal });
  const html = await answer.text();
  const [, build] = openBuild() ? (BUILD.exec(html) ?? []) : [null, ELEMENT.exec(html)?.[0]];
  if (!build) throw new Error(`${name}: the server sent another page than this one, perhaps one to sign in. ${PROXY}`);
  if (!html.includes("</second-birthday>")) throw new Error(`${name} is cut short. Upload it again`);
  return { build, files: filesOf(html) };
}

function filesOf(html) {
  try {
    return JSON.parse(FILES.exec(html)[1]);
  } catch {
    return {};
  }
}

/** Whether the page is of another build than the one that is open; `known` is the build that a hospital's
 * page was of at first. */
export const isAnother = ({ build }, known) => build !== (openBuild() ?? known);

/** Throws if a file that the page starts with is not on the server. The files of another build must be that
 * build's: this also puts them into the browser's cache, from which a reload may take them. */
export async function checkFiles({ files }, isStrict) {
  await Promise.all(Object.entries(files).map(([name, integrity]) => checkFile(name, new URL(name, base).href, isStrict && integrity)));
}

async function checkFile(name, address, integrity) {
  const answer = await fetched(name, address, { cache: "no-cache" });
  if (/^text\/html/i.test(answer.headers.get("content-type")))
    throw new Error(`${name}: the server sent a web page instead, perhaps one to sign in. ${PROXY}`);
  if (!integrity) return answer.body?.cancel();
  await answer.arrayBuffer();
  const isRight = await fetch(address, { cache: "force-cache", integrity }).then(({ ok }) => ok, () => false);
  if (!isRight) throw new Error(`${name} is not of the build that the page on the server names. Upload all files of one release`);
}

async function fetched(name, address, options) {
  const answer = await fetch(address, options).catch((problem) => {
    throw new Error(`${name} could not be fetched (${problem.message})`);
  });
  if (!answer.ok) throw new Error(`${name}: the server answered with status ${answer.status}`);
  return answer;
}
