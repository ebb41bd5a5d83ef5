//! What clinicians read and judge: every passage with what it rests on, in pieces of half an hour, and
//! what has been said of each.

mod groups;

use std::collections::BTreeMap;

use crate::check_input::CheckInput;
use crate::narration::{spoken, sum};
use crate::passage::{Paragraph, Part, Passage};
use crate::source::{AnswerSource, ReviewSource, SourceSource};
pub use crate::source::{ReviewState, Verdict};

/// A language as clinicians review it.
#[derive(Debug, Clone)]
pub struct Review {
    /// The language's tag.
    pub language: String,
    /// Its passages in pieces of half an hour, the emergency list first.
    pub groups: Vec<ReviewGroup>,
    /// Everybody who has said something, in the order in which it came in.
    pub reviews: Vec<Reviewed>,
}

/// What one person said on one day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reviewed {
    /// The name.
    pub reviewer: String,
    /// What makes this person's word count.
    pub role: String,
    /// The day, as `2026-11-27`.
    pub date: String,
    /// By the passage's id.
    pub answers: BTreeMap<String, Answer>,
}

/// What was said of one passage.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Answer {
    /// The passage's sum as it stood then.
    pub of: String,
    /// The judgement.
    pub verdict: Verdict,
    /// What is to be changed.
    pub change: String,
    /// Anything else.
    pub remark: String,
}

/// Half an hour's work.
#[derive(Debug, Clone)]
pub struct ReviewGroup {
    /// Fit for a file: `when-to-call`, `waiting`, `word-list-a`.
    pub name: String,
    /// For a heading.
    pub title: String,
    /// In the order of the story.
    pub passages: Vec<ReviewPassage>,
}

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

/// What the record says of a passage as it stands now.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Standing {
    /// Nobody has judged it.
    Unread,
    /// Somebody has found it right, and nobody wants it changed.
    Right,
    /// Somebody wants it changed.
    ToChange,
    /// It was judged, and has been changed since.
    Changed,
}

impl Review {
    /// The review of `input`.
    pub(crate) fn new(input: &CheckInput<'_>) -> Self {
        let source = input.content.review.iter();
        let reviews = source.flat_map(|it| &it.reviews).map(Reviewed::new).collect::<Vec<_>>();
        let mut groups = groups::groups(input);
        for passage in groups.iter_mut().flat_map(|it| &mut it.passages) {
            passage.standing = standing(passage, &reviews);
        }
        Self { language: input.content.language.tag.clone(), groups, reviews }
    }

    /// Every passage, in order.
    pub fn passages(&self) -> impl Iterator<Item = &ReviewPassage> {
        self.groups.iter().flat_map(|it| &it.passages)
    }

    /// Those who found something right that still stands as it was.
    pub(crate) fn standing_reviews(&self) -> impl Iterator<Item = &Reviewed> {
        let stands = |id: &String, answer: &Answer| {
            let mut passages = self.passages();
            let passage = passages.find(|it| it.id == *id);
            answer.verdict == Verdict::Right && passage.is_some_and(|it| it.of == answer.of)
        };
        self.reviews.iter().filter(move |it| it.answers.iter().any(|(id, it)| stands(id, it)))
    }

    /// How much of it has been reviewed: never more than the record says.
    pub fn state(&self) -> ReviewState {
        let right = self.passages().filter(|it| it.standing == Standing::Right).count();
        match right {
            0 => ReviewState::None,
            _ if right == self.passages().count() => ReviewState::Whole,
            _ => ReviewState::Part,
        }
    }
}

impl ReviewGroup {
    /// How many of its passages stand like that.
    pub fn count(&self, standing: Standing) -> usize {
        self.passages.iter().filter(|it| it.standing == standing).count()
    }

    /// How long one reads, with the sources open.
    pub fn minutes(&self) -> usize {
        self.words().div_ceil(groups::WORDS_A_MINUTE)
    }

    /// Words in all its passages.
    pub fn words(&self) -> usize {
        self.passages.iter().map(|it| it.words).sum()
    }
}

impl ReviewPassage {
    fn new(input: &CheckInput<'_>, passage: &Passage, under: &str) -> Self {
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

impl Reviewed {
    fn new(source: &ReviewSource) -> Self {
        let answers = source.passages.iter().map(|(id, it)| (id.clone(), Answer::new(it)));
        Self {
            reviewer: source.reviewer.clone(),
            role: source.role.clone(),
            date: source.date.to_string(),
            answers: answers.collect(),
        }
    }
}

impl Answer {
    fn new(source: &AnswerSource) -> Self {
        let AnswerSource { of, says, change, remark } = source.clone();
        Self { of, verdict: says, change, remark }
    }
}

/// `stages/waiting: small-seeds child`: what a problem of the same text says, in no language.
fn id_of(folder: &str, passage: &Passage) -> String {
    let file = passage.at.file.strip_prefix(folder).unwrap_or(&passage.at.file);
    let file = file.trim_start_matches('/').trim_end_matches(".toml");
    format!("{file}: {}", passage.at.place)
}

/// A wish for a change weighs more than any number of ticks.
fn standing(passage: &ReviewPassage, reviews: &[Reviewed]) -> Standing {
    let answers = reviews.iter().filter_map(|it| it.answers.get(&passage.id));
    let judged = answers.filter(|it| it.verdict != Verdict::Remark).collect::<Vec<_>>();
    let now = |verdict| judged.iter().any(|it| it.of == passage.of && it.verdict == verdict);
    if now(Verdict::Change) {
        Standing::ToChange
    } else if now(Verdict::Right) {
        Standing::Right
    } else if judged.is_empty() {
        Standing::Unread
    } else {
        Standing::Changed
    }
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

#[cfg(test)]
pub(crate) mod tests;
