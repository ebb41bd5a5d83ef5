//! What clinicians read and judge: every passage with what it rests on, in pieces of half an hour, and
//! what has been said of each.

mod groups;
mod passage;
mod record;

pub use passage::{CitedFact, CitedSource, ReviewParagraph, ReviewPassage};
pub use record::{Answer, Reviewed, Standing};

use crate::check_input::CheckInput;
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

impl Review {
    /// The review of `input`.
    pub(crate) fn new(input: &CheckInput<'_>) -> Self {
        let source = input.content.review.iter();
        let reviews = source.flat_map(|it| &it.reviews).map(Reviewed::new).collect::<Vec<_>>();
        let mut groups = groups::groups(input);
        for passage in groups.iter_mut().flat_map(|it| &mut it.passages) {
            passage.standing = Standing::of(passage, &reviews);
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

#[cfg(test)]
pub(crate) mod tests;
