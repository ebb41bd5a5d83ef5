// Keys that a JSON file has twice. The browser's parser takes the last without a word; which one was meant
// nobody knows.

const TOKENS = /"(?:[^"\\]|\\.)*"|[{}[\],:]/g;

/** Where in the text of a JSON file a key stands again, each as the path of names and places to it. */
export function repeatedKeys(text) {
  const found = [];
  const open = [];
  const tokens = text.match(TOKENS) ?? [];
  for (const [place, token] of tokens.entries()) {
    const inner = open.at(-1);
    if (token === "{") open.push({ keys: [], at: null });
    else if (token === "[") open.push({ at: 0 });
    else if (token === "}" || token === "]") open.pop();
    else if (token === "," && inner && !inner.keys) inner.at += 1;
    else if (inner?.keys && tokens[place + 1] === ":") {
      inner.at = JSON.parse(token);
      if (inner.keys.includes(inner.at)) found.push(open.map(({ at }) => at));
      inner.keys.push(inner.at);
    }
  }
  return found;
}
