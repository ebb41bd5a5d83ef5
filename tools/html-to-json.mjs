// Prints the elements of an HTML fragment as `[name, attributes, ...children]`, for static/loading.js:
// node tools/html-to-json.mjs <file>
import { readFileSync } from "node:fs";
import { parseFragment } from "parse5";

const tree = ({ nodeName, tagName, attrs, childNodes = [], value }) => {
  if (nodeName === "#text") return value;
  return [tagName, Object.fromEntries(attrs.map(({ name, value }) => [name, value])), ...childNodes.filter(isShown).map(tree)];
};

const isShown = ({ nodeName }) => nodeName !== "#comment";
const isElement = ({ tagName }) => tagName !== undefined;

console.log(JSON.stringify(parseFragment(readFileSync(process.argv[2], "utf8")).childNodes.filter(isElement).map(tree)));
