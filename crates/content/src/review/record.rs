//! What has been said of passages, by whom and when, and what that comes to.

use std::collections::BTreeMap;

use super::ReviewPassage;
use crate::source::{AnswerSource, ReviewSource, Verdict};

/// What one person said on one day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reviewed {
    /// The name.
    pub reviewer: String,
    /// What makes this person's word count.
    pub role: String,
    /// The day, as `2026-11-27`.
    pub date: String,
    /// By the passage's id.
    pub answers: BTreeMap<String, Answer>,
}

/// What was said of one passage.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Answer {
    /// The passage's sum as it stood then.
    pub of: String,
    /// The judgement.
    pub verdict: Verdict,
    /// What is to be changed.
    pub change: String,
    /// Anything else.
    pub remark: String,
}

/// What the record says of a passage as it stands now.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Standing {
    /// Nobody has judged it.
    Unread,
    /// Somebody has found it right, and nobody wants it changed.
    Right,
    /// Somebody wants it changed.
    ToChange,
    /// It was judged, and has been changed since.
    Changed,
}

impl Reviewed {
    pub(super) fn new(source: &ReviewSource) -> Self {
        let answers = source.passages.iter().map(|(id, it)| (id.clone(), Answer::new(it)));
        Self {
            reviewer: source.reviewer.clone(),
            role: source.role.clone(),
            date: source.date.to_string(),
            answers: answers.collect(),
        }
    }
}

impl Answer {
    fn new(source: &AnswerSource) -> Self {
        let AnswerSource { of, says, change, remark } = source.clone();
        Self { of, verdict: says, change, remark }
    }
}

impl Standing {
    /// A wish for a change weighs more than any number of ticks.
    pub(super) fn of(passage: &ReviewPassage, reviews: &[Reviewed]) -> Self {
        let answers = reviews.iter().filter_map(|it| it.answers.get(&passage.id));
        let judged = answers.filter(|it| it.verdict != Verdict::Remark).collect::<Vec<_>>();
        let now = |verdict| judged.iter().any(|it| it.of == passage.of && it.verdict == verdict);
        if now(Verdict::Change) {
            Self::ToChange
        } else if now(Verdict::Right) {
            Self::Right
        } else if judged.is_empty() {
            Self::Unread
        } else {
            Self::Changed
        }
    }
}
