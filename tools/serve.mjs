// Serves a folder to this machine only: node tools/serve.mjs <folder> [port]
// A taken port makes way to the next free one. Ctrl-C ends it.
import { existsSync } from "node:fs";
import { createServer } from "node:http";
import { join } from "node:path";
import sirv from "sirv";

const [folder, wanted = "8080"] = process.argv.slice(2);
const first = Number(wanted);
const last = Math.min(first + 50, 65535);

// `dev` reads each file anew, so that a build made meanwhile is seen.
const server = createServer(sirv(folder, { dev: true }));

server.on("error", (error) => {
  if (error.code !== "EADDRINUSE" || port === last) {
    console.error(`Cannot serve on port ${port}: ${error.message}. Choose another with --port.`);
    process.exit(1);
  }
  port += 1;
  server.listen(port, "127.0.0.1");
});

server.on("listening", () => {
  if (port !== first) console.log(`Port ${first} is taken; using ${port}.`);
  const address = `http://127.0.0.1:${port}/`;
  console.log(`\n  Story     ${address}`);
  const others = { Kiosk: "kiosk.html", Embed: "embedding.html", Hospital: "hospital.html", Gallery: "gallery.html" };
  for (const [name, page] of Object.entries(others)) {
    if (existsSync(join(folder, page))) console.log(`  ${name.padEnd(8)}  ${address}${page}`);
  }
  console.log("\nCtrl-C stops.");
});

for (const signal of ["SIGINT", "SIGTERM"]) {
  process.on(signal, () => {
    console.log("\nStopped.");
    process.exit(0);
  });
}

let port = first;
server.listen(port, "127.0.0.1");
