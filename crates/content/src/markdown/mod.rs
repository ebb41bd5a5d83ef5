//! The little Markdown that a text may contain: paragraphs, lists, strong words, links to the
//! glossary, and marks of our own: `{cite:…}`, `{fact:…}`, `{id:…}` and `{beat}`.

mod id;
mod marks;
mod reader;

/// A text as its writer wrote it, taken apart.
#[derive(Debug, Clone, Default, PartialEq)]
pub(crate) struct Text {
    /// Paragraphs and lists, in order.
    pub(crate) blocks: Vec<Block>,
    /// What stands in it that a text cannot contain.
    pub(crate) faults: Vec<Fault>,
}

impl Text {
    /// Whether it says nothing.
    pub(crate) fn is_empty(&self) -> bool {
        self.blocks.is_empty()
    }

    /// The words in it, as they are typed.
    pub(crate) fn words(&self) -> impl Iterator<Item = &str> {
        let spans = self.blocks.iter().flat_map(|block| &block.lines).flatten();
        spans.flat_map(|span| &span.pieces).filter_map(|piece| match piece {
            Piece::Words(words) => Some(words.as_str()),
            Piece::Number { .. } => None,
        })
    }
}

impl From<String> for Text {
    fn from(source: String) -> Self {
        reader::read(&source)
    }
}

/// A paragraph or a list, and the facts it rests on.
#[derive(Debug, Clone, Default, PartialEq)]
pub(crate) struct Block {
    /// Whether the lines are entries of a list; a paragraph has one line.
    pub(crate) is_list: bool,
    /// What it says.
    pub(crate) lines: Vec<Vec<Span>>,
    /// Ids from `{cite:…}`.
    pub(crate) cites: Vec<String>,
    /// Its own id, from `{id:…}`.
    pub(crate) id: Option<String>,
}

/// A run of text.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Span {
    /// The pieces it is made of.
    pub(crate) pieces: Vec<Piece>,
    /// How it is set.
    pub(crate) style: Style,
    /// Whether a `{beat}` stands before it: a picture book shows what follows by itself.
    pub(crate) begins_beat: bool,
}

/// How a run of text is set.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Style {
    /// As it is.
    Plain,
    /// Words that matter most.
    Strong,
    /// Linked to the glossary term with this id.
    Term(String),
}

/// Words as typed, or a number taken from the facts.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Piece {
    /// As typed.
    Words(String),
    /// `{fact:F-ENGRAFT-01.threshold}`.
    Number {
        /// The fact's id.
        fact: String,
        /// The number's name.
        name: String,
    },
}

/// Something a text cannot contain.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Fault {
    /// What is wrong.
    pub(crate) what: String,
    /// What to do.
    pub(crate) remedy: String,
}

impl Fault {
    fn new(what: impl Into<String>, remedy: impl Into<String>) -> Self {
        Self { what: what.into(), remedy: remedy.into() }
    }
}
