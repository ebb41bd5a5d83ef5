//! How a child's line sounds, sentence by sentence.

use unicode_segmentation::UnicodeSegmentation;

use crate::check_input::CheckInput;
use crate::passage::{Part, Passage};
use crate::phrases::Phrases;
use crate::problem::At;
use crate::readability::counted_sentences;
use crate::source::RhythmRules;

/// The sentences of a child's line, or of all lines of a stage.
pub(crate) struct Rhythm {
    /// In order.
    pub(crate) sentences: Vec<Sentence>,
}

/// One sentence to a child.
pub(crate) struct Sentence {
    /// As it is written.
    pub(crate) text: String,
    /// Its words as they are counted.
    pub(crate) words: usize,
    /// Its first word, in small letters.
    pub(crate) first_word: String,
    /// Whether a word joins two thoughts in it.
    pub(crate) is_joined: bool,
}

impl Rhythm {
    /// The child's lines of a stage as one.
    pub(crate) fn of_stage(input: &CheckInput<'_>, stage: &str, rules: &RhythmRules) -> Self {
        let here = |passage: &&Passage| passage.stage.as_deref() == Some(stage);
        let joining = Phrases::new(&rules.joining);
        let lines = child_lines(input).filter(here);
        Self { sentences: lines.flat_map(|line| sentences(line, &joining)).collect() }
    }

    /// Each child's line, with its place.
    pub(crate) fn lines<'a>(
        input: &'a CheckInput<'_>,
        rules: &RhythmRules,
    ) -> impl Iterator<Item = (&'a At, Self)> {
        let joining = Phrases::new(&rules.joining);
        child_lines(input)
            .map(move |line| (&line.at, Self { sentences: sentences(line, &joining) }))
    }

    /// One child's line.
    pub(crate) fn of_line(line: &Passage, rules: &RhythmRules) -> Self {
        Self { sentences: sentences(line, &Phrases::new(&rules.joining)) }
    }

    /// Words in a sentence, on average.
    #[expect(clippy::cast_precision_loss, reason = "texts have fewer than 2^52 words")]
    pub(crate) fn mean(&self) -> f64 {
        let words = self.sentences.iter().map(|it| it.words).sum::<usize>();
        words as f64 / self.sentences.len().max(1) as f64
    }

    /// The share of sentences in which a word joins two thoughts: 1 is all.
    #[expect(clippy::cast_precision_loss, reason = "texts have fewer than 2^52 sentences")]
    pub(crate) fn joined_share(&self) -> f64 {
        let joined = self.sentences.iter().filter(|it| it.is_joined).count();
        joined as f64 / self.sentences.len().max(1) as f64
    }

    /// The runs of sentences that begin with the same word and are more than there may be.
    pub(crate) fn same_beginnings(&self, rules: &RhythmRules) -> Vec<&[Sentence]> {
        let most = rules.same_beginning.unwrap_or(usize::MAX);
        let runs = self.sentences.chunk_by(|one, next| one.first_word == next.first_word);
        runs.filter(|run| run.len() > most).collect()
    }

    /// The runs of short sentences that are more than there may be.
    pub(crate) fn short_runs(&self, rules: &RhythmRules) -> Vec<&[Sentence]> {
        let most = rules.short_in_a_row.unwrap_or(usize::MAX);
        let is_short = |it: &Sentence| it.words <= rules.short;
        let runs = self.sentences.chunk_by(|one, next| is_short(one) == is_short(next));
        runs.filter(|run| run.len() > most && run.first().is_some_and(is_short)).collect()
    }
}

fn child_lines<'a>(input: &'a CheckInput<'_>) -> impl Iterator<Item = &'a Passage> {
    input.passages.iter().filter(|passage| passage.part == Part::Child)
}

fn sentences(line: &Passage, joining: &Phrases) -> Vec<Sentence> {
    let sentences = line.paragraphs.iter().flat_map(|paragraph| {
        let counted = counted_sentences(paragraph).into_iter();
        counted.map(move |(range, words)| (paragraph.text[range].trim(), words))
    });
    let sentence = |(text, words): (&str, usize)| Sentence {
        text: text.to_owned(),
        words,
        first_word: text.unicode_words().next().unwrap_or_default().to_lowercase(),
        is_joined: joining.are_in(text),
    };
    sentences.map(sentence).collect()
}
