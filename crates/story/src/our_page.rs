//! *Our page*: what a family gathers for its own team. It stays on the device.

use std::fmt;
use std::str::FromStr;

/// The page a family prints: questions, what matters, notes.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct OurPage {
    /// In the order they were picked.
    pub questions: Vec<Question>,
    /// The number to call.
    pub number: String,
    /// When to call it.
    pub call_when: String,
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
    /// A question that this build cannot read: kept to the letter, and shown as no longer here.
    Unknown(String),
}

/// A paragraph or list of a step.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Passage {
    /// The step's address: `waiting/small-seeds`.
    pub step: String,
    /// In which layer it stands.
    pub layer: Layer,
    /// The block's id, which stays when other blocks come or go: `dkqz`.
    pub id: String,
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
    /// As in an address: `q46`, or `waiting/small-seeds/g-dkqz`. The family's own words are
    /// written with a tilde before them.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Team(text) | Self::Unknown(text) => f.write_str(text),
            Self::Own(text) => write!(f, "~{text}"),
            Self::Passage(Passage { step, layer, id }) => {
                let letter = Layer::LETTERS.iter().find(|(it, _)| it == layer);
                write!(f, "{step}/{}-{id}", letter.map_or('g', |(_, letter)| *letter))
            }
        }
    }
}

impl FromStr for Question {
    type Err = ();

    /// Reads what `Display` wrote. Only an empty text is no question: a text that another build
    /// wrote is [`Question::Unknown`], so that nothing a family kept is lost.
    fn from_str(text: &str) -> Result<Self, ()> {
        if let Some(own) = text.strip_prefix('~') {
            return Ok(Self::Own(own.to_owned()));
        }
        match text.rsplit_once('/') {
            _ if text.is_empty() => Err(()),
            None => Ok(Self::Team(text.to_owned())),
            Some((step, passage)) => Ok(read_passage(step, passage)
                .map_or_else(|| Self::Unknown(text.to_owned()), Self::Passage)),
        }
    }
}

/// Reads `g-dkqz`. The places that were written before passages had ids, `g0`, are none.
fn read_passage(step: &str, text: &str) -> Option<Passage> {
    let (letter, id) = text.split_once('-').filter(|(_, id)| !id.is_empty())?;
    let (layer, _) = Layer::LETTERS.into_iter().find(|(_, it)| letter.chars().eq([*it]))?;
    Some(Passage { step: step.to_owned(), layer, id: id.to_owned() })
}

#[cfg(test)]
mod tests {
    use super::{Layer, Passage, Question};

    #[test]
    fn a_question_is_read_as_it_was_written() {
        let (step, id) = ("waiting/small-seeds".into(), "dkqz".into());
        for question in [
            Question::Team("q46".into()),
            Question::Passage(Passage { step, layer: Layer::Detail, id }),
            Question::Own("Why, us?".into()),
            Question::Unknown("waiting/small-seeds/g0".into()),
        ] {
            assert_eq!(question.to_string().parse(), Ok(question));
        }
    }

    #[test]
    fn what_this_build_cannot_read_is_kept_to_the_letter() {
        for text in
            ["waiting/seeds/", "waiting/seeds/x-1", "waiting/seeds/g-", "a/b/g0", "a/b/gg-1"]
        {
            assert_eq!(text.parse(), Ok(Question::Unknown(text.into())));
        }
        assert_eq!("".parse::<Question>(), Err(()));
    }
}
