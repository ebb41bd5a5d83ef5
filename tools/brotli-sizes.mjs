// Prints what each file weighs compressed as servers compress it ahead of time, one number a line:
// node tools/brotli-sizes.mjs <file>…
import { readFileSync } from "node:fs";
import { brotliCompressSync, constants } from "node:zlib";

for (const file of process.argv.slice(2)) {
  const params = { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY };
  console.log(brotliCompressSync(readFileSync(file), { params }).length);
}
