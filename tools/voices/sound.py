"""From sentences as the model speaks them to a recording: cut, slowed down, joined, as loud as the others."""

import subprocess

import numpy

from model import RATE

FORMAT = ["-f", "f32le", "-ar", str(RATE), "-ac", "1"]
# All in seconds.
BEFORE, PAUSE, PAUSE_AFTER_QUESTION, AFTER = 0.08, 0.55, 0.6, 0.2
MARGIN, FRAME = 0.04, 0.01
# What is 45 dB below the loud parts is silence.
SILENCE = 10 ** (-45 / 20)


def ffmpeg(samples, *arguments):
    command = ["ffmpeg", "-hide_banner", "-loglevel", "error", *FORMAT, "-i", "pipe:0", *arguments]
    return subprocess.run(command, input=samples.astype("<f4").tobytes(), capture_output=True, check=True).stdout


def cut(samples):
    """Without the silence at both ends, but for a margin."""
    frame = int(FRAME * RATE)
    frames = samples[: len(samples) // frame * frame].reshape(-1, frame)
    loudness = numpy.sqrt((frames**2).mean(axis=1))
    heard = numpy.flatnonzero(loudness > numpy.percentile(loudness, 95) * SILENCE)
    margin = int(MARGIN * RATE)
    start = max(heard[0] * frame - margin, 0)
    return samples[start : (heard[-1] + 1) * frame + margin]


def slowed(samples, tempo):
    return numpy.frombuffer(ffmpeg(samples, "-af", f"atempo={tempo}", *FORMAT, "pipe:1"), dtype="<f4")


def silence(seconds):
    return numpy.zeros(round(seconds * RATE), dtype=numpy.float32)


def joined(sentences, is_question):
    """The sentences one after the other, and the millisecond in which each begins and ends."""
    parts, marks, length = [silence(BEFORE)], [], round(BEFORE * RATE)
    for index, samples in enumerate(sentences):
        marks.append([milliseconds(length), milliseconds(length + len(samples))])
        is_last = index + 1 == len(sentences)
        pause = AFTER if is_last else PAUSE_AFTER_QUESTION if is_question[index] else PAUSE
        parts += [samples, silence(pause)]
        length += len(samples) + len(parts[-1])
    return numpy.concatenate(parts), marks


def milliseconds(samples):
    return round(samples * 1000 / RATE)


def save(samples, path, gain):
    """As MP3, 32 kbit a second, `gain` decibels louder."""
    louder = f"volume={gain}dB,alimiter=limit=0.841:level=disabled:latency=1"
    encoder = ["-c:a", "libmp3lame", "-b:a", "32k", "-id3v2_version", "0"]
    ffmpeg(samples, "-af", louder, "-ac", "1", "-ar", str(RATE), *encoder, "-y", str(path))
