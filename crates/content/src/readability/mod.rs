//! Counts words and sentences, and measures the reading grade.

mod syllables;

use std::ops::Range;

use unicode_segmentation::UnicodeSegmentation;

use crate::passage::Paragraph;
use crate::phrases::overlap;

/// Everything said in one layer of one step, counted.
#[derive(Debug, Clone, Default, PartialEq)]
pub(crate) struct Count {
    /// Words; what is linked to the glossary counts as one.
    pub(crate) words: usize,
    /// Syllables; a word of the glossary, a name and a number have one.
    pub(crate) syllables: usize,
    /// Sentences; an entry of a list and a heading are one too.
    pub(crate) sentences: usize,
    /// Words in the longest sentence, and that sentence as it is written.
    pub(crate) longest: (usize, String),
}

impl Count {
    /// Counts `paragraph`.
    pub(crate) fn of(paragraph: &Paragraph) -> Self {
        let mut count = Self::default();
        let plain = plain_words(paragraph);
        for sentence in plain_sentences(paragraph, &plain) {
            count.add(sentence, &paragraph.text, &plain);
        }
        count
    }

    /// All of `counts` together.
    pub(crate) fn sum<'a>(counts: impl IntoIterator<Item = &'a Self>) -> Self {
        let mut sum = Self::default();
        for count in counts {
            sum.words += count.words;
            sum.syllables += count.syllables;
            sum.sentences += count.sentences;
            if count.longest.0 > sum.longest.0 {
                sum.longest.clone_from(&count.longest);
            }
        }
        sum
    }

    fn add(&mut self, sentence: Range<usize>, text: &str, plain: &[Range<usize>]) {
        let (words, syllables) = count_sentence(&sentence, text, plain);
        if words == 0 {
            return;
        }
        self.words += words;
        self.syllables += syllables;
        self.sentences += 1;
        if words > self.longest.0 {
            self.longest = (words, text[sentence].trim().to_owned());
        }
    }

    /// The Flesch-Kincaid grade, a formula for English.
    #[expect(clippy::cast_precision_loss, reason = "texts have fewer than 2^52 words")]
    pub(crate) fn grade(&self) -> f64 {
        if self.words == 0 {
            return 0.0;
        }
        let words = self.words as f64;
        0.39 * words / self.sentences as f64 + 11.8 * self.syllables as f64 / words - 15.59
    }
}

/// The sentences of `paragraph` that say something, each with its words as they are counted.
pub(crate) fn counted_sentences(paragraph: &Paragraph) -> Vec<(Range<usize>, usize)> {
    let plain = plain_words(paragraph);
    let sentences = plain_sentences(paragraph, &plain).into_iter();
    let counted = sentences.map(|sentence| {
        let (words, _) = count_sentence(&sentence, &paragraph.text, &plain);
        (sentence, words)
    });
    counted.filter(|(_, words)| *words > 0).collect()
}

/// Words and syllables of a sentence; each range of `plain` is one plain word.
fn count_sentence(sentence: &Range<usize>, text: &str, plain: &[Range<usize>]) -> (usize, usize) {
    let (mut words, mut syllables) = (0, 0);
    let mut position = sentence.start;
    for range in plain.iter().filter(|range| overlap(range, sentence)) {
        let (more_words, more_syllables) = count_words(&text[position..range.start]);
        words += more_words + 1;
        syllables += more_syllables + 1;
        position = range.end;
    }
    let (more_words, more_syllables) = count_words(&text[position..sentence.end.max(position)]);
    (words + more_words, syllables + more_syllables)
}

/// The sentences of `text`, one at least for each line of it.
pub(crate) fn sentences(text: &str) -> impl Iterator<Item = Range<usize>> {
    text.split_sentence_bound_indices()
        .flat_map(|(start, sentence)| before_numbers(start, sentence))
        .filter(|range| !text[range.clone()].trim().is_empty())
}

/// A sentence may begin with a number, which Unicode's rule does not see.
fn before_numbers(start: usize, sentence: &str) -> Vec<Range<usize>> {
    let mut ranges = Vec::new();
    let mut from = 0;
    for (stop, _) in sentence.match_indices(". ") {
        let next = stop + 2;
        if sentence[next..].starts_with(|letter: char| letter.is_numeric()) {
            ranges.push(start + from..start + next);
            from = next;
        }
    }
    ranges.push(start + from..start + sentence.len());
    ranges
}

/// Sentences of a text in which a full stop within a linked word ends nothing.
fn plain_sentences(paragraph: &Paragraph, plain: &[Range<usize>]) -> Vec<Range<usize>> {
    let mut joined: Vec<Range<usize>> = Vec::new();
    for sentence in sentences(&paragraph.text) {
        let within =
            |range: &Range<usize>| range.start < sentence.start && sentence.start < range.end;
        match joined.last_mut() {
            Some(last) if plain.iter().any(within) => last.end = sentence.end,
            _ => joined.push(sentence),
        }
    }
    joined
}

/// The ranges that count as one plain word each: links, words of the glossary, names, numbers. In order,
/// and none overlaps another.
fn plain_words(paragraph: &Paragraph) -> Vec<Range<usize>> {
    let mut plain = paragraph.links.iter().map(|(range, _)| range.clone()).collect::<Vec<_>>();
    let uses = paragraph.uses.iter().map(|found| &found.range);
    for range in uses.chain(&paragraph.names) {
        if plain.iter().all(|other| !overlap(other, range)) {
            plain.push(range.clone());
        }
    }
    plain.sort_by_key(|range| range.start);
    plain
}

/// Words and syllables of a stretch of text without links.
fn count_words(text: &str) -> (usize, usize) {
    let mut words = 0;
    let mut syllables = 0;
    for token in text.split_whitespace() {
        if token.contains(|letter| letter >= '\u{2E80}') {
            let characters = token.unicode_words().count();
            words += characters;
            syllables += characters;
        } else if token.contains(char::is_alphanumeric) {
            words += 1;
            syllables += syllables::count(token);
        }
    }
    (words, syllables)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::vocabulary::Vocabulary;

    fn count(text: &str) -> Count {
        let vocabulary = Vocabulary::new(None, &["Xiaojie".to_owned()]);
        Paragraph::plain(text).knowing(&vocabulary).count
    }

    #[test]
    fn words_and_sentences_are_counted() {
        let counted = count("You may feel tired. That is all right! Is it time to rest?");
        assert_eq!((counted.words, counted.sentences), (13, 3));
        assert_eq!(counted.longest, (5, "Is it time to rest?".to_owned()));
    }

    #[test]
    fn a_sentence_may_begin_with_a_number() {
        assert_eq!(
            count("One study followed 400 donors. 63 out of 100 needed a day.").sentences,
            2
        );
    }

    #[test]
    fn entries_of_a_list_are_sentences() {
        let text = "a story\na film\na call home".to_owned();
        assert_eq!(Count::of(&Paragraph { text, ..Paragraph::default() }).sentences, 3);
    }

    #[test]
    fn a_hyphenated_word_is_one_word() {
        assert_eq!(count("a clean-air room").words, 3);
    }

    #[test]
    fn a_name_is_a_plain_word() {
        assert_eq!(count("Xiaojie sat").syllables, 2);
    }

    #[test]
    fn a_linked_word_counts_as_one_plain_word() {
        let mut paragraph = Paragraph::plain("Some peripheral blood stem cells grow.");
        paragraph.links.push((5..32, "peripheral-blood-stem-cells".to_owned()));
        let counted = Count::of(&paragraph);
        assert_eq!((counted.words, counted.syllables), (3, 3));
    }

    #[test]
    fn the_grade_is_that_of_flesch_and_kincaid() {
        // 10 words, 2 sentences, 11 syllables: 0.39 × 5 + 11.8 × 1.1 − 15.59
        let grade = count("The cat sat on the mat. It was very warm.").grade();
        assert!((grade - -0.66).abs() < 0.001, "{grade}");
    }

    #[test]
    fn chinese_is_counted_by_characters() {
        assert_eq!(count("新的血在长。").words, 5);
    }
}
