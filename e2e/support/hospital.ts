// A hospital's own site, and the server that it has put our files on. Neither is anywhere: every
// request is answered here, so that headers, policies and files can be what a test needs.
import { readFileSync, existsSync, statSync } from "node:fs";
import { extname } from "node:path";
import { fileURLToPath } from "node:url";
import { type Page } from "@playwright/test";

export const HOSPITAL = "https://www.hospital.example/";
export const OURS = "https://files.hospital.example/second-birthday/0.1.0/";
export const EMBED = fileURLToPath(new URL("../../dist/embed/", import.meta.url));

const TYPES: Record<string, string> = {
  ".css": "text/css",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript",
  ".json": "application/json",
  ".svg": "image/svg+xml",
  ".wasm": "application/wasm",
};

interface Files {
  /** What becomes of a file on its way; nothing means that it is not there. */
  change?(name: string, body: Buffer): Buffer | null;
  /** Every file that was asked for, in order. */
  asked?: string[];
}

/** Puts `dist/embed` on a server of the hospital's, which is not the one that its pages come from. */
export async function serveFiles(page: Page, { change = (_, body) => body, asked }: Files = {}): Promise<void> {
  await page.route(`${OURS}**`, (route) => {
    const name = decodeURIComponent(new URL(route.request().url()).pathname.slice(new URL(OURS).pathname.length));
    asked?.push(name);
    const file = EMBED + name;
    const body = existsSync(file) && statSync(file).isFile() ? change(name, readFileSync(file)) : null;
    if (!body) return route.fulfill({ status: 404, headers: { "access-control-allow-origin": "*" } });
    const contentType = TYPES[extname(name)] ?? "application/octet-stream";
    return route.fulfill({ body, contentType, headers: { "access-control-allow-origin": "*" } });
  });
}

/** The sum that a page asks a file to have. */
export function integrity(name: string): string {
  const { files } = JSON.parse(readFileSync(`${EMBED}integrity.json`, "utf8"));
  return files[name].integrity;
}

/** What the README says to put into a page. */
export const SNIPPET = {
  head: () =>
    `<link rel="stylesheet" href="${OURS}page.css" integrity="${integrity("page.css")}" crossorigin="anonymous">
     <script type="module" src="${OURS}second-birthday.js" integrity="${integrity("second-birthday.js")}" crossorigin="anonymous"></script>`,
  element: (attributes = 'lang="en"') =>
    `<second-birthday ${attributes}><a href="${OURS}leaflet/en.html">The whole story as one plain page</a></second-birthday>`,
  frame: (attributes = "", query = "lang=en") =>
    `<iframe ${attributes} src="${OURS}frame.html?${query}" title="Second Birthday" width="100%" height="720" allow="fullscreen; screen-wake-lock"></iframe>`,
};

/** Opens a page of the hospital's. */
export async function openHospital(
  page: Page,
  { head = "", body, styles = "", headers = {} }: { head?: string; body: string; styles?: string; headers?: Record<string, string> },
): Promise<void> {
  const html = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Our ward</title>
    <meta name="viewport" content="width=device-width, initial-scale=1">
    ${styles && `<link rel="stylesheet" href="${HOSPITAL}ward.css">`}${head}</head><body>${body}</body></html>`;
  await page.route(`${HOSPITAL}**`, (route) => {
    const { pathname } = new URL(route.request().url());
    if (pathname === "/ward") return route.fulfill({ contentType: TYPES[".html"]!, body: html, headers });
    if (pathname === "/ward.css") return route.fulfill({ contentType: TYPES[".css"]!, body: styles });
    return route.fulfill({ status: 404, body: "" });
  });
  await page.goto(`${HOSPITAL}ward`);
}
