//! A text to be judged, with all that it rests on.

use super::Standing;
use crate::check_input::CheckInput;
use crate::narration::{spoken, sum};
use crate::passage::{Paragraph, Part, Passage};
use crate::source::SourceSource;

/// A text to be judged.
#[derive(Debug, Clone)]
pub struct ReviewPassage {
    /// The file without its language and ending, and the place in it: `stages/waiting: small-seeds child`.
    pub id: String,
    /// Its file within the content folder.
    pub file: String,
    /// Whom it is for, and what it is: *child*, *picture*.
    pub kind: &'static str,
    /// What it stands under: the step's heading, or how soon to call.
    pub under: String,
    /// What it says.
    pub paragraphs: Vec<ReviewParagraph>,
    /// Words in it.
    pub words: usize,
    /// Its sum: it changes with every word and number, and with what a line of the emergency list stands
    /// under.
    pub of: String,
    /// What has been said of it.
    pub standing: Standing,
}

/// A paragraph or list, and what it rests on.
#[derive(Debug, Clone)]
pub struct ReviewParagraph {
    /// As a reader sees it; entries of a list are lines.
    pub text: String,
    /// Whether its lines are entries of a list.
    pub is_list: bool,
    /// The facts it cites.
    pub facts: Vec<CitedFact>,
}

/// A fact, and where it comes from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CitedFact {
    /// Its id.
    pub id: String,
    /// What it is about.
    pub about: String,
    /// When somebody last looked.
    pub reviewed: String,
    /// Where it comes from.
    pub sources: Vec<CitedSource>,
}

/// Where a fact comes from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CitedSource {
    /// Who says it, what it is called and when it appeared.
    pub name: String,
    /// Its address.
    pub link: String,
}

impl ReviewPassage {
    pub(super) fn new(input: &CheckInput<'_>, passage: &Passage, under: &str) -> Self {
        let (folder, tag) = (&input.content.folder, &input.content.language.tag);
        let texts = passage.paragraphs.iter().map(|it| spoken(&it.text));
        // How soon to call is a part of what a line says.
        let is_call = passage.part == Part::Call;
        let whole = is_call.then(|| spoken(under)).into_iter().chain(texts);
        Self {
            id: id_of(folder, passage),
            file: passage.at.file.clone(),
            kind: kind(passage.part),
            under: under.to_owned(),
            of: sum(tag, &whole.collect::<Vec<_>>().join("\n")),
            paragraphs: passage
                .paragraphs
                .iter()
                .map(|it| ReviewParagraph::new(input, it))
                .collect(),
            words: passage.count().words,
            standing: Standing::Unread,
        }
    }

    /// Its words in one line, as a filled copy is compared with.
    pub fn plain(&self) -> String {
        let texts = self.paragraphs.iter().map(|it| spoken(&it.text));
        texts.collect::<Vec<_>>().join(" ")
    }
}

impl ReviewParagraph {
    fn new(input: &CheckInput<'_>, paragraph: &Paragraph) -> Self {
        let facts = paragraph.cites.iter().filter_map(|id| {
            let fact = input.tree.facts.get(id)?;
            let sources = fact.sources.iter().filter_map(|it| input.tree.sources.get(it));
            let name = |it: &SourceSource| {
                let parts = [it.who.as_str(), &it.title, &it.year].into_iter();
                parts.filter(|it| !it.is_empty()).collect::<Vec<_>>().join(", ")
            };
            let sources = sources.map(|it| CitedSource { name: name(it), link: it.link.clone() });
            Some(CitedFact {
                id: id.clone(),
                about: fact.about.clone(),
                reviewed: fact.reviewed.to_string(),
                sources: sources.collect(),
            })
        });
        Self {
            text: paragraph.text.clone(),
            is_list: paragraph.text.contains('\n'),
            facts: facts.collect(),
        }
    }
}

/// `stages/waiting: small-seeds child`: what a problem of the same text says, in no language.
fn id_of(folder: &str, passage: &Passage) -> String {
    let file = passage.at.file.strip_prefix(folder).unwrap_or(&passage.at.file);
    let file = file.trim_start_matches('/').trim_end_matches(".toml");
    format!("{file}: {}", passage.at.place)
}

/// What a text is, in a word or two for the one who judges it.
fn kind(part: Part) -> &'static str {
    match part {
        Part::Title | Part::Short => "title",
        Part::Scene => "picture",
        Part::ContentNote => "content note",
        Part::Heading | Part::AboutHeading | Part::HowToTitle | Part::CardTitle => "heading",
        Part::Child
        | Part::ChildMessage
        | Part::TermChild
        | Part::DoorChild
        | Part::Says
        | Part::CardChild
        | Part::TryFirst
        | Part::Helper => "for the child",
        Part::GrownUp
        | Part::MainMessage
        | Part::KeyPoint
        | Part::TermGrownUp
        | Part::DoorGrownUp
        | Part::CardGrownUp
        | Part::ActivityAbout => "for the grown-up",
        Part::Detail | Part::DoorDetail => "detail",
        Part::AskQuestion | Part::AlsoAsked | Part::DoorQuestion | Part::CheckQuestion => {
            "question"
        }
        Part::AskAnswer => "if they ask",
        Part::CheckAnswer | Part::Feedback | Part::AlsoAnswered => "answer",
        Part::TeamQuestion | Part::AlsoAskTeam => "question for the team",
        Part::TermName => "word",
        Part::AboutText => "about this story",
        Part::Label | Part::ActivityLabel => "label",
        Part::Call => "when to call",
        Part::HowToStep => "how to",
    }
}
