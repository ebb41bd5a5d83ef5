//! `<language>/recordings.toml` and `<language>/lexicon.toml`: a recorded voice, and how it is to say
//! hard words.

use std::collections::BTreeMap;

use serde::Deserialize;

/// The recordings of one language, all by one voice.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub(crate) struct RecordingsSource {
    /// Whose voice it is.
    pub(crate) voice: VoiceKind,
    /// The name to show: of a person, as they want it; of a computer's voice, its own.
    pub(crate) speaker: String,
    /// With what they were made.
    pub(crate) made_with: String,
    /// Who has listened to them all, and when; empty until then.
    pub(crate) heard_by: String,
    /// By the passage's id.
    #[serde(default)]
    pub(crate) passages: BTreeMap<String, RecordingSource>,
}

/// Whose voice speaks.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum VoiceKind {
    /// A program's, until a person has read.
    #[default]
    Computer,
    /// A person's.
    Person,
}

/// The recording of one passage.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct RecordingSource {
    /// Its name in the folder `recordings`.
    pub(crate) file: String,
    /// How long it is.
    pub(crate) milliseconds: u32,
    /// A sum over the phonemes that were spoken: it changes with the lexicon. Empty for a person.
    #[serde(default)]
    pub(crate) phonemes: String,
    /// The sentences in it, in order.
    pub(crate) sentences: Vec<SentenceMark>,
}

/// Where a sentence is in its recording.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct SentenceMark {
    /// The sum of the sentence that was spoken.
    pub(crate) of: String,
    /// The millisecond in which it begins.
    pub(crate) from: u32,
    /// The millisecond in which it ends.
    pub(crate) to: u32,
}

/// How words are said that a program would say wrongly, in its phonemes: whole words, in any case.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Lexicon {
    /// Phonemes by the word or phrase as it is written.
    pub(crate) words: BTreeMap<String, String>,
}
