//! `<language>/review.toml`: what clinicians have said of the words, passage by passage.

use std::collections::BTreeMap;

use serde::Deserialize;
use toml::value::Datetime;

/// The reviews of one language.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct ReviewsSource {
    /// In the order in which they came in.
    #[serde(default)]
    pub(crate) reviews: Vec<ReviewSource>,
}

/// What one person said on one day.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct ReviewSource {
    /// The name, as it may be shown.
    pub(crate) reviewer: String,
    /// What makes this person's word count: *transplant nurse, Children's Hospital*.
    pub(crate) role: String,
    /// The day.
    pub(crate) date: Datetime,
    /// By the passage's id.
    #[serde(default)]
    pub(crate) passages: BTreeMap<String, AnswerSource>,
}

/// What was said of one passage.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct AnswerSource {
    /// Its sum, as it stood then.
    pub(crate) of: String,
    /// The judgement.
    pub(crate) says: Verdict,
    /// What is to be changed, in the reviewer's words.
    #[serde(default)]
    pub(crate) change: String,
    /// Anything else.
    #[serde(default)]
    pub(crate) remark: String,
}

/// What a clinician says of a passage.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Verdict {
    /// It can stand as it is.
    Right,
    /// Something in it is to be changed.
    Change,
    /// A remark, and no judgement.
    Remark,
}

impl Verdict {
    /// As the record has it.
    pub fn name(self) -> &'static str {
        match self {
            Self::Right => "right",
            Self::Change => "change",
            Self::Remark => "remark",
        }
    }
}

/// How much of a language has been reviewed.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ReviewState {
    /// Nothing that still stands.
    #[default]
    None,
    /// Some passages.
    Part,
    /// Every passage.
    Whole,
}
