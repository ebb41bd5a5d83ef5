//! From one language's input to the bundle that is shipped.

mod activity;
mod emergency;
mod places;
mod prose;
mod recorded;
mod stage;

use std::collections::BTreeMap;
use std::rc::Rc;

use story::bundle::{
    Bundle, Fact, HardQuestion, HeadedText, Helper, Interface, Language, Source, Term, Writing,
};
use story::fill;

use crate::check_input::CheckInput;
use crate::content_tree::TEENAGERS;
use crate::markdown::{Block, Piece, Span, Style, Text};
use crate::number::NumberStyle;
use crate::review::{Review, ReviewState, Standing};
use crate::source::SourceSource;
use crate::word_list::{self, WordList};
pub(crate) use activity::activities;
use places::Places;
pub(crate) use recorded::note_recordings;

/// Compiles the texts of one language's bundle.
struct BundleWriter<'a> {
    input: &'a CheckInput<'a>,
    places: Places,
    style: NumberStyle,
    writing: Writing,
}

/// The bundle of a language; none while a file or the words of a step are missing, which was
/// reported. What breaks any other rule is in it as it stands, for its writer to look at.
pub(crate) fn compile(input: &CheckInput<'_>, review: &Review) -> Option<Bundle> {
    let writer = BundleWriter::new(input);
    let stages = input.tree.outline.stages.iter().map(|stage| writer.stage(stage));
    Some(Bundle {
        language: writer.language(review),
        // What is recorded is noted when all words are there (`recorded.rs`).
        narrator: None,
        interface: writer.interface(review),
        stages: stages.collect::<Option<_>>()?,
        emergency: writer.emergency()?,
        terms: writer.terms()?,
        hard_questions: writer.hard_questions()?,
        teenagers: writer.also_asked(TEENAGERS, &input.tree.outline.teenagers)?,
        about: writer.about(review)?,
        helpers: writer.helpers()?,
        facts: writer.facts(),
        sources: writer.sources(),
        activities: Rc::new(activities(input).part_kiosk().0),
    })
}

impl<'a> BundleWriter<'a> {
    fn new(input: &'a CheckInput<'a>) -> Self {
        let content = input.content;
        let language = &content.language;
        let terms = content.glossary.iter().flatten().flat_map(|(_, term)| {
            let meaning = [&term.child, &term.grown_up].into_iter().flat_map(Text::words);
            meaning.chain([term.term.as_str(), &term.said_like])
        });
        let folds = word_list::folds(&language.word_list, terms);
        let writing = Writing { folds, ..language.writing() };
        Self { input, places: Places::new(input), style: NumberStyle::new(language), writing }
    }

    fn language(&self, review: &Review) -> Language {
        let language = &self.input.content.language;
        Language {
            tag: language.tag.clone(),
            name: language.name.clone(),
            reviewed: review.state() == ReviewState::Whole,
            writing: self.writing.clone(),
        }
    }

    /// The labels. Where a part has been reviewed, the sentence about the review says so.
    fn interface(&self, review: &Review) -> Interface {
        let mut interface = self.input.content.interface.clone();
        let part = self.input.content.about.as_ref().map_or("", |it| &it.review.part);
        if review.state() == ReviewState::Part && !part.is_empty() {
            let count = |of| u64::try_from(of).unwrap_or_default();
            let right = review.groups.iter().map(|it| it.count(Standing::Right)).sum::<usize>();
            let (right, all) = (count(right), count(review.passages().count()));
            let numbers = [right, all].map(|it| self.writing.number(it));
            interface.not_reviewed = fill(part, &[("right", &numbers[0]), ("all", &numbers[1])]);
        }
        interface
    }

    fn terms(&self) -> Option<Vec<Term>> {
        let glossary = self.input.content.glossary.as_ref()?;
        let appearances = self.appearances();
        let list = WordList::new(&self.input.content.language);
        let term = |id: &String| {
            let words = glossary.get(id)?;
            Some(Term {
                id: id.clone(),
                term: words.term.clone(),
                letter: list.letter(words),
                said_like: words.said_like.clone(),
                picture: words.picture.clone(),
                child: self.prose(&words.child),
                grown_up: self.prose(&words.grown_up),
                see_also: words.see_also.iter().filter_map(|id| self.places.term(id)).collect(),
                stages: appearances.get(id.as_str()).cloned().unwrap_or_default(),
            })
        };
        self.places.terms().map(term).collect()
    }

    /// The stages in which each term is linked, in their order.
    fn appearances(&self) -> BTreeMap<&str, Vec<u16>> {
        let mut appearances: BTreeMap<&str, Vec<u16>> = BTreeMap::new();
        for (place, stage) in (0..).zip(&self.input.tree.outline.stages) {
            let here = self
                .input
                .passages
                .iter()
                .filter(|passage| passage.stage.as_ref() == Some(&stage.id));
            for (_, term) in
                here.flat_map(|passage| &passage.paragraphs).flat_map(|text| &text.links)
            {
                let stages = appearances.entry(term).or_default();
                if stages.last() != Some(&place) {
                    stages.push(place);
                }
            }
        }
        appearances
    }

    fn hard_questions(&self) -> Option<Vec<HardQuestion>> {
        let doors = self.input.content.door.as_ref()?.iter().map(|(id, door)| HardQuestion {
            id: id.clone(),
            question: door.question.clone(),
            child: self.prose(&door.child),
            grown_up: self.prose(&door.grown_up),
            detail: self.prose(&door.detail),
        });
        Some(doors.collect())
    }

    /// *About this story*, with the one section on the review that is true.
    fn about(&self, review: &Review) -> Option<Vec<HeadedText>> {
        let sections = self.input.content.about.as_ref()?.sections.iter();
        let sections = sections.filter(|it| it.review.is_none_or(|it| it == review.state()));
        let sections = sections.map(|section| HeadedText {
            id: section.id.clone(),
            heading: section.heading.clone(),
            text: match section.review {
                None | Some(ReviewState::None) => self.prose(&section.text),
                Some(_) => self.prose(&self.with_reviewers(&section.text, review)),
            },
            scenes: Vec::new(),
        });
        Some(sections.collect())
    }

    /// `text`, and behind it a list of those whose review still stands.
    fn with_reviewers(&self, text: &Text, review: &Review) -> Text {
        let line = |words: String| {
            let pieces = vec![Piece::Words(words)];
            vec![Span { pieces, style: Style::Plain, begins_beat: false }]
        };
        let reviewers = review.standing_reviews();
        let reviewers =
            reviewers.map(|it| self.writing.beside(&[&it.reviewer, &it.role, &it.date]));
        let mut text = text.clone();
        let lines = reviewers.map(line).collect();
        text.blocks.push(Block { is_list: true, lines, ..Block::default() });
        text
    }

    fn helpers(&self) -> Option<Vec<Helper>> {
        let helpers = self.input.content.helpers.as_ref()?.iter().map(|(id, helper)| Helper {
            id: id.clone(),
            name: helper.name.clone(),
            says: helper.says.clone(),
        });
        Some(helpers.collect())
    }

    fn facts(&self) -> Vec<Fact> {
        let facts = self.places.facts().map(|id| {
            let fact = self.input.tree.facts.get(id);
            let sources = fact.into_iter().flat_map(|fact| &fact.sources);
            Fact {
                id: id.clone(),
                sources: sources.filter_map(|id| self.places.source(id)).collect(),
            }
        });
        facts.collect()
    }

    /// When a source appeared, and how far it can be relied on.
    fn note(&self, source: &SourceSource) -> String {
        let grades = self.input.content.about.as_ref().map(|it| &it.grades);
        let grade = grades.map_or("", |it| it.of(source.grade()));
        let parts = [source.year.as_str(), grade].into_iter().filter(|it| !it.is_empty());
        self.writing.beside(&parts.collect::<Vec<_>>())
    }

    fn sources(&self) -> Vec<Source> {
        let sources = self.places.sources().filter_map(|id| {
            let source = self.input.tree.sources.get(id)?;
            Some(Source {
                who: source.who.clone(),
                title: source.title.clone(),
                note: self.note(source),
                link: source.link.clone(),
            })
        });
        sources.collect()
    }
}

#[cfg(test)]
mod tests;
