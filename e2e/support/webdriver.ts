// A browser driven through WebDriver, for engines that Playwright does not drive as people have them.
import { spawn, type ChildProcess } from "node:child_process";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { createServer, type AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "@playwright/test";

const WEBKIT = ["/usr/bin/WebKitWebDriver", "/usr/lib/webkit2gtk-4.1/WebKitWebDriver"];
const MINI_BROWSER = ["x86_64", "aarch64"].flatMap((machine) =>
  ["4.1", "4.0"].map((version) => `/usr/lib/${machine}-linux-gnu/webkit2gtk-${version}/MiniBrowser`),
);
const SCREEN = ["/usr/bin/Xvfb"];

const found = (paths: string[]) => paths.find(existsSync);

/** Why WebKit cannot be tried here; nothing if it can. */
function whyNoWebKit(): string | null {
  if (found(WEBKIT) && found(MINI_BROWSER) && found(SCREEN)) return null;
  return "WebKit is not here: `apt-get install webkit2gtk-driver xvfb` brings it on Debian and its kin.";
}

/** Why Firefox cannot be tried here; nothing if it can. */
export function whyNoFirefox(): string | null {
  return process.env.FIREFOX ? null : "Firefox is not here: `apt-get install firefox-esr` brings it on Debian and its kin.";
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  const { port } = server.address() as AddressInfo;
  await new Promise((closed) => server.close(closed));
  return port;
}

/** WebKitGTK's own small browser on a screen that nobody sees. */
class WebKit {
  private readonly started: ChildProcess[] = [];
  private readonly home = mkdtempSync(join(tmpdir(), "second-birthday-webkit-"));
  private session = "";

  private constructor(private readonly settings: string[]) {}

  static async start(settings: string[] = []): Promise<WebKit> {
    const browser = new WebKit(settings);
    try {
      await browser.begin();
    } catch (problem) {
      await browser.stop();
      throw problem;
    }
    return browser;
  }

  private async begin(): Promise<void> {
    // The screen chooses a number that is free and writes it down.
    const screen = spawn(found(SCREEN)!, ["-displayfd", "1", "-screen", "0", "1280x900x24", "-nolisten", "tcp"], {
      stdio: ["ignore", "pipe", "ignore"],
    });
    this.started.push(screen);
    const number = await new Promise<string>((told, failed) => {
      screen.stdout!.once("data", (text) => told(String(text).trim()));
      screen.once("exit", () => failed(new Error("Xvfb did not start")));
    });
    const port = await freePort();
    const driver = spawn(found(WEBKIT)!, [`--port=${port}`], {
      stdio: "ignore",
      env: {
        ...process.env,
        DISPLAY: `:${number}`,
        HOME: this.home,
        XDG_RUNTIME_DIR: this.home,
        GDK_BACKEND: "x11",
        LIBGL_ALWAYS_SOFTWARE: "1",
        NO_AT_BRIDGE: "1",
        WEBKIT_DISABLE_COMPOSITING_MODE: "1",
        WEBKIT_DISABLE_DMABUF_RENDERER: "1",
      },
    });
    this.started.push(driver);
    const address = `http://127.0.0.1:${port}/session`;
    const capabilities = {
      browserName: "MiniBrowser",
      "webkitgtk:browserOptions": { binary: found(MINI_BROWSER)!, args: ["--automation", ...this.settings] },
    };
    const { sessionId } = await this.ask("POST", address, { capabilities: { alwaysMatch: capabilities } }, 50);
    this.session = `${address}/${sessionId}`;
  }

  /** Sends one command. While the driver is starting nobody answers, so it may be asked again. */
  private async ask(method: string, address: string, body?: object, tries = 1): Promise<any> {
    try {
      const answer = await fetch(address, { method, body: body && JSON.stringify(body), signal: AbortSignal.timeout(30_000) });
      const { value } = (await answer.json()) as { value: any };
      if (!answer.ok) throw Object.assign(new Error(`${value.error}: ${value.message}`), { told: true });
      return value;
    } catch (problem) {
      if (tries <= 1 || (problem as { told?: boolean }).told) throw problem;
      await new Promise((later) => setTimeout(later, 100));
      return this.ask(method, address, body, tries - 1);
    }
  }

  async open(url: string): Promise<void> {
    await this.ask("POST", `${this.session}/url`, { url });
  }

  /** What `script`, the body of a function, gives back in the page. */
  async run<T>(script: string, ...args: unknown[]): Promise<T> {
    return this.ask("POST", `${this.session}/execute/sync`, { script, args });
  }

  /** Goes into the first frame of the page. */
  async enterFrame(): Promise<void> {
    await this.ask("POST", `${this.session}/frame`, { id: 0 });
  }

  /** Presses the story's first button of that name; false if there is none yet. */
  async press(name: string): Promise<boolean> {
    return this.run(
      `const all = [...(document.querySelector("second-birthday")?.shadowRoot?.querySelectorAll("button") ?? [])];
       const button = all.find((it) => (it.getAttribute("aria-label") ?? it.textContent).trim().startsWith(arguments[0]));
       button?.click();
       return Boolean(button);`,
      name,
    );
  }

  /** The story's first heading. */
  async heading(): Promise<string> {
    return this.run('return document.querySelector("second-birthday")?.shadowRoot?.querySelector("h1")?.textContent ?? ""');
  }

  async stop(): Promise<void> {
    if (this.session) await this.ask("DELETE", this.session).catch(() => null);
    for (const { pid } of this.started.reverse()) if (pid) process.kill(pid, "SIGTERM");
    rmSync(this.home, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** Does it in WebKit, with these settings, once: not in every browser that runs the tests. */
export async function inWebKit(
  browserName: string,
  journey: (webkit: WebKit) => Promise<void>,
  settings: string[] = [],
): Promise<void> {
  const why = whyNoWebKit();
  test.skip(why !== null || browserName !== "chromium", why ?? "once is enough: WebKit is driven beside Playwright");
  const webkit = await WebKit.start(settings);
  try {
    await journey(webkit);
  } finally {
    await webkit.stop();
  }
}
