// A listening check in numbers: every sound is short, soft, whole and small, and belongs to a sentence.
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { BEATS } from './beats.mjs';
import { PEAK_DECIBELS, RATE, decibels } from './synth.mjs';
import { NAMES, samplesOf } from './words.mjs';

const SOUNDS = new URL('../../static/sounds/', import.meta.url);
const PICTURES = new URL('../../static/pictures/', import.meta.url);

const peak = (samples) => decibels(samples.reduce((most, it) => Math.max(most, Math.abs(it)), 0));
const loudness = (samples) => decibels(Math.sqrt(samples.reduce((sum, it) => sum + it * it, 0) / samples.length));
/** The loudest tenth of a second, which is what an ear takes for the sound's loudness. */
const loudest = (samples) => {
  const length = RATE / 10;
  let most = -Infinity;
  for (let from = 0; from + length <= samples.length; from += length / 4) most = Math.max(most, loudness(samples.subarray(from, from + length)));
  return most;
};

/** The frames of an MP3 file: how many there are, and the rate of the first. Layer III of MPEG-2 has 576 samples in each. */
function framesOf(bytes) {
  const KILOBITS = [0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160];
  const RATES = [22050, 24000, 16000];
  let [frames, at, rate] = [0, 0, 0];
  while (at + 4 <= bytes.length) {
    assert.equal(bytes.readUInt16BE(at) & 0xfff6, 0xfff2, `a frame begins at ${at}`);
    rate = RATES[(bytes[at + 2] >> 2) & 3];
    at += Math.floor((72 * KILOBITS[bytes[at + 2] >> 4] * 1000) / rate) + ((bytes[at + 2] >> 1) & 1);
    frames += 1;
  }
  return { frames, rate, seconds: (frames * 576) / rate };
}

test('there are the eleven sounds that the picture book knows', () => {
  assert.deepEqual(NAMES, ['page', 'paper', 'card', 'tap', 'drip', 'water', 'breath', 'air', 'hum', 'hands', 'stamp']);
});

for (const name of NAMES) {
  test(`${name} is as long and as loud as it may be, and nothing of it is cut`, () => {
    const samples = samplesOf(name);
    const seconds = samples.length / RATE;
    assert.ok(seconds >= 0.3 && seconds <= 1.2, `${seconds} s`);
    assert.ok(Math.abs(peak(samples) - PEAK_DECIBELS) < 0.1, `its peak is ${peak(samples)} dB`);
    assert.ok(loudest(samples) <= -21 && loudest(samples) >= -36, `its loudest moment is ${loudest(samples)} dB`);
    assert.ok(samples.every(Number.isFinite));
    assert.ok(decibels(Math.abs(samples.reduce((sum, it) => sum + it, 0) / samples.length)) < -60, 'it lies about the middle');
    assert.ok([samples[0], samples.at(-1)].every((it) => Math.abs(it) < 1e-4), 'it begins and ends in silence');
  });

  test(`${name} is the same each time`, () => assert.deepEqual(samplesOf(name), samplesOf(name)));

  test(`${name}.mp3 is whole, and small`, () => {
    const bytes = readFileSync(new URL(`${name}.mp3`, SOUNDS));
    assert.ok(bytes.length <= 6000, `${bytes.length} bytes`);
    const { rate, seconds } = framesOf(bytes);
    assert.equal(rate, RATE);
    const expected = samplesOf(name).length / RATE;
    assert.ok(seconds >= expected && seconds < expected + 0.15, `${seconds} s for ${expected} s`);
  });
}

test('every beat that has a sound is one of a spread, and its sound one of the eleven', () => {
  for (const [picture, sounds] of Object.entries(BEATS)) {
    const file = new URL(`${picture}.svg`, PICTURES);
    assert.ok(existsSync(file), `there is no picture ${picture}`);
    const beats = [...readFileSync(file, 'utf8').matchAll(/id="b(\d)"/g)].length;
    assert.equal(sounds.length, beats, `${picture} has ${beats} beats`);
    assert.ok(sounds.some(Boolean), `${picture} has no sound`);
    for (const sound of sounds.filter(Boolean)) assert.ok(NAMES.includes(sound), `${picture} names ${sound}`);
  }
});
