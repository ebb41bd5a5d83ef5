//! The detective board: six ways to look for a reason, turned over in any order. Each answers its
//! own question; why somebody is ill stays open until the gene test, and at times after it.

#[cfg(feature = "ssr")]
pub(crate) mod fixtures;
#[cfg(test)]
mod tests;
mod view;

use story::bundle::Card;
use yew::Html;

use super::parts::Looked;
use super::{Activity, Playing, Words};

/// What was turned over, and what the gene test says.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct DetectiveBoard {
    turned: Looked,
    answer: Answer,
}

/// What a gene test may say.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Answer {
    Clear,
    Unclear,
    None,
}

/// What the reader does.
#[derive(Debug, Clone)]
pub(crate) enum Change {
    /// Turns a card over by its place, or looks at it again.
    Turn(usize),
    /// Turns the next one.
    Next,
    /// Lets the gene test say something else, by its place.
    Answer(usize),
}

impl Answer {
    const ALL: [Self; 3] = [Self::Clear, Self::Unclear, Self::None];

    /// The last part of its names in the words.
    fn name(self) -> &'static str {
        match self {
            Self::Clear => "clear",
            Self::Unclear => "unclear",
            Self::None => "none",
        }
    }
}

impl Activity for DetectiveBoard {
    type Change = Change;

    const NAME: &'static str = "detective-board";

    fn start(_: &Words) -> Self {
        Self { turned: Looked::default(), answer: Answer::Clear }
    }

    fn after(&self, change: &Change, words: &Words) -> Self {
        let tests = 0..words.cards().len();
        match *change {
            Change::Turn(place) if tests.contains(&place) => {
                Self { turned: self.turned.at(place), ..self.clone() }
            }
            Change::Turn(_) => self.clone(),
            Change::Next => Self { turned: self.turned.at_next(tests), ..self.clone() },
            Change::Answer(place) => {
                let answer = Answer::ALL.get(place).copied().unwrap_or(self.answer);
                Self { answer, ..self.clone() }
            }
        }
    }

    fn said(&self, words: &Words) -> String {
        let Some(card) = self.turned.open.and_then(|it| words.cards().get(it)) else {
            return words.label("start").to_owned();
        };
        if names_a_reason(card) {
            return words.says(&["reason-", self.answer.name()].concat()).to_owned();
        }
        let gaps = [("test", card.title.as_str()), ("question", question(card, words))];
        let said = words.filled("said", &gaps);
        if self.all_clues_are_turned(words) {
            [&said, " ", words.says("why-open")].concat()
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
        cards.all(|(place, card)| self.turned.seen.has(place) != names_a_reason(card))
    }
}

fn names_a_reason(card: &Card) -> bool {
    card.group == "reason"
}

/// The question that a test answers.
fn question<'a>(card: &Card, words: &'a Words) -> &'a str {
    words.label(&["asks-", &card.id].concat())
}
