//! Finds many whole words and phrases in a text at once.

use std::ops::Range;

use aho_corasick::{AhoCorasick, AhoCorasickKind};

/// A set of phrases. A phrase is whole words in any case; `*` at its end is any ending of the
/// word, `#` any number.
pub(crate) struct Phrases {
    /// None where there is no phrase.
    automaton: Option<AhoCorasick>,
    phrases: Vec<Phrase>,
}

struct Phrase {
    words: String,
    ending: Ending,
    /// *SOS* is not *sos*.
    only_as_written: bool,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Ending {
    /// The word ends here.
    Word,
    /// Any ending of the word.
    Any,
    /// A number follows at once.
    Number,
}

/// A phrase where it stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Found {
    /// The range of the text that it matches.
    pub(crate) range: Range<usize>,
    /// The index of its phrase.
    pub(crate) phrase: usize,
}

impl Phrases {
    /// Phrases with the signs `*` and `#`.
    pub(crate) fn new<'a>(phrases: impl IntoIterator<Item = &'a String>) -> Self {
        let phrases = phrases.into_iter().map(|phrase| {
            let (words, ending) = match (phrase.strip_suffix('*'), phrase.strip_suffix('#')) {
                (Some(start), _) => (start, Ending::Any),
                (None, Some(start)) => (start, Ending::Number),
                (None, None) => (phrase.as_str(), Ending::Word),
            };
            Phrase { words: words.to_owned(), ending, only_as_written: false }
        });
        Self::of(phrases.collect())
    }

    /// Names and terms: those in capitals are found as they are written only.
    pub(crate) fn names<'a>(phrases: impl IntoIterator<Item = &'a String>) -> Self {
        let phrases = phrases.into_iter().map(|phrase| Phrase {
            words: phrase.clone(),
            ending: Ending::Word,
            only_as_written: !phrase.chars().any(char::is_lowercase),
        });
        Self::of(phrases.collect())
    }

    /// Beginnings of words: *germ* finds *germs*.
    pub(crate) fn beginnings<'a>(phrases: impl IntoIterator<Item = &'a String>) -> Self {
        let phrases = phrases.into_iter().map(|phrase| Phrase {
            words: phrase.clone(),
            ending: Ending::Any,
            only_as_written: false,
        });
        Self::of(phrases.collect())
    }

    fn of(phrases: Vec<Phrase>) -> Self {
        let folded = phrases.iter().map(|phrase| fold(&phrase.words)).collect::<Vec<_>>();
        let is_empty = folded.iter().all(|words| words.trim().is_empty());
        let builder =
            AhoCorasick::builder().kind(Some(AhoCorasickKind::ContiguousNFA)).build(folded);
        // It fails for sets of a size that no folder of words has.
        Self { automaton: builder.ok().filter(|_| !is_empty), phrases }
    }

    /// Every phrase in `text`, also one within another.
    pub(crate) fn all(&self, text: &str) -> Vec<Found> {
        let folded = fold(text);
        let Some(automaton) = &self.automaton else { return Vec::new() };
        let found = automaton.find_overlapping_iter(&folded);
        let found =
            found.filter_map(|found| self.whole(text, found.range(), found.pattern().as_usize()));
        found.collect()
    }

    /// The phrases in `text` in order and apart, the longest wherever several begin.
    pub(crate) fn apart(&self, text: &str) -> Vec<Found> {
        apart(self.all(text))
    }

    /// Whether one of the phrases stands in `text`.
    pub(crate) fn are_in(&self, text: &str) -> bool {
        !self.all(text).is_empty()
    }

    /// The match at `range`, if it begins and ends as its phrase must.
    fn whole(&self, text: &str, range: Range<usize>, phrase: usize) -> Option<Found> {
        let Phrase { words, ending, only_as_written } = self.phrases.get(phrase)?;
        let before = text[..range.start].chars().next_back();
        if words.is_empty()
            || words.starts_with(is_word) && before.is_some_and(is_word)
            || *only_as_written && text[range.clone()] != **words
        {
            return None;
        }
        let after = &text[range.end..];
        let end = match ending {
            Ending::Word if words.ends_with(is_word) && after.starts_with(is_word) => return None,
            Ending::Word => range.end,
            Ending::Any => range.end + length(after, is_word),
            Ending::Number if after.starts_with(|letter: char| letter.is_ascii_digit()) => {
                let digits = after
                    [..length(after, |letter| letter.is_ascii_digit() || ".,".contains(letter))]
                    .trim_end_matches(['.', ',']);
                range.end + digits.len()
            }
            Ending::Number => return None,
        };
        Some(Found { range: range.start..end, phrase })
    }
}

/// The matches of `found` that do not overlap, in order. Of matches that begin together the longest
/// wins.
pub(crate) fn apart(mut found: Vec<Found>) -> Vec<Found> {
    found.sort_by_key(|found| (found.range.start, std::cmp::Reverse(found.range.end)));
    let mut end = 0;
    found.retain(|found| {
        let is_apart = found.range.start >= end;
        end = if is_apart { found.range.end } else { end };
        is_apart
    });
    found
}

/// Whether two stretches share a letter.
pub(crate) fn overlap(one: &Range<usize>, other: &Range<usize>) -> bool {
    one.start < other.end && other.start < one.end
}

/// How far from the start of `text` every letter `is_one`.
fn length(text: &str, is_one: impl Fn(char) -> bool) -> usize {
    text.find(|letter| !is_one(letter)).unwrap_or(text.len())
}

/// Whether a word goes on with it. Chinese has no space between words.
pub(crate) fn is_word(letter: char) -> bool {
    (letter.is_alphanumeric() || letter == '_') && letter < '\u{2E80}'
}

/// Small letters, each as long as it was, so that places in the text stay true.
fn fold(text: &str) -> String {
    text.chars()
        .map(|letter| {
            if letter.is_ascii() {
                return letter.to_ascii_lowercase();
            }
            let mut small = letter.to_lowercase();
            match (small.next(), small.next()) {
                (Some(small), None) if small.len_utf8() == letter.len_utf8() => small,
                _ => letter,
            }
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found<'a>(phrases: &[&str], text: &'a str) -> Vec<&'a str> {
        let phrases = phrases.iter().map(|phrase| (*phrase).to_owned()).collect::<Vec<_>>();
        let found = Phrases::new(&phrases).apart(text);
        found.into_iter().map(|found| &text[found.range]).collect()
    }

    #[test]
    fn phrases_are_whole_words_in_any_case() {
        assert_eq!(
            found(&["war", "win"], "War at the window, forward. A war's end."),
            ["War", "war"]
        );
        assert_eq!(found(&["don't worry"], "Oh, Don't Worry!"), ["Don't Worry"]);
        assert_eq!(found(&["más"], "Más, y demás"), ["Más"]);
    }

    #[test]
    fn a_star_is_any_ending_and_a_hash_any_number() {
        assert_eq!(found(&["brave*"], "brave, bravely, bravo"), ["brave", "bravely"]);
        assert_eq!(found(&["MYH#"], "MYH, MYH9, MYH1.5."), ["MYH9", "MYH1.5"]);
        assert_eq!(found(&["£*"], "It is £20 or more."), ["£20"]);
    }

    #[test]
    fn the_longest_phrase_is_found_where_several_begin() {
        let forms = ["stem cell", "stem cell transplant", "cell"];
        assert_eq!(
            found(&forms, "stem cell transplants, stem cell transplant"),
            ["stem cell", "stem cell transplant"]
        );
    }

    #[test]
    fn names_in_capitals_are_found_as_they_are_written() {
        let names = ["SOS".to_owned(), "fever".to_owned()];
        let text = "Fever and sos and SOS.";
        let found = Phrases::names(&names).apart(text);
        assert_eq!(
            found.into_iter().map(|found| &text[found.range]).collect::<Vec<_>>(),
            ["Fever", "SOS"]
        );
    }

    #[test]
    fn chinese_is_found_without_spaces() {
        assert_eq!(found(&["血小板"], "你的血小板很少"), ["血小板"]);
    }

    #[test]
    fn no_phrases_are_nowhere() {
        assert!(!Phrases::new(&[]).are_in("anything"));
        assert!(!Phrases::new(&[String::new()]).are_in("anything"));
    }
}
