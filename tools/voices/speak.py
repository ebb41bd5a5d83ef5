"""Speaks passages: `speak.py <job.json>`. What is to be spoken, and how, stands in the job, which
`cargo xtask voices` writes. Answers with a line of JSON for each passage that is new or sounds otherwise
than it was recorded; before them, with the words that no dictionary has."""

import hashlib
import json
import multiprocessing
import sys
from pathlib import Path

import sound
from model import Speaker, joined
from phonemes import Phonemes, Unknown

# Two processes of one thread are quicker than one of two.
PROCESSES = 2

speaker = None


def begin(model, voice):
    global speaker
    speaker = Speaker(model, voice)


def speak(task):
    job, passage = task
    sentences = [sound.cut(speaker.speak(numbers)) for numbers in passage["numbers"]]
    sentences = [sound.slowed(samples, job["tempo"]) for samples in sentences]
    is_question = ["?" in text[-2:] for text in passage["sentences"]]
    samples, marks = sound.joined(sentences, is_question)
    path = Path(job["folder"]) / f"{passage['id']}.mp3"
    sound.save(samples, path, job["gain"])
    return {
        "id": passage["id"],
        "file": str(path),
        "milliseconds": sound.milliseconds(len(samples)),
        "phonemes": passage["sum"],
        "marks": marks,
    }


def prepare(job, phonemes):
    """The passages to speak, and the words that were guessed. Stops where the model would leave out a
    symbol in silence."""
    passages, guessed, unknown = [], set(), []
    for passage in job["passages"]:
        spoken = []
        for sentence in passage["sentences"]:
            try:
                said, words = phonemes.of(sentence)
            except Unknown as problem:
                unknown.append(f"{passage['id']}: {problem}")
                continue
            spoken.append(said)
            guessed.update(words)
        # How it is said, slowed down and made louder: whatever changes that changes the sum.
        settings = [job["voice-name"], str(job["tempo"]), str(job["gain"])]
        passage["sum"] = hashlib.sha256("\n".join([*settings, *spoken]).encode()).hexdigest()[:8]
        passage["numbers"] = [phonemes.numbers(said) for said in spoken]
        if passage["sum"] != passage["phonemes"]:
            passages.append(passage)
    if unknown:
        lines = "\n".join(unknown)
        raise SystemExit(f"The model does not know these symbols; say the word in lexicon.toml:\n{lines}")
    return passages, sorted(guessed)


def answer(**line):
    print(json.dumps(line, ensure_ascii=False), flush=True)


def main():
    job = json.loads(Path(sys.argv[1]).read_text(encoding="utf-8"))
    phonemes = Phonemes(job["lexicon"])
    if "look" in job:
        for word in job["look"]:
            said, guessed = phonemes.of(word)
            answer(word=word, phonemes=said, guessed=guessed)
        return
    passages, guessed = prepare(job, phonemes)
    answer(guessed=guessed, passages=[it["id"] for it in passages])
    model = joined(job["model-folder"])
    Path(job["folder"]).mkdir(parents=True, exist_ok=True)
    with multiprocessing.get_context("spawn").Pool(PROCESSES, begin, (model, job["voice"])) as pool:
        for spoken in pool.imap(speak, [(job, it) for it in passages]):
            answer(**spoken)


if __name__ == "__main__":
    main()
