//! The words outside the stages: glossary, hard questions, helpers, facts, sources, *About this story*.

use serde::{Deserialize, Serialize};

use super::{Prose, Scene, TeamQuestion, Writing};

/// A language, as its own speakers know it.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Language {
    /// BCP 47 tag: `en`, `zh-Hans`.
    pub tag: String,
    /// Its own name in its own script.
    pub name: String,
    /// Whether a clinician and a speaker have reviewed it. Until then the widget says so.
    pub reviewed: bool,
    /// How it writes what the code puts together.
    pub writing: Writing,
}

/// Who reads in the recordings.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Narrator {
    /// A person's name, as it is to be shown; empty for a computer's voice.
    pub person: String,
    /// Whether somebody has listened to all of it.
    pub is_heard: bool,
}

/// A word that the glossary explains.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
pub struct Term {
    /// Stable name: `neutrophil`.
    pub id: String,
    /// The word.
    pub term: String,
    /// Where it stands in the word list: a letter, or what the language has instead.
    pub letter: String,
    /// How it is said, in plain letters: *NEW-tro-fill*. Empty where it is said as written.
    pub said_like: String,
    /// A small picture of it, by its file's name; empty where none helps.
    pub picture: String,
    /// What it means, for a child.
    pub child: Prose,
    /// What it means, for a grown-up.
    pub grown_up: Prose,
    /// Words to look at next (places in [`super::Bundle::terms`]).
    pub see_also: Vec<u16>,
    /// The stages it appears in (places in [`super::Bundle::stages`]).
    pub stages: Vec<u16>,
}

/// A hard question with a true answer, behind a door that a grown-up opens.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct HardQuestion {
    /// Stable name: `could-i-die`.
    pub id: String,
    /// The question as a child asks it.
    pub question: String,
    /// The answer for the child.
    pub child: Prose,
    /// The answer for the grown-up.
    pub grown_up: Prose,
    /// Figures, each with group, years and source. Shown on request; often empty.
    pub detail: Prose,
}

/// What families also ask: for those who look for it, never on the child's way.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct AlsoAsked {
    /// The question.
    pub question: String,
    /// The answer, and what differs between hospitals.
    pub answer: Prose,
    /// What to ask the team. Its id is the question's own: `give-many-medicines`.
    pub ask_the_team: TeamQuestion,
}

/// A text under a heading: a section of *About this story*, a tier of the emergency list,
/// how a thing is done.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct HeadedText {
    /// Stable name: `translation`, `tier-1`.
    pub id: String,
    /// Its heading.
    pub heading: String,
    /// What it says.
    pub text: Prose,
    /// What is drawn of it, each after a block of `text`, by the block's place.
    pub scenes: Vec<(u16, Scene)>,
}

impl HeadedText {
    /// What is drawn of the block at `place`.
    pub fn scenes_at(&self, place: usize) -> impl Iterator<Item = &Scene> {
        self.scenes.iter().filter(move |(at, _)| usize::from(*at) == place).map(|(_, scene)| scene)
    }
}

/// Somebody to take along. Never ill, never one of the brothers.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Helper {
    /// Stable name, also of its picture: `owl`.
    pub id: String,
    /// What it is called.
    pub name: String,
    /// What it says when it is chosen.
    pub says: String,
}

/// Something that is known, and where from.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Fact {
    /// Its id in the fact sheets: `F-ENGRAFT-01`, or `S-14` for the report.
    pub id: String,
    /// Places in [`super::Bundle::sources`].
    pub sources: Vec<u16>,
}

/// Where a fact comes from.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Source {
    /// Who says it.
    pub who: String,
    /// What it is called.
    pub title: String,
    /// When it appeared, where that is known, and how far it can be relied on: *2017 · study*.
    pub note: String,
    /// Its address.
    pub link: String,
}
