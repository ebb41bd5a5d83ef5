//! `<language>/stages/<stage>.toml`.

use std::collections::BTreeMap;

use serde::Deserialize;

use crate::markdown::Text;

/// The words of a stage.
#[derive(Debug, Default, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub(crate) struct StageWords {
    /// Whole title.
    #[serde(default)]
    pub(crate) title: String,
    /// One or two words.
    #[serde(default)]
    pub(crate) short: String,
    /// What may be hard to read here.
    #[serde(default)]
    pub(crate) content_note: String,
    /// What the stage comes to, for the child, in one sentence or two.
    #[serde(default)]
    pub(crate) child_message: Text,
    /// What the stage comes to, for the grown-up, in two sentences.
    #[serde(default)]
    pub(crate) main_message: Text,
    /// What to keep of it, one sentence or two each.
    #[serde(default)]
    pub(crate) key_points: Vec<Text>,
    /// By the step's name in the outline.
    #[serde(default)]
    pub(crate) steps: BTreeMap<String, StepWords>,
    /// The check of understanding.
    #[serde(default)]
    pub(crate) check: CheckWords,
    /// By the question's name in the outline.
    #[serde(default)]
    pub(crate) team_questions: BTreeMap<String, String>,
}

/// The words of a step.
#[derive(Debug, Default, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub(crate) struct StepWords {
    /// Its heading.
    #[serde(default)]
    pub(crate) heading: String,
    /// What the picture shows at each beat of the child's line.
    #[serde(default)]
    pub(crate) picture: Vec<String>,
    /// The child's line.
    #[serde(default)]
    pub(crate) child: Text,
    /// The grown-up's text.
    #[serde(default)]
    pub(crate) grown_up: Text,
    /// More of the medicine.
    #[serde(default)]
    pub(crate) detail: Text,
    /// What a grown-up can say.
    pub(crate) if_they_ask: Option<AskWords>,
}

impl StageWords {
    /// The texts whose paragraphs and lists a family can put on its page, by their place in the file:
    /// `child-message`, `small-seeds grown-up`.
    pub(crate) fn layers(&self) -> BTreeMap<String, &Text> {
        let steps = self.steps.iter().flat_map(|(step, words)| {
            let answer = words.if_they_ask.as_ref().map(|ask| ("if-they-ask answer", &ask.answer));
            let layers =
                [("child", &words.child), ("grown-up", &words.grown_up), ("detail", &words.detail)];
            let layers = layers.into_iter().chain(answer);
            layers.map(move |(layer, text)| (format!("{step} {layer}"), text))
        });
        steps.chain([("child-message".to_owned(), &self.child_message)]).collect()
    }
}

/// What a child may ask, and what one can say.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct AskWords {
    /// What the child may ask.
    pub(crate) question: String,
    /// What one can say.
    pub(crate) answer: Text,
}

/// A question to think about.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct CheckWords {
    /// What is asked.
    #[serde(default)]
    pub(crate) question: String,
    /// The answers to choose from.
    #[serde(default)]
    pub(crate) answers: Vec<AnswerWords>,
}

/// One answer.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct AnswerWords {
    /// The answer.
    pub(crate) text: String,
    /// Whether it is the one to keep.
    #[serde(default)]
    pub(crate) keep: bool,
    /// What is said when it is chosen.
    #[serde(default)]
    pub(crate) feedback: Text,
}
