//! A language on its way.

/// One request for a language. A later request makes an earlier one void.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Loading {
    /// Its number.
    pub request: u32,
    /// The language, by its tag.
    pub tag: &'static str,
    /// How it goes.
    pub progress: Progress,
}

/// How a request goes, honestly told.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Progress {
    /// Nothing to say yet.
    #[default]
    Quiet,
    /// Long enough to say so.
    Slow,
    /// The language did not come.
    Failed,
}
