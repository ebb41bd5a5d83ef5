//! The words of a language outside the stages: glossary, hard questions, what families also ask,
//! numbered steps, helpers, *About this story*.

use serde::Deserialize;

use super::{Grade, ReviewState};
use crate::markdown::Text;

/// An entry of `glossary.toml`.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub(crate) struct TermWords {
    /// The word.
    pub(crate) term: String,
    /// Other forms it takes in a sentence.
    #[serde(default)]
    pub(crate) forms: Vec<String>,
    /// Phrases in which a form means something else: *in line*, *day line*.
    #[serde(default)]
    pub(crate) not_in: Vec<String>,
    /// How it is said.
    #[serde(default)]
    pub(crate) said_like: String,
    /// What the word list orders it by, where that is not the word itself: its pinyin.
    #[serde(default)]
    pub(crate) sorted_as: String,
    /// The name of a small picture of it, in `static/pictures`.
    #[serde(default)]
    pub(crate) picture: String,
    /// Plain words of which one stands beside the word where it is first used.
    #[serde(default)]
    pub(crate) explained_by: Vec<String>,
    /// What it means, for a child.
    #[serde(default)]
    pub(crate) child: Text,
    /// What it means, for a grown-up.
    #[serde(default)]
    pub(crate) grown_up: Text,
    /// Ids of words to look at next.
    #[serde(default)]
    pub(crate) see_also: Vec<String>,
}

/// An entry of `honest-door.toml`.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub(crate) struct DoorWords {
    /// The question as a child asks it.
    pub(crate) question: String,
    /// The answer for the child.
    #[serde(default)]
    pub(crate) child: Text,
    /// The answer for the grown-up.
    #[serde(default)]
    pub(crate) grown_up: Text,
    /// Figures, on request.
    #[serde(default)]
    pub(crate) detail: Text,
}

/// `about.toml`.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct AboutWords {
    /// How far a source can be relied on, in a few words.
    pub(crate) grades: GradeWords,
    /// What is said of the review, where a part has been reviewed.
    #[serde(default)]
    pub(crate) review: ReviewWords,
    /// In order.
    pub(crate) sections: Vec<AboutSectionWords>,
}

/// What is said of the review in place of `not-reviewed`, a label.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct ReviewWords {
    /// Where `{right}` of `{all}` passages are reviewed. Empty: the label stays.
    pub(crate) part: String,
}

/// The words for the grades of sources.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct GradeWords {
    /// A guideline, a registry, or a paper that other experts have checked.
    pub(crate) checked: String,
    /// Such a paper, of which only the summary was read.
    pub(crate) summary: String,
    /// What a hospital, a charity or a health service tells patients.
    pub(crate) service: String,
    /// A page that repeats what others found.
    pub(crate) secondary: String,
    /// A news report.
    pub(crate) news: String,
}

impl GradeWords {
    /// The words for a grade.
    pub(crate) fn of(&self, grade: Grade) -> &str {
        match grade {
            Grade::Checked => &self.checked,
            Grade::Summary => &self.summary,
            Grade::Service => &self.service,
            Grade::Secondary => &self.secondary,
            Grade::News => &self.news,
        }
    }
}

/// A section of `about.toml`.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct AboutSectionWords {
    /// Stable name.
    pub(crate) id: String,
    /// Its heading.
    pub(crate) heading: String,
    /// The state of the review in which it is true; none for what is always true.
    pub(crate) review: Option<ReviewState>,
    /// What it says.
    pub(crate) text: Text,
}

/// An entry of `helpers.toml`.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct HelperWords {
    /// What it is called.
    pub(crate) name: String,
    /// What it says when it is chosen.
    pub(crate) says: String,
}

/// An entry of `how-to.toml`: how something is done, step by step.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct HowToWords {
    /// What is done.
    pub(crate) title: String,
    /// One action each, in the order in which one does them.
    pub(crate) steps: Vec<Text>,
    /// What its picture `how-to-<id>` shows at the first step, at the second, and so on. None where nothing is drawn.
    #[serde(default)]
    pub(crate) picture: Vec<String>,
}

/// An entry of `also-asked/<stage>.toml` or `also-asked/teenagers.toml`.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub(crate) struct AlsoAskedWords {
    /// The question as it is asked.
    pub(crate) question: String,
    /// The answer.
    #[serde(default)]
    pub(crate) answer: Text,
    /// What differs between hospitals; none where nothing is known to.
    #[serde(default)]
    pub(crate) varies: Text,
    /// What to ask the team.
    #[serde(default)]
    pub(crate) ask_the_team: String,
}
