//! A text with its place in the content, as the rules look at it.

use std::ops::Range;

use story::bundle::Voice;

use crate::markdown::{Block, Fault, Piece, Style};
use crate::problem::At;
use crate::readability::Count;
use crate::source::Where;
use crate::vocabulary::{Use, Vocabulary};

/// One text of one language, with its place.
#[derive(Debug, Clone)]
pub(crate) struct Passage {
    /// Where it stands.
    pub(crate) at: At,
    /// What it is.
    pub(crate) part: Part,
    /// The stage it belongs to.
    pub(crate) stage: Option<String>,
    /// The step it belongs to, and who speaks there.
    pub(crate) step: Option<(String, Voice)>,
    /// What it says.
    pub(crate) paragraphs: Vec<Paragraph>,
    /// Problems of its Markdown.
    pub(crate) faults: Vec<Fault>,
}

/// The part that a text plays: a heading, a layer, a label.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Part {
    Title,
    Short,
    Scene,
    ContentNote,
    Heading,
    Child,
    GrownUp,
    Detail,
    AskQuestion,
    AskAnswer,
    CheckQuestion,
    CheckAnswer,
    Feedback,
    ChildMessage,
    MainMessage,
    KeyPoint,
    TeamQuestion,
    TermName,
    TermChild,
    TermGrownUp,
    DoorQuestion,
    DoorChild,
    DoorGrownUp,
    DoorDetail,
    AboutHeading,
    AboutText,
    Helper,
    Label,
    TryFirst,
    ActivityLabel,
    Says,
    CardTitle,
    CardChild,
    ActivityAbout,
    CardGrownUp,
    AlsoAnswered,
    AlsoAskTeam,
    AlsoAsked,
    Call,
    HowToStep,
    HowToTitle,
}

/// A paragraph or list as plain words, and where its links and numbers are in them.
#[derive(Debug, Clone, Default)]
pub(crate) struct Paragraph {
    /// The words; entries of a list are lines.
    pub(crate) text: String,
    /// Words linked to the glossary, and the term's id.
    pub(crate) links: Vec<(Range<usize>, String)>,
    /// Where a beat begins, but for the first.
    pub(crate) beats: Vec<usize>,
    /// Numbers taken from the facts.
    pub(crate) numbers: Vec<FromFact>,
    /// Words that the glossary knows, linked or not.
    pub(crate) uses: Vec<Use>,
    /// Where the brothers are named.
    pub(crate) names: Vec<Range<usize>>,
    /// How long and how hard it is.
    pub(crate) count: Count,
    /// Whether an apostrophe or a quotation mark in it is straight, as on a typewriter.
    pub(crate) has_straight_mark: bool,
    /// The facts it cites.
    pub(crate) cites: Vec<String>,
    /// The id by which a bookmark may name it.
    pub(crate) id: String,
    /// Whether it carries that id, which else is drawn from its words.
    pub(crate) is_named: bool,
}

/// A number taken from the facts.
#[derive(Debug, Clone)]
pub(crate) struct FromFact {
    /// Where it stands in the words.
    pub(crate) range: Range<usize>,
    /// The fact's id.
    pub(crate) fact: String,
    /// The number's name.
    pub(crate) name: String,
}

impl Passage {
    /// How long and how hard it is.
    pub(crate) fn count(&self) -> Count {
        Count::sum(self.paragraphs.iter().map(|paragraph| &paragraph.count))
    }

    /// Whether a rule for `place` is about this text.
    pub(crate) fn is_in(&self, place: Where) -> bool {
        use Part as P;
        let told = self.step.as_ref().is_some_and(|(_, voice)| *voice == Voice::Told);
        match place {
            Where::Child => matches!(
                self.part,
                P::Child
                    | P::ChildMessage
                    | P::TermChild
                    | P::DoorChild
                    | P::Helper
                    | P::TryFirst
                    | P::Says
                    | P::CardChild
            ),
            Where::Detail => matches!(self.part, P::Detail | P::DoorDetail),
            Where::GrownUp => {
                !self.is_in(Where::Child) && !self.is_in(Where::Detail) && self.part != P::Label
            }
            Where::Told => told,
            Where::General => self.stage.is_some() && !told,
            Where::Glossary => matches!(self.part, P::TermName | P::TermChild | P::TermGrownUp),
            Where::Door => {
                matches!(self.part, P::DoorQuestion | P::DoorChild | P::DoorGrownUp | P::DoorDetail)
            }
            Where::About => matches!(self.part, P::AboutHeading | P::AboutText),
            Where::Interface => self.part == P::Label,
        }
    }
}

impl Paragraph {
    /// `block` as plain words, its numbers written by `write`.
    pub(crate) fn new(block: &Block, write: impl Fn(&str, &str) -> String) -> Self {
        let mut paragraph = Self {
            cites: block.cites.clone(),
            id: block.id(),
            is_named: block.id.is_some(),
            ..Self::default()
        };
        for (index, line) in block.lines.iter().enumerate() {
            if index > 0 {
                paragraph.text.push('\n');
            }
            for span in line {
                let start = paragraph.text.len();
                if span.begins_beat {
                    paragraph.beats.push(start);
                }
                for piece in &span.pieces {
                    paragraph.push(piece, &write);
                }
                if let Style::Term(term) = &span.style {
                    paragraph.links.push((start..paragraph.text.len(), term.clone()));
                }
            }
        }
        paragraph
    }

    /// `words` without links, numbers or cites.
    pub(crate) fn plain(words: &str) -> Self {
        let words = words.split_whitespace().collect::<Vec<_>>().join(" ");
        Self {
            text: plain_apostrophes(&words),
            has_straight_mark: has_straight_mark(&words),
            ..Self::default()
        }
    }

    /// The ranges of the text that a picture book shows one after another; all of it, where nothing
    /// parts it.
    pub(crate) fn beats(&self) -> impl Iterator<Item = Range<usize>> {
        let starts = [0].into_iter().chain(self.beats.iter().copied());
        let ends = self.beats.iter().copied().chain([self.text.len()]);
        starts.zip(ends).map(|(start, end)| start..end)
    }

    /// Finds the words of `vocabulary` and counts, once for all rules.
    pub(crate) fn knowing(mut self, vocabulary: &Vocabulary) -> Self {
        self.uses = vocabulary.uses(&self.text);
        self.names = vocabulary.names(&self.text);
        self.count = Count::of(&self);
        self
    }

    fn push(&mut self, piece: &Piece, write: impl Fn(&str, &str) -> String) {
        match piece {
            Piece::Words(words) => {
                self.has_straight_mark |= has_straight_mark(words);
                self.text.push_str(&plain_apostrophes(words));
            }
            Piece::Number { fact, name } => {
                let start = self.text.len();
                self.text.push_str(&write(fact, name));
                let range = start..self.text.len();
                self.numbers.push(FromFact { range, fact: fact.clone(), name: name.clone() });
            }
        }
    }
}

fn has_straight_mark(words: &str) -> bool {
    words.contains(['\'', '"'])
}

/// So that a rule need not be written twice.
fn plain_apostrophes(words: &str) -> String {
    words.replace(['\u{2019}', '\u{2018}'], "'")
}
