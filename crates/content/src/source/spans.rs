//! Finds the layers in the text of `<language>/stages/<stage>.toml`, by their byte ranges.

use std::collections::BTreeMap;

use serde::Deserialize;
use toml::Spanned;

/// A stage's file with the place of each layer in it.
#[derive(Deserialize)]
pub(crate) struct StageSpans {
    #[serde(default)]
    pub(crate) steps: BTreeMap<String, StepSpans>,
}

/// The layers of a step.
#[derive(Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(crate) struct StepSpans {
    child: Option<Spanned<String>>,
    grown_up: Option<Spanned<String>>,
    detail: Option<Spanned<String>>,
    if_they_ask: Option<AskSpans>,
}

/// What one can say.
#[derive(Deserialize)]
struct AskSpans {
    answer: Option<Spanned<String>>,
}

impl StepSpans {
    /// In the order of [`super::StepWords::layers`].
    pub(crate) fn layers(self) -> [Option<Spanned<String>>; 4] {
        let answer = self.if_they_ask.and_then(|ask| ask.answer);
        [self.child, self.grown_up, self.detail, answer]
    }
}
