//! Text as a small tree, so that the widget parses no Markdown.

use serde::{Deserialize, Serialize};

/// A few paragraphs or lists.
pub type Prose = Vec<Block>;

/// One paragraph, or one list.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub enum Block {
    /// A paragraph and the facts it rests on (places in [`super::Bundle::facts`]).
    Paragraph {
        /// Its id within a layer of a step; empty in prose that is no step's.
        id: String,
        /// What it says.
        text: Vec<Inline>,
        /// Places in [`super::Bundle::facts`].
        cites: Vec<u16>,
        /// Where a beat begins in `text`, but for the first: what a picture book shows at a time.
        /// Empty in what is no child's line.
        beats: Vec<u16>,
    },
    /// A list without an order, and the facts it rests on.
    List {
        /// Its id within a layer of a step; empty in prose that is no step's.
        id: String,
        /// One entry an item.
        items: Vec<Vec<Inline>>,
        /// Places in [`super::Bundle::facts`].
        cites: Vec<u16>,
    },
}

impl Block {
    /// Its id within a layer of a step, by which a family's question names it.
    pub fn id(&self) -> &str {
        match self {
            Self::Paragraph { id, .. } | Self::List { id, .. } => id,
        }
    }

    /// The parts of a paragraph that a picture book shows one after another: all of it, where
    /// nothing parts it. A list is shown entry by entry.
    pub fn beats(&self) -> Vec<&[Inline]> {
        let (text, starts) = match self {
            Self::Paragraph { text, beats, .. } => (text, beats),
            Self::List { items, .. } => return items.iter().map(Vec::as_slice).collect(),
        };
        let starts = starts.iter().map(|it| usize::from(*it));
        let ends = starts.clone().chain([text.len()]);
        let parts = [0].into_iter().chain(starts).zip(ends);
        parts.filter_map(|(start, end)| text.get(start..end)).collect()
    }

    /// The facts this block rests on (places in [`super::Bundle::facts`]).
    pub fn cites(&self) -> &[u16] {
        match self {
            Self::Paragraph { cites, .. } | Self::List { cites, .. } => cites,
        }
    }
}

/// A run of text within a paragraph.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub enum Inline {
    /// Plain words.
    Text(String),
    /// Words that matter most in their sentence.
    Strong(String),
    /// A word that the glossary explains.
    Term {
        /// Place in [`super::Bundle::terms`].
        term: u16,
        /// The word as it stands in this sentence.
        text: String,
    },
}

impl Inline {
    /// The words alone.
    pub fn text(&self) -> &str {
        match self {
            Self::Text(text) | Self::Strong(text) | Self::Term { text, .. } => text,
        }
    }
}

/// The words alone, for speech and print.
pub fn plain_text(text: &[Inline]) -> String {
    text.iter().map(Inline::text).collect()
}
