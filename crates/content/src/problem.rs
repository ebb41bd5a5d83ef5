//! Problems: what is wrong, where, and what to do about it.

use std::fmt;

/// The place of a text: a file of the content folder, and a place in it that its writer knows.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct At {
    /// Path within the content folder: `en/stages/waiting.toml`.
    pub file: String,
    /// Place within the file: `small-seeds, child`.
    pub place: String,
}

impl At {
    /// `place` in `file`.
    pub fn new(file: impl Into<String>, place: impl Into<String>) -> Self {
        Self { file: file.into(), place: place.into() }
    }
}

/// Whether a problem stops the build.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Severity {
    /// The content is not shipped until this is put right.
    Error,
    /// Worth a look; nothing a reader would meet.
    Warning,
}

/// Something in the content that breaks a rule.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Problem {
    /// Where it stands.
    pub at: At,
    /// The rule's name: `sentence-length`.
    pub rule: &'static str,
    /// What is wrong.
    pub what: String,
    /// What to do.
    pub remedy: String,
    /// Whether it stops the build.
    pub severity: Severity,
}

impl Problem {
    /// A problem that stops the build.
    pub(crate) fn error(
        rule: &'static str,
        at: &At,
        what: impl Into<String>,
        remedy: impl Into<String>,
    ) -> Self {
        let (what, remedy) = (what.into(), remedy.into());
        Self { at: at.clone(), rule, what, remedy, severity: Severity::Error }
    }

    /// This problem as a warning, which only asks for a look.
    pub(crate) fn warning(
        rule: &'static str,
        at: &At,
        what: impl Into<String>,
        remedy: impl Into<String>,
    ) -> Self {
        Self { severity: Severity::Warning, ..Self::error(rule, at, what, remedy) }
    }

    /// Whether it stops the build.
    pub fn is_error(&self) -> bool {
        self.severity == Severity::Error
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { at: At { file, place }, rule, what, remedy, .. } = self;
        let warning = if self.is_error() { "" } else { " (warning)" };
        write!(out, "{file}: {place}: {rule}{warning}: {what}; {remedy}")
    }
}
