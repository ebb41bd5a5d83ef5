//! What our Python scripts are given: a file of JSON.

use content::{Narration, SpokenLayer};
use serde_json::{Value, json};
use std::path::Path;

/// The voice of a language that has one, and how it is to speak. `docs/voices.md` says how these were
/// found.
pub(super) struct Speech {
    /// The name of the voice, as its makers have it.
    pub(super) voice: &'static str,
    /// The sum of its file.
    pub(super) sum: &'static str,
    /// How much slower than the model speaks it is to sound; the model itself, slowed down, grows vowels.
    tempo: f64,
    /// Decibels that make this voice as loud as any other: -19 LUFS.
    gain: f64,
}

/// What all recordings by a program are made with.
pub(super) const MADE_WITH: &str = "Kokoro-82M v1.0 int8 6e742170, misaki 0.9.4, atempo 0.83";

/// The voice for a language; none where no program speaks it well enough.
pub(super) fn speech_of(language: &str) -> Option<Speech> {
    let heart = Speech {
        voice: "af_heart",
        sum: "d583ccff3cdca2f7fae535cb998ac07e9fcb90f09737b9a41fa2734ec44a8f0b",
        tempo: 0.83,
        gain: 3.1,
    };
    (language == "en").then_some(heart)
}

/// What is to be spoken: the passages of `layers`, in the order of layers, so that what is needed most
/// comes first.
pub(super) fn to_speak(
    narration: &Narration,
    layers: &[SpokenLayer],
    speech: &Speech,
    [voice, model, made]: [&Path; 3],
) -> Value {
    let of = |layer| narration.passages.iter().filter(move |it| it.layer == layer);
    let passages = layers.iter().flat_map(|layer| of(*layer)).map(|passage| {
        let sentences = passage.sentences.iter().map(|it| it.text.as_str()).collect::<Vec<_>>();
        let recorded = passage.recording.as_ref().map_or("", |it| &it.phonemes);
        json!({ "id": passage.id, "sentences": sentences, "phonemes": recorded })
    });
    json!({
        "passages": passages.collect::<Vec<_>>(),
        "lexicon": narration.lexicon,
        "voice": voice,
        "voice-name": speech.voice,
        "tempo": speech.tempo,
        "gain": speech.gain,
        "model-folder": model,
        "folder": made,
    })
}

/// How words are said.
pub(super) fn to_look(narration: &Narration, words: &[String]) -> Value {
    json!({ "look": words, "lexicon": narration.lexicon })
}
