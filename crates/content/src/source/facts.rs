//! `facts.toml` and `sources.toml`.

use std::collections::BTreeMap;

use serde::Deserialize;
use toml::value::Datetime;

/// Something that is known.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub(crate) struct FactSource {
    /// What it is about, in a few words.
    #[serde(default)]
    pub(crate) about: String,
    /// Ids of its sources.
    #[serde(default)]
    pub(crate) sources: Vec<String>,
    /// When somebody last looked whether it still holds.
    pub(crate) reviewed: Datetime,
    /// The fact that is cited in its place, where this one no longer holds as it stands.
    pub(crate) replaced_by: Option<String>,
    /// Its numbers, by name.
    #[serde(default)]
    pub(crate) numbers: BTreeMap<String, NumberSource>,
}

/// A number: a value, a range or a date.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct NumberSource {
    /// The value.
    pub(crate) value: Option<f64>,
    /// The low end of a range.
    pub(crate) from: Option<f64>,
    /// Its high end.
    pub(crate) to: Option<f64>,
    /// Month and day: `08-19`.
    pub(crate) date: Option<String>,
    /// What is counted.
    pub(crate) unit: Option<String>,
}

/// Where a fact comes from.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct SourceSource {
    /// Who says it.
    pub(crate) who: String,
    /// What it is called.
    pub(crate) title: String,
    /// When it appeared.
    #[serde(default)]
    pub(crate) year: String,
    /// Its address.
    pub(crate) link: String,
    /// How far it can be relied on: `A`, `A*`, `B`, `C` or `news`, and a note for those who review.
    grade: String,
}

/// How far a source can be relied on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Grade {
    /// A guideline, a registry, or a paper that other experts have checked.
    Checked,
    /// Such a paper, of which only the summary was read.
    Summary,
    /// What a hospital, a charity or a health service tells patients.
    Service,
    /// A page that repeats what others found.
    Secondary,
    /// A news report.
    News,
}

impl SourceSource {
    /// How far it can be relied on; the least, where that was written otherwise and reported.
    pub(crate) fn grade(&self) -> Grade {
        self.known_grade().unwrap_or(Grade::Secondary)
    }

    /// The grade, if it is one that we know. `A-` is written for a copy of a summary.
    pub(crate) fn known_grade(&self) -> Option<Grade> {
        match self.grade.split_whitespace().next()? {
            "A" => Some(Grade::Checked),
            "A*" | "A-" => Some(Grade::Summary),
            "B" => Some(Grade::Service),
            "C" => Some(Grade::Secondary),
            "news" => Some(Grade::News),
            _ => None,
        }
    }
}
