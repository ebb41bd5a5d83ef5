// A nurse of the made-up hospital, whose recordings lie beside its file. Her voice is the sound of a drop.
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { type Page } from "@playwright/test";

const file = (name: string) => readFileSync(fileURLToPath(new URL(name, import.meta.url)));
const SUMS = JSON.parse(file("../../dist/page/content/en.spoken.json").toString()) as [string, [string, number, number, number][]][];
const SOUND = file("../../static/sounds/drip.mp3");

export const SPEAKER = "Nurse Ana";
export const PACK = { format: 1, hospital: { en: "Harbour" }, recordings: { en: "voice/recordings.json" } };

/** What she has read of these passages, as the command writes it. */
export function recordings(ids: string[]) {
  const entry = (id: string) => {
    const sentences = SUMS.find(([it]) => it === id)![1].map(([of], place) => ({ of, from: place * 200, to: place * 200 + 150 }));
    return { file: `${id}.0123abcd.mp3`, milliseconds: 60_000, sentences };
  };
  return { format: 1, language: "en", speaker: SPEAKER, "heard-by": "Ben", passages: Object.fromEntries(ids.map((id) => [id, entry(id)])) };
}

/** Every passage that can be recorded, or those of the child. */
export const passages = (layer = "") => SUMS.map(([id]) => id).filter((id) => id.endsWith(layer));

interface Ward {
  /** Its file, and that of its recordings, which a test may change while it runs. */
  pack: object;
  recordings: ReturnType<typeof recordings> | string;
  /** Recordings that the server does not have. */
  missing: string[];
  /** What was asked for in the folder of the recordings. */
  asked: string[];
}

/** Answers for a hospital's folder at `address`, which ends in a slash. */
export async function serveWard(page: Page, address: string, given: Ward["recordings"]): Promise<Ward> {
  const ward: Ward = { pack: PACK, recordings: given, missing: [], asked: [] };
  const headers = { "access-control-allow-origin": "*" };
  await page.route(`${address}**`, (route) => {
    const { pathname } = new URL(route.request().url());
    const name = pathname.split("/").pop()!;
    if (name === "hospital.json") return route.fulfill({ json: ward.pack, headers });
    ward.asked.push(name);
    if (name === "recordings.json") return route.fulfill({ body: typeof ward.recordings === "string" ? ward.recordings : JSON.stringify(ward.recordings), contentType: "application/json", headers });
    if (ward.missing.some((it) => name.startsWith(it))) return route.fulfill({ status: 404, headers });
    return route.fulfill({ body: SOUND, contentType: "audio/mpeg", headers });
  });
  return ward;
}

/** Notes the address of every recording that begins, and not the small sounds before it, after which one goes on. */
export const noteWhatIsPlayed = (page: Page) =>
  page.addInitScript(() => {
    const played: string[] = [];
    Object.assign(window, { played });
    const { play } = HTMLMediaElement.prototype;
    HTMLMediaElement.prototype.play = function () {
      if (!this.src.includes("/sounds/") && played.at(-1) !== this.src) played.push(this.src);
      return play.call(this);
    };
  });
export const played = async (page: Page) => (await page.evaluate<string[]>("played")).map((it) => it.replace(/.*\/(hospital|content|pack)\//, "$1/").replace(/\.[0-9a-f]{8}\.mp3$/, ""));
