//! What a family gathers for its own team. It stays on the device.

use std::fmt;
use std::str::FromStr;

/// The page a family prints: questions, what matters, notes.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct OurPage {
    /// In the order they were picked.
    pub questions: Vec<Question>,
    /// What matters to this family.
    pub matters: String,
    /// Anything else.
    pub notes: String,
}

/// Something to ask the team.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Question {
    /// One of the questions a stage offers, by its id: `q46`.
    Team(String),
    /// A passage of the text: *I want to ask about this*.
    Passage(Passage),
    /// In the family's own words.
    Own(String),
}

/// A paragraph or list of a step.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Passage {
    /// The step's address: `waiting/small-seeds`.
    pub step: String,
    /// In which layer it stands.
    pub layer: Layer,
    /// Its place in the layer, from 0.
    pub block: usize,
}

/// The layers of a step.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Layer {
    /// The child's line.
    Child,
    /// The grown-up's text.
    GrownUp,
    /// More of the medicine.
    Detail,
    /// What to say if they ask.
    IfTheyAsk,
}

impl Layer {
    const LETTERS: [(Self, char); 4] =
        [(Self::Child, 'c'), (Self::GrownUp, 'g'), (Self::Detail, 'd'), (Self::IfTheyAsk, 'i')];
}

impl fmt::Display for Question {
    /// As in an address: `q46`, or `waiting/small-seeds/g0`. The family's own words are written
    /// with a tilde before them.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Team(id) => f.write_str(id),
            Self::Own(text) => write!(f, "~{text}"),
            Self::Passage(Passage { step, layer, block }) => {
                let letter = Layer::LETTERS.iter().find(|(it, _)| it == layer);
                write!(f, "{step}/{}{block}", letter.map_or('g', |(_, letter)| *letter))
            }
        }
    }
}

impl FromStr for Question {
    type Err = ();

    fn from_str(text: &str) -> Result<Self, ()> {
        if let Some(own) = text.strip_prefix('~') {
            return Ok(Self::Own(own.to_owned()));
        }
        let Some((step, passage)) = text.rsplit_once('/') else {
            return if text.is_empty() { Err(()) } else { Ok(Self::Team(text.to_owned())) };
        };
        let mut letters = passage.chars();
        let letter = letters.next().ok_or(())?;
        let (layer, _) = Layer::LETTERS.into_iter().find(|(_, it)| *it == letter).ok_or(())?;
        let block = letters.as_str().parse().map_err(|_| ())?;
        Ok(Self::Passage(Passage { step: step.to_owned(), layer, block }))
    }
}

#[cfg(test)]
mod tests {
    use super::{Layer, Passage, Question};

    #[test]
    fn a_question_is_read_as_it_was_written() {
        let passage =
            Passage { step: "waiting/small-seeds".into(), layer: Layer::Detail, block: 2 };
        for question in [
            Question::Team("q46".into()),
            Question::Passage(passage),
            Question::Own("Why, us?".into()),
        ] {
            assert_eq!(question.to_string().parse(), Ok(question));
        }
    }

    #[test]
    fn nonsense_is_no_question() {
        for nonsense in ["", "waiting/seeds/", "waiting/seeds/x1", "waiting/seeds/g"] {
            assert_eq!(nonsense.parse::<Question>(), Err(()), "{nonsense}");
        }
    }
}
