// A server as a good one of today answers: brotli at its best, made ahead of time, and files that a
// browser may keep for a while, so that what a page names twice comes once.
import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import { extname, join, normalize } from "node:path";
import { brotliCompressSync, constants } from "node:zlib";

const TYPES = {
  ".bundle": "application/octet-stream",
  ".css": "text/css; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".wasm": "application/wasm",
  ".webmanifest": "application/manifest+json",
};
/** What is compressed already. */
const AS_IT_IS = new Set([".png"]);
const BEST = { params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY } };

/** A file as it is sent; read and compressed once. */
function prepared(path) {
  const ending = extname(path);
  const content = readFileSync(path);
  const headers = { "content-type": TYPES[ending] ?? "application/octet-stream", "cache-control": "max-age=600" };
  if (AS_IT_IS.has(ending)) return { headers, body: content };
  return { headers: { ...headers, "content-encoding": "br" }, body: brotliCompressSync(content, BEST) };
}

/** Serves each folder under its name, and an empty page at the top. Gives the address, and an end. */
export async function serve(folders) {
  const files = new Map();
  const server = createServer(({ url }, answer) => {
    const [, name, ...rest] = normalize(decodeURIComponent(new URL(url, "http://here").pathname)).split("/");
    const path = folders[name] && join(folders[name], rest.join("/") || "index.html");
    try {
      if (path && !files.has(path)) files.set(path, prepared(path));
    } catch {
      // No such file: answered below.
    }
    const { headers, body } = files.get(path) ?? { headers: { "content-type": TYPES[".html"] }, body: "" };
    answer.writeHead(files.has(path) || !name ? 200 : 404, { ...headers, "content-length": Buffer.byteLength(body) });
    answer.end(body);
  });
  // A browser that thinks for a while must not find its connection gone.
  server.keepAliveTimeout = 60_000;
  await new Promise((listening) => server.listen(0, "127.0.0.1", listening));
  const address = `http://127.0.0.1:${server.address().port}/`;
  return { address, close: () => (server.closeAllConnections(), server.close()) };
}
