// The eleven sounds of the picture book. Each is what one hears of a thing that the child's line names: no alarm, no
// crying, no music, and nothing that would be missed.
import { band, below, finished, mixed, noise, shaped, sound, struck, swell } from './synth.mjs';

/** A drop that falls into water: its tone rises. */
const drop = (hertz) => struck(0.22, hertz, 0.055, hertz * 1.9);
/** A rub of two hands, there or back. */
const rub = (seed, hertz) => shaped(band(noise(0.2, seed), hertz, 0.9), swell(0.2));
/** Something flat that meets something flat. */
const clap = (seed, hertz, fade) => shaped(band(noise(0.2, seed), hertz, 0.8), (t) => Math.exp(-t / fade));

const WORDS = {
  // A leaf of a book: it rises, flies over and lies down.
  page: () =>
    mixed(
      0.62,
      [shaped(band(noise(0.5, 11), (t) => 1400 + 3200 * t, 0.7), (t) => swell(0.46)(t) ** 0.8), 1],
      [clap(12, 900, 0.03), 0.7, 0.44],
    ),
  // A sheet that is taken up and held: short rustles.
  paper: () =>
    mixed(0.5, ...[0, 0.07, 0.12, 0.2, 0.26, 0.33].map((from, i) => [shaped(band(noise(0.13, 21 + i), 2600 + 300 * (i % 3), 0.8), swell(0.11)), 0.5 + 0.5 * ((i * 7) % 3) * 0.5, from])),
  // A card that is laid on a table.
  card: () => mixed(0.32, [clap(31, 2100, 0.012), 0.8], [struck(0.3, 210, 0.05), 0.7, 0.004], [clap(32, 700, 0.03), 0.5, 0.005]),
  // A knuckle on wood, twice.
  tap: () => mixed(0.42, ...[0, 0.16].flatMap((from) => [[struck(0.2, 430, 0.035), 1, from], [struck(0.2, 690, 0.02), 0.5, from], [clap(41, 1500, 0.006), 0.5, from]])),
  // Three drops.
  drip: () => mixed(0.8, [drop(620), 1], [drop(700), 0.7, 0.28], [drop(580), 0.9, 0.54]),
  // Water that runs over something: a stream, with bubbles in it.
  water: () =>
    mixed(
      1.1,
      [shaped(band(noise(1.1, 61), (t) => 1500 + 500 * Math.sin(9 * t), 1.2), (t) => 0.55 * swell(1.1)(t) ** 0.5), 1],
      ...[0.08, 0.2, 0.31, 0.37, 0.52, 0.6, 0.74, 0.83].map((from, i) => [drop(430 + 90 * ((i * 5) % 4)), 0.34, from]),
    ),
  // In through the nose, and out through the mouth.
  breath: () => mixed(1.2, [shaped(band(noise(0.5, 71), (t) => 1500 + 900 * t, 1.1), swell(0.5)), 0.7], [shaped(band(noise(0.66, 72), (t) => 900 - 450 * t, 0.9), swell(0.64)), 1, 0.54]),
  // Air that a filter cleans: soft, from everywhere.
  air: () => mixed(1.2, [shaped(below(noise(1.2, 81), 520), (t) => swell(1.2)(t) ** 0.6), 1], [shaped(band(noise(1.2, 82), 1900, 1.4), (t) => 0.1 * swell(1.2)(t)), 1]),
  // A machine that works quietly.
  hum: () => {
    const tone = (hertz, loud) => [sound(1.1, (t) => Math.sin(2 * Math.PI * hertz * t) * (0.85 + 0.15 * Math.sin(2 * Math.PI * 5 * t)) * swell(1.1)(t) ** 0.5), loud];
    return mixed(1.1, tone(196, 1), tone(294, 0.4), tone(392, 0.3), [shaped(below(noise(1.1, 91), 300), swell(1.1)), 0.4]);
  },
  // Hands that are washed.
  hands: () => mixed(0.9, ...[0, 0.2, 0.4, 0.6].map((from, i) => [rub(101 + i, i % 2 ? 1700 : 2300), 1, from]), [drop(520), 0.18, 0.3], [drop(640), 0.16, 0.66]),
  // A stamp that is pressed on paper.
  stamp: () => mixed(0.4, [struck(0.35, 150, 0.06, 95), 1], [clap(111, 1200, 0.012), 0.45], [clap(112, 2600, 0.02), 0.14, 0.2]),
};

/** Their names, in the order of the list above. */
export const NAMES = Object.keys(WORDS);

/** The samples of a sound. */
export const samplesOf = (name) => finished(WORDS[name]());
