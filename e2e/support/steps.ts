// The address of every step, in the order of the story.
import { readFileSync } from "node:fs";
import { parse } from "smol-toml";

interface Outline {
  stages: { id: string; steps: { id: string }[] }[];
}

const OUTLINE = parse(readFileSync(new URL("../../content/outline.toml", import.meta.url), "utf8")) as unknown as Outline;

export const STEPS = OUTLINE.stages.flatMap(({ id, steps }) => steps.map((step) => `${id}/${step.id}`));
