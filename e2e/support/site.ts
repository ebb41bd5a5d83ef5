// A server of a copy of the story's own page, which can go away, change, and answer as it likes.
import { createHash } from "node:crypto";
import { cpSync, existsSync, readFileSync, writeFileSync } from "node:fs";
import { type ServerResponse, createServer, type Server } from "node:http";
import { type AddressInfo } from "node:net";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { type Page, expect, test as base } from "@playwright/test";
import sirv from "sirv";

const PAGE = fileURLToPath(new URL("../../dist/page", import.meta.url));

/** The one sum in the worker that no file has: the version. */
const VERSION = /"sha384-[^"]{64}"(?!\])/;

const sum = (file: string) => `sha384-${createHash("sha384").update(readFileSync(file)).digest("base64")}`;

export class Site {
  /** Answers that a file of this name gets in place of its own. */
  readonly instead = new Map<string, (answer: ServerResponse) => void>();
  /** How the host writes the address of `leaflet/en.html`, if not so: `leaflet/en` or `leaflet/en/`. */
  ending: "" | "/" | null = null;

  /** Where it is, or was. */
  address = "";

  private constructor(readonly folder: string, private readonly server: Server) {}

  static async open(folder: string): Promise<Site> {
    cpSync(PAGE, folder, { recursive: true });
    const serve = sirv(folder, { dev: true, setHeaders: (answer, path) => path.endsWith(".wasm") && answer.setHeader("content-type", "application/octet-stream") });
    const server: Server = createServer((request, answer) => {
      const { pathname } = new URL(request.url!, "http://host");
      const given = site.instead.get(pathname.slice(1));
      if (given) return given(answer);
      if (site.ending === null) return serve(request, answer);
      const page = pathname.replace(/^\/|\.html$|\/$/g, "");
      if (!page || !existsSync(join(folder, `${page}.html`))) return serve(request, answer);
      const address = `/${page}${site.ending}`;
      if (pathname !== address) return answer.writeHead(308, { location: address }).end();
      answer.writeHead(200, { "content-type": "text/html; charset=utf-8" }).end(readFileSync(join(folder, `${page}.html`)));
    });
    const site = new Site(folder, server);
    await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
    site.address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
    return site;
  }

  async close(): Promise<void> {
    this.server.closeAllConnections();
    if (this.server.listening) await new Promise((closed) => this.server.close(closed));
  }

  /** The file is refused, or altered by one byte, or a page to sign in comes instead. */
  refuse(name: string): void {
    this.instead.set(name, (answer) => answer.writeHead(403).end());
  }

  alter(name: string): void {
    const file = join(this.folder, name);
    this.instead.set(name, (answer) => answer.writeHead(200, { "content-type": "application/octet-stream" }).end(`${readFileSync(file, "utf8")}\n`));
  }

  signIn(name: string): void {
    this.instead.set(name, (answer) => answer.writeHead(200, { "content-type": "text/html" }).end("<!doctype html><form>Sign in</form>"));
  }

  /** Puts a new version of a file there, of the style sheet if nothing else is said, and the worker that goes with it. */
  release(mark: string, change = (worker: string) => worker, name = "second-birthday.css"): void {
    const [file, worker] = [name, "service-worker.js"].map((it) => join(this.folder, it));
    const before = sum(file!);
    writeFileSync(file!, `${readFileSync(file!, "utf8")}\n${name.endsWith(".css") ? `.own-page{--release:${mark}}` : `<!-- ${mark} -->`}`);
    const text = readFileSync(worker!, "utf8");
    expect(text).toContain(before);
    expect(text).toMatch(VERSION);
    writeFileSync(worker!, change(text).replaceAll(before, sum(file!)).replace(VERSION, `"${mark}"`));
  }
}

export const test = base.extend<{ site: Site }>({
  site: async ({}, use, info) => {
    const site = await Site.open(join(info.outputDir, "page"));
    await use(site);
    await site.close();
  },
});

/** Waits until everything is kept. */
export async function controlled(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
    if (!navigator.serviceWorker.controller)
      await new Promise((claimed) => navigator.serviceWorker.addEventListener("controllerchange", claimed, { once: true }));
  });
}

export { expect };
