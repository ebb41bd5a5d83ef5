//! Finds the layers in the text of `<language>/stages/<stage>.toml`, by their byte ranges.

use std::collections::BTreeMap;

use serde::Deserialize;
use toml::Spanned;

/// A stage's file with the place of each layer in it.
#[derive(Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(crate) struct StageSpans {
    child_message: Option<Spanned<String>>,
    #[serde(default)]
    steps: BTreeMap<String, StepSpans>,
}

/// The layers of a step.
#[derive(Deserialize)]
#[serde(rename_all = "kebab-case")]
struct StepSpans {
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

impl StageSpans {
    /// By the places of [`super::StageWords::layers`].
    pub(crate) fn layers(self) -> BTreeMap<String, Spanned<String>> {
        let steps = self.steps.into_iter().flat_map(|(step, words)| {
            let answer = words.if_they_ask.and_then(|ask| ask.answer);
            let layers = [
                ("child", words.child),
                ("grown-up", words.grown_up),
                ("detail", words.detail),
                ("if-they-ask answer", answer),
            ];
            layers.map(|(layer, text)| (format!("{step} {layer}"), text))
        });
        let all = steps.chain([("child-message".to_owned(), self.child_message)]);
        all.filter_map(|(place, text)| Some((place, text?))).collect()
    }
}
