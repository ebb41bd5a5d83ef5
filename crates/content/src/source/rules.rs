//! `rules.toml`: limits, and what is not said. The rules themselves are in `check`.

use std::collections::BTreeMap;

use serde::Deserialize;

/// The whole of it. What is about words is kept by language tag.
#[derive(Debug, Default, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub(crate) struct Rules {
    /// By layer: `child`, `grown-up`, `detail`, `answer`, `child-message`, `main-message`, `how-to`, `also-asked`.
    pub(crate) limits: BTreeMap<String, Limit>,
    /// How a child's line is parted into beats.
    pub(crate) beats: BTreeMap<String, BeatRules>,
    /// How a child's line sounds.
    pub(crate) rhythm: BTreeMap<String, RhythmRules>,
    /// How much a family reads in all.
    pub(crate) family_path: BTreeMap<String, FamilyPathRules>,
    /// The brothers' names.
    pub(crate) brothers: BTreeMap<String, Vec<String>>,
    /// How numbers are recognized.
    pub(crate) numbers: BTreeMap<String, NumberRules>,
    /// Words that speak of how it may end.
    pub(crate) outcomes: BTreeMap<String, OutcomeRules>,
    /// Words that tell a family to call, which stand in the emergency list alone.
    pub(crate) safety: BTreeMap<String, SafetyRules>,
    /// Phrases that a source does not say of itself.
    pub(crate) sources: SourceRules,
    /// Words and phrases that are not said.
    #[serde(default)]
    pub(crate) unsaid: BTreeMap<String, Vec<Unsaid>>,
    /// Sentences that must be said somewhere.
    #[serde(default)]
    pub(crate) required: BTreeMap<String, Vec<Required>>,
}

/// How long and how hard a text may be.
#[derive(Debug, Clone, Copy, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Limit {
    /// Words a step.
    pub(crate) words: usize,
    /// Sentences; as many as one likes, where it is left out.
    pub(crate) sentences: Option<usize>,
    /// Words in the longest sentence.
    pub(crate) sentence: usize,
    /// Flesch-Kincaid grade; English only.
    pub(crate) grade: f64,
}

/// What a picture book shows at a time. A limit that is left out is off.
#[derive(Debug, Clone, Copy, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct BeatRules {
    /// Beats in a child's line.
    pub(crate) most: Option<usize>,
    /// Sentences in a beat.
    pub(crate) sentences: Option<usize>,
    /// Words in a beat.
    pub(crate) words: Option<usize>,
}

/// How a child's line sounds, over the stage or in a row. A limit that is left out is off.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub(crate) struct RhythmRules {
    /// Words that join two thoughts in one sentence: *and*, *because*, *when* …
    pub(crate) joining: Vec<String>,
    /// Words in a sentence of the stage, on average: the least and the most.
    pub(crate) mean: Option<(f64, f64)>,
    /// The least share of the stage's sentences that have a joining word: 0.33 is a third.
    pub(crate) joined: Option<f64>,
    /// Sentences in a row that may begin with the same word.
    pub(crate) same_beginning: Option<usize>,
    /// Sentences in a row that may be short.
    pub(crate) short_in_a_row: Option<usize>,
    /// The most words of a short sentence.
    pub(crate) short: usize,
}

/// How much one meets who reads as a family does. A limit that is left out is off.
#[derive(Debug, Clone, Copy, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct FamilyPathRules {
    /// Words in all.
    pub(crate) words: Option<usize>,
    /// Words in a stage.
    pub(crate) stage: Option<usize>,
}

/// How numbers are recognized in a language.
#[derive(Debug, Default, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub(crate) struct NumberRules {
    /// *two*, *three* …
    pub(crate) words: Vec<String>,
    /// Words that such a number cannot stand beside: *days*, *litres*, *times* …
    pub(crate) units: Vec<String>,
    /// Phrases in which a number is a name: *Day 0*.
    pub(crate) names: Vec<String>,
}

/// Words that tell a family whom to call and how soon.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct SafetyRules {
    /// *Ambulance*, *call at once* …
    pub(crate) phrases: Vec<String>,
    /// Phrases in which they may stand all the same.
    #[serde(default)]
    pub(crate) unless: Vec<String>,
}

/// What a reader is not to meet in the list of sources.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub(crate) struct SourceRules {
    /// Notes of those who looked for them.
    pub(crate) unsaid: Vec<String>,
    /// Parts of a host's name that tell of a copy for those who build the site: *staging*.
    pub(crate) working_copies: Vec<String>,
    /// Hosts that are not known to answer https.
    pub(crate) plain_http: Vec<String>,
}

/// Words that speak of how it may end.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct OutcomeRules {
    /// *survive*, *die*, *work* …
    pub(crate) words: Vec<String>,
    /// *always*, *never* …
    pub(crate) absolutes: Vec<String>,
}

/// Words that are not used.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub(crate) struct Unsaid {
    /// Whole words, in any case. `*` at the end is any ending, `#` any number.
    pub(crate) words: Vec<String>,
    /// The parts in which they are not used; all, if left out.
    #[serde(default)]
    pub(crate) only_in: Vec<Where>,
    /// The parts in which they may be used all the same.
    #[serde(default)]
    pub(crate) except_in: Vec<Where>,
    /// The stages in which they are not used; all, where this is left out.
    #[serde(default)]
    pub(crate) stages: Vec<String>,
    /// Phrases in which they may be used.
    #[serde(default)]
    pub(crate) unless: Vec<String>,
    /// Why not.
    pub(crate) why: String,
    /// What to say instead.
    pub(crate) instead: String,
}

/// A phrase that stands somewhere.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub(crate) struct Required {
    /// Any of them will do.
    pub(crate) one_of: Vec<String>,
    /// Whether it stands in each stage, not only somewhere.
    #[serde(default)]
    pub(crate) in_each_stage: bool,
    /// In this stage, where it is said.
    pub(crate) stage: Option<String>,
    /// The parts in which it counts; all, if left out.
    #[serde(default)]
    pub(crate) only_in: Vec<Where>,
    /// Why.
    pub(crate) why: String,
}

/// A kind of text that a rule may be about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum Where {
    /// What is said to the child, anywhere.
    Child,
    /// What is said to the grown-up, anywhere.
    GrownUp,
    /// The detail layer, anywhere.
    Detail,
    /// Steps that tell what the report says.
    Told,
    /// Everything else in the stages.
    General,
    /// The glossary.
    Glossary,
    /// The honest door.
    Door,
    /// *About this story*.
    About,
    /// Buttons and labels.
    Interface,
}
