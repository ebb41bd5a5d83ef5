//! The detective board: six tests that look for the reason of an illness, turned over in any order.
//! Each answers its own question. Why somebody is ill stays open until the gene test, and at times
//! after it.

#[cfg(feature = "ssr")]
pub(crate) mod fixtures;
#[cfg(test)]
mod tests;
mod view;

use story::bundle::Card;
use yew::Html;

use super::parts::Exploration;
use super::{Activity, Playing, Words};
use crate::activities::keys::detective_board::{CardId, Group, labels, says};
use crate::activities::keys::{Label, Saying};

/// Which tests were turned over, and what the gene test says.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct DetectiveBoard {
    tests: Exploration,
    result: GeneResult,
}

/// What a gene test may say.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum GeneResult {
    Clear,
    Unclear,
    NoFinding,
}

/// What the reader does.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Change {
    /// Turns a card over by its place, or looks at it again.
    Turn(usize),
    /// Turns the next one.
    Next,
    /// Lets the gene test say something else, by its place.
    Result(usize),
}

impl GeneResult {
    const ALL: [Self; 3] = [Self::Clear, Self::Unclear, Self::NoFinding];

    /// The label that names it.
    fn label(self) -> Label {
        match self {
            Self::Clear => labels::OUTCOME_CLEAR,
            Self::Unclear => labels::OUTCOME_UNCLEAR,
            Self::NoFinding => labels::OUTCOME_NONE,
        }
    }

    /// What its picture shows.
    fn picture(self) -> Label {
        match self {
            Self::Clear => labels::PICTURE_CLEAR,
            Self::Unclear => labels::PICTURE_UNCLEAR,
            Self::NoFinding => labels::PICTURE_NONE,
        }
    }

    /// What is said of it.
    fn saying(self) -> Saying {
        match self {
            Self::Clear => says::REASON_CLEAR,
            Self::Unclear => says::REASON_UNCLEAR,
            Self::NoFinding => says::REASON_NONE,
        }
    }
}

impl Activity for DetectiveBoard {
    type Change = Change;

    const NAME: &'static str = "detective-board";

    fn start(_: &Words) -> Self {
        Self { tests: Exploration::default(), result: GeneResult::Clear }
    }

    fn after(&self, change: &Change, words: &Words) -> Self {
        let tests = 0..words.cards().len();
        match *change {
            Change::Turn(index) if tests.contains(&index) => {
                Self { tests: self.tests.open(index), ..self.clone() }
            }
            Change::Turn(_) => self.clone(),
            Change::Next => Self { tests: self.tests.open_next(tests), ..self.clone() },
            Change::Result(index) => {
                let result = GeneResult::ALL.get(index).copied().unwrap_or(self.result);
                Self { result, ..self.clone() }
            }
        }
    }

    fn said(&self, words: &Words) -> String {
        let Some(card) = self.tests.open.and_then(|it| words.cards().get(it)) else {
            return words.label(labels::START).to_owned();
        };
        if names_a_reason(card) {
            return words.says(self.result.saying()).to_owned();
        }
        let gaps = [("test", card.title.as_str()), ("question", question(card, words))];
        let said = words.filled(labels::SAID, &gaps);
        if self.all_clues_are_turned(words) {
            words.writing().sentences(&[said.as_str(), words.says(says::WHY_OPEN)])
        } else {
            said
        }
    }

    fn view(&self, playing: &Playing<'_, Self>) -> Html {
        view::view(self, playing)
    }
}

impl DetectiveBoard {
    /// Whether every test was turned but the one that can name a reason.
    fn all_clues_are_turned(&self, words: &Words) -> bool {
        let mut cards = words.cards().iter().enumerate();
        cards.all(|(index, card)| self.tests.visited.contains(index) != names_a_reason(card))
    }
}

fn names_a_reason(card: &Card) -> bool {
    Group::of(card) == Some(Group::Reason)
}

/// The question that a test answers.
fn question<'a>(card: &Card, words: &'a Words) -> &'a str {
    let Some(card) = CardId::of(card) else { return "" };
    words.label(match card {
        CardId::BloodCount => labels::ASKS_BLOOD_COUNT,
        CardId::BloodFilm => labels::ASKS_BLOOD_FILM,
        CardId::MarrowTest => labels::ASKS_MARROW_TEST,
        CardId::Family => labels::ASKS_FAMILY,
        CardId::Treatment => labels::ASKS_TREATMENT,
        CardId::GeneTest => labels::ASKS_GENE_TEST,
    })
}
