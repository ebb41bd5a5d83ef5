// What a hospital adds in its own page: the file from its own server, under a strict policy.
import { expect, test } from "@playwright/test";
import { HOSPITAL, OURS, SNIPPET, openHospital, serveFiles } from "./support/hospital";
import { example, servePack, TODAY } from "./support/hospital-pack";
import { label } from "./support/labels";
import { noteWhatIsPlayed, played, recordings, serveWard, SPEAKER } from "./support/nurse";
import { withoutVoice } from "./support/voices";

const FILES = new URL(OURS).origin;
const OWN = new URL(HOSPITAL).origin;
const POLICY = `default-src 'none'; script-src ${FILES} 'wasm-unsafe-eval'; style-src ${FILES}; connect-src ${FILES} ${OWN}; img-src ${FILES} ${OWN}; require-trusted-types-for 'script'; trusted-types 'none'`;

test("a file of the hospital's own is shown, under a strict policy, with its own pictures and no others", async ({ page }) => {
  const warnings: string[] = [];
  page.on("console", (message) => message.type() === "warning" && warnings.push(message.text()));
  await page.clock.setFixedTime(TODAY);
  await serveFiles(page);
  const headers = { "content-security-policy": POLICY };
  await page.addInitScript(() => document.addEventListener("securitypolicyviolation", ({ blockedURI }) => console.warn(`refused ${blockedURI}`)));
  const pack = () => JSON.stringify({ ...example(), photographs: [...example().photographs, { of: "room", picture: `${OURS}pictures/cover.svg`, description: { en: "Not ours" } }] });
  await openHospital(page, { head: SNIPPET.head(), body: SNIPPET.element('lang="en" stage="ward/clean-air" hospital="/pack/hospital.json"'), headers });
  // The page's own route answers for all of the hospital's server: the pack's comes before it.
  await servePack(page, `${HOSPITAL}pack/`, pack);
  await page.reload();
  await expect(page.getByRole("img", { name: /window to the harbour/ })).toBeVisible();
  await expect(page.getByRole("img", { name: "Not ours" })).toHaveCount(0);
  expect(warnings.filter((it) => !it.includes("favicon"))).toEqual([expect.stringContaining("photographs[3].picture: "), expect.stringContaining("photographs[3]: it is left out")]);
});

for (const [allowed, mediaSrc, heard] of [
  ["allows", `${FILES} ${OWN}`, "pack/voice/signs.tiny-plugs.child"],
  ["refuses", FILES, "content/en.voice/signs.tiny-plugs.child"],
] as const)
  test(`a nurse is heard from the hospital's server where the policy ${allowed} her sound`, async ({ page }) => {
    const warnings: string[] = [];
    page.on("console", (message) => message.type() === "warning" && warnings.push(message.text()));
    await withoutVoice(page);
    await noteWhatIsPlayed(page);
    await serveFiles(page);
    const headers = { "content-security-policy": `${POLICY}; media-src ${mediaSrc}` };
    await openHospital(page, { head: SNIPPET.head(), body: SNIPPET.element('lang="en" stage="signs/tiny-plugs" reading="picture-book" hospital="/pack/hospital.json"'), headers });
    await serveWard(page, `${HOSPITAL}pack/`, recordings(["signs.tiny-plugs.child"]));
    await page.reload();
    const voice = page.locator(".read-aloud__voice").filter({ visible: true });
    await expect(voice.first()).toHaveText(label("read-by", { speaker: SPEAKER }));
    await page.getByRole("button", { name: label("read-aloud") }).click();
    await expect.poll(async () => (await played(page)).at(-1)).toBe(heard);
    await expect(voice).toHaveCount(allowed === "allows" ? 2 : 1);
    if (allowed === "refuses") expect(warnings.join("\n")).toContain("Add the address to its media-src");
  });
test("in another's page its numbers are shown before the engine has come, and where a policy refuses it", async ({ page }) => {
  await serveFiles(page);
  const headers = { "content-security-policy": POLICY.replace(" 'wasm-unsafe-eval'", "") };
  await openHospital(page, { head: SNIPPET.head(), body: SNIPPET.element('lang="en" stage="signs/get-help-at-once" hospital="/pack/hospital.json"'), headers });
  await servePack(page, `${HOSPITAL}pack/`);
  await page.reload();
  const note = page.locator("second-birthday .fetched .hospital-note").filter({ visible: true });
  await expect(note.getByRole("link").first()).toHaveText("999");
  await expect(note).toContainText("01632 960101");
});

test("in a frame, whose copy names the file, they are shown without the engine too", async ({ page }) => {
  await serveFiles(page, {
    change: (name, body) => (name === "frame.html" ? Buffer.from(body.toString().replace("<second-birthday", '<second-birthday hospital="ours/hospital.json"')) : name.endsWith(".wasm") ? null : body),
  });
  await servePack(page, `${OURS}ours/`);
  await openHospital(page, { body: SNIPPET.frame("", "lang=en&stage=signs/get-help-at-once") });
  await expect(page.frameLocator("iframe").locator("second-birthday > .first-stage .hospital-note").filter({ visible: true })).toContainText("01632 960101");
});

test("the leaflet that is embedded has what lies beside its build", async ({ page }) => {
  await serveFiles(page);
  await page.route(`${OURS}hospital.json`, (route) => route.fulfill({ json: { ...example(), logo: undefined, photographs: undefined } }));
  await page.goto(`${OURS}leaflet/en.html`);
  await expect(page.locator("#when-to-call .hospital-note")).toContainText("01632 960101");
});
