// Prints the leaflet and each stage as tagged PDF: node tools/pdf.mjs <page folder> <folder for the PDFs>
// CHROMIUM names the browser. A file without tags, language, title or outline is refused.
import { mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { chromium } from "@playwright/test";

const [page, folder] = process.argv.slice(2).map((it) => resolve(it));

/** What a screen reader needs of a PDF, and a person who looks for a place in it. */
const NEEDED = [
  ["tags", /\/Marked true/],
  ["a structure", /\/StructTreeRoot/],
  ["headings", /\/S \/H1/],
  ["a language", /\/Lang/],
  ["an outline", /\/Outlines/],
];

/** The tags of pictures. */
const FIGURES = /\/S \/Figure\n[^]*?endobj/g;

const htmlIn = (below) => readdirSync(join(page, below)).filter((it) => it.endsWith(".html")).map((it) => join(below, it));
const languages = htmlIn("leaflet").map((it) => it.replace(/.*[\\/]|\.html$/g, ""));
const sources = [...htmlIn("leaflet"), ...languages.flatMap((tag) => ["stages", "sheets"].flatMap((kind) => htmlIn(join(kind, tag))))];
/** The front and the back of one sheet of paper. */
const SHEET = 2;

const browser = await chromium.launch({ executablePath: process.env.CHROMIUM || undefined, args: ["--no-sandbox"] });
for (const source of sources) {
  const tab = await browser.newPage();
  await tab.goto(pathToFileURL(join(page, source)).href);
  // A picture that waits until it is near would be missing on paper.
  await tab.evaluate(async () => {
    for (const it of document.images) it.loading = "eager";
    await Promise.all([...document.images].map((it) => it.decode().catch(() => {})));
    // Chromium tags these as a figure without a description, though its caption is one, and with a type that PDF 1.7
    // does not know.
    for (const it of document.querySelectorAll("figure")) it.role = "group";
    for (const it of document.querySelectorAll("strong")) it.role = "none";
  });
  const pdf = await tab.pdf({ tagged: true, outline: true, preferCSSPageSize: true, format: "A4" });
  await tab.close();
  const text = pdf.toString("latin1");
  const missing = NEEDED.filter(([, pattern]) => !pattern.test(text)).map(([name]) => name);
  const isUndescribed = text.match(FIGURES)?.some((it) => !it.includes("/Alt"));
  if (isUndescribed) {
    console.error(`The PDF of ${source} has a picture without a description: give its image a text, or a caption and the role of a group.`);
    process.exitCode = 1;
  }
  if (missing.length > 0) {
    console.error(`The PDF of ${source} has no ${missing.join(", no ")}: this browser cannot tag what it prints; take Chromium 122 or newer.`);
    process.exitCode = 1;
    continue;
  }
  const target = join(folder, source.replace(/\.html$/, ".pdf").replace(/s?[\\/]/g, "-"));
  mkdirSync(folder, { recursive: true });
  writeFileSync(target, pdf);
  const pages = text.match(/\/Type \/Page\b/g)?.length;
  if (source.startsWith("sheets") && pages > SHEET) {
    console.error(`${source} has ${pages} pages on paper, and a sheet has ${SHEET}: shorten its words, or see crates/leaflet/src/sheet.css.`);
    process.exitCode = 1;
  }
  console.log(`${target}  ${pages} pages, ${Math.round(pdf.length / 1000)} kB`);
}
await browser.close();
