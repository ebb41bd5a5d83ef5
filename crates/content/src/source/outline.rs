//! `outline.toml`: the order of the story.

use serde::Deserialize;
use story::bundle::{ThreeQuestions, Tool, Voice};

use crate::content_tree::TEENAGERS;

/// The whole of it.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Outline {
    /// In the order they are told.
    pub(crate) stages: Vec<OutlineStage>,
    /// Ids of what teenagers ask, in order.
    #[serde(default)]
    pub(crate) teenagers: Vec<String>,
}

impl Outline {
    /// The ids of what is also asked, by the name of the file that has the words.
    pub(crate) fn also_asked(&self) -> impl Iterator<Item = (&str, &[String])> {
        let stages = self.stages.iter().map(|stage| (stage.id.as_str(), &stage.also_asked[..]));
        stages.chain([(TEENAGERS, &self.teenagers[..])])
    }
}

/// A stage without words.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub(crate) struct OutlineStage {
    /// Name of its file of words.
    pub(crate) id: String,
    /// Its days on the day line; none before there is a count.
    pub(crate) days: Option<OutlineDays>,
    /// Its activity, built or yet to be built.
    pub(crate) activity: Option<String>,
    /// Ids of its questions for the team, in order.
    pub(crate) team_questions: Vec<String>,
    /// Ids of what families also ask there, in order.
    #[serde(default)]
    pub(crate) also_asked: Vec<String>,
    /// In order.
    pub(crate) steps: Vec<OutlineStep>,
}

impl OutlineStage {
    /// The file in `static/pictures` of one of its steps, without its ending. The first step's stands for the whole
    /// stage too, and has its name.
    pub(crate) fn picture(&self, step: &str) -> String {
        if self.steps.first().is_some_and(|first| first.id == step) {
            self.id.clone()
        } else {
            format!("{}-{step}", self.id)
        }
    }
}

/// First and last day.
#[derive(Debug, Clone, Copy, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct OutlineDays {
    /// First day.
    pub(crate) from: i32,
    /// Last day; none where it is open.
    pub(crate) to: Option<i32>,
}

/// A step without words.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub(crate) struct OutlineStep {
    /// Name of its table of words.
    pub(crate) id: String,
    /// Who speaks.
    pub(crate) voice: Voice,
    /// What the reader does; reads, where it is left out.
    #[serde(default)]
    pub(crate) kind: OutlineKind,
    /// Which activity, where the step is one.
    pub(crate) activity: Option<String>,
    /// Which of a child's three questions it answers.
    pub(crate) answers: Option<ThreeQuestions>,
    /// A coping tool that works there.
    pub(crate) tool: Option<Tool>,
    /// The sets of numbered steps that are shown there, by their names in `how-to.toml`.
    #[serde(default)]
    pub(crate) how_to: Vec<String>,
    /// What its own picture shows of them: the set, the number of the step in it, and the beat of the picture.
    #[serde(default)]
    pub(crate) shows: Vec<(String, u16, u8)>,
    /// The pictures of its stage that a step shows which looks back: the step and the beat of each.
    #[serde(default)]
    pub(crate) windows: Vec<(String, u8)>,
    /// Ids of the lines of the emergency list that it shows.
    #[serde(default)]
    pub(crate) call: Vec<String>,
}

/// What the reader does on a step.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum OutlineKind {
    /// Reads.
    #[default]
    Telling,
    /// Tries something.
    Activity,
    /// Looks back.
    LookBack,
}
