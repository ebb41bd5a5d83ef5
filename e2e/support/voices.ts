// What reads aloud: recordings that are shipped, and devices with and without a voice.
import { type Page } from "@playwright/test";
import { servePage } from "./host";
import { type Story, test } from "./story";

export interface Index {
  voice: string;
  speaker: string;
  heard: boolean;
  passages: Record<string, { file: string; milliseconds: number; sentences: number[][] }>;
}

/** What is recorded; without anything the test is left out. */
export async function recorded(story: Story): Promise<Index> {
  const answer = await story.page.request.get("content/en.voice.json");
  test.skip(!answer.ok(), "nothing is recorded yet: `cargo xtask voices en` makes the recordings");
  return (await answer.json()) as Index;
}

/** A page that has no recordings, as the silent file has none. */
export const withoutRecordings = (page: Page) => servePage(page, (html) => html.replace("<second-birthday ", "<second-birthday data-no-recordings "));

/** A machine without any voice. A recording is brought, decoded and begun; then its clock runs forty times as fast. */
export async function withoutVoice(page: Page): Promise<void> {
  await page.addInitScript(() => {
    Object.defineProperty(window, "speechSynthesis", { value: undefined });
    // Nor is it quiet for long before a page turns.
    const setLater = window.setTimeout;
    window.setTimeout = ((run: () => void, milliseconds?: number, ...rest: unknown[]) => setLater(run, milliseconds === 1500 ? 50 : milliseconds, ...rest)) as typeof setTimeout;
    const clocks = new WeakMap<HTMLMediaElement, number>();
    const { play } = HTMLMediaElement.prototype;
    Object.defineProperty(HTMLMediaElement.prototype, "currentTime", {
      get(this: HTMLMediaElement) {
        return clocks.get(this) ?? 0;
      },
      set(this: HTMLMediaElement, seconds: number) {
        clocks.set(this, seconds);
      },
    });
    HTMLMediaElement.prototype.play = function () {
      const run = () => {
        const ticks = setInterval(() => {
          this.currentTime += 1.2;
          const isOver = this.currentTime >= this.duration;
          if (isOver || this.paused) clearInterval(ticks);
          if (this.paused) return;
          if (isOver) this.currentTime = 0;
          if (isOver) this.pause();
          this.dispatchEvent(new Event(isOver ? "ended" : "timeupdate"));
        }, 30);
      };
      this.addEventListener("playing", run, { once: true });
      return play.call(this);
    };
  });
}

/** A device that says each sentence in a moment. What it says is in `spoken`; it waits while `waits` is set. */
export async function withVoice(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const local = { lang: { value: "en-US" }, localService: { value: true } };
    const voice = Object.create(SpeechSynthesisVoice.prototype, local);
    const spoken: string[] = [];
    const speak = (utterance: SpeechSynthesisUtterance) => {
      if (utterance.text) spoken.push(utterance.text);
      utterance.dispatchEvent(new Event("start"));
      const end = () => ("waits" in window ? setTimeout(end, 80) : utterance.dispatchEvent(new Event("end")));
      setTimeout(end, 80);
    };
    const speech = Object.assign(new EventTarget(), { speaking: true, getVoices: () => [voice], speak, cancel: () => spoken.push("stopped") });
    Object.defineProperty(window, "speechSynthesis", { value: speech });
    Object.defineProperty(SpeechSynthesisUtterance.prototype, "voice", { set() {} });
    Object.assign(window, { spoken });
  });
}

/** What such a device has said. */
export const spoken = (page: Page) => page.evaluate<string[]>("spoken");

/** Each sentence that is marked from now on, with the beat that is shown. */
export async function noteMarks(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const marks: [string, string][] = [];
    Object.assign(window, { marks });
    const set = CSS.highlights.set.bind(CSS.highlights);
    CSS.highlights.set = (name: string, highlight: Highlight) => {
      const [range] = [...highlight] as Range[];
      const node = range!.startContainer.parentElement!;
      setTimeout(() => marks.push([range!.toString(), node.closest<HTMLElement>(".step")?.dataset.beat ?? ""]), 50);
      return set(name, highlight);
    };
  });
}
export const marks = (page: Page) => page.evaluate<[string, string][]>("marks");
