// How a sound is made: samples at 22,050 a second, from sums and a noise that is the same each time.

export const RATE = 22050;
/** How loud the loudest moment of each sound is, under the loudest that there is. */
export const PEAK_DECIBELS = -18;

export const amplitude = (decibels) => 10 ** (decibels / 20);
export const decibels = (value) => 20 * Math.log10(Math.max(value, 1e-9));

/** So many seconds of what `at` gives for each moment. */
export const sound = (seconds, at) => Float64Array.from({ length: Math.round(seconds * RATE) }, (_, i) => at(i / RATE, i));

/** Noise between -1 and 1 that is the same for the same seed. */
export function noise(seconds, seed) {
  let state = seed >>> 0;
  return sound(seconds, () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 31 - 1;
  });
}

/** Lets through what lies about `hertz`, which may be another at each moment; `width` is how much around it. */
export function band(samples, hertz, width = 1) {
  let [low, mid] = [0, 0];
  return samples.map((sample, i) => {
    const now = typeof hertz === 'function' ? hertz(i / RATE) : hertz;
    const step = 2 * Math.sin((Math.PI * Math.min(now, RATE / 6)) / RATE);
    low += step * mid;
    mid += step * (sample - low - width * mid);
    return mid;
  });
}

/** Lets through what lies below `hertz`. */
export function below(samples, hertz) {
  const share = 1 - Math.exp((-2 * Math.PI * hertz) / RATE);
  let kept = 0;
  return samples.map((sample) => (kept += share * (sample - kept)));
}

/** A tone that dies away, as of something small that is struck; it may slide to another pitch. */
export const struck = (seconds, hertz, fade, to = hertz) => {
  let turn = 0;
  return sound(seconds, (t) => {
    turn += (2 * Math.PI * (hertz + (to - hertz) * Math.min(1, t / fade))) / RATE;
    return Math.sin(turn) * Math.exp(-t / fade) * Math.min(1, t / 0.002);
  });
};

/** From silence to full and back, about the middle of the time. */
export const swell = (seconds, from = 0) => (t) => {
  const part = (t - from) / seconds;
  return part <= 0 || part >= 1 ? 0 : Math.sin(Math.PI * part) ** 2;
};

/** As loud as `how` says at each moment. */
export const shaped = (samples, how) => samples.map((sample, i) => sample * how(i / RATE));

/** All at once; each may begin later, and be louder or softer. */
export function mixed(seconds, ...parts) {
  const whole = new Float64Array(Math.round(seconds * RATE));
  for (const [samples, loud = 1, from = 0] of parts)
    samples.forEach((sample, i) => {
      const place = Math.round(from * RATE) + i;
      if (place < whole.length) whole[place] += sample * loud;
    });
  return whole;
}

/** As loud as all of them are, without a click at its ends. */
export function finished(samples) {
  const [rise, fall] = [0.004, 0.03].map((it) => it * RATE);
  const mean = samples.reduce((sum, it) => sum + it, 0) / samples.length;
  const smooth = samples.map((it, i) => (it - mean) * Math.min(1, i / rise, (samples.length - 1 - i) / fall));
  const peak = smooth.reduce((most, it) => Math.max(most, Math.abs(it)), 0);
  return smooth.map((it) => (it / peak) * amplitude(PEAK_DECIBELS));
}
