//! The words the glossary knows, found in a text.

use std::collections::BTreeMap;
use std::ops::Range;

use regex::{Regex, RegexBuilder};

use crate::source::TermWords;

/// Finds the glossary's words and the brothers' names.
pub(crate) struct Vocabulary {
    /// Forms, longest first; empty without a glossary.
    forms: Option<Regex>,
    /// The term each form stands for; forms in small letters unless they are capitals throughout.
    terms: BTreeMap<String, String>,
    /// Phrases in which a form means something else.
    elsewhere: Option<Regex>,
    names: Option<Regex>,
    /// What explains each term.
    cues: BTreeMap<String, Regex>,
}

/// A word the glossary knows, where it stands in a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Use {
    /// Where it stands.
    pub(crate) range: Range<usize>,
    /// The term's id.
    pub(crate) term: String,
}

impl Vocabulary {
    /// Knows the forms of `glossary`, and `names`.
    pub(crate) fn new(glossary: Option<&BTreeMap<String, TermWords>>, names: &[String]) -> Self {
        let mut terms = BTreeMap::new();
        let mut elsewhere = Vec::new();
        let mut cues = BTreeMap::new();
        for (id, term) in glossary.into_iter().flatten() {
            for form in term.forms.iter().chain([&term.term]) {
                terms.insert(key(form), id.clone());
            }
            elsewhere.extend(term.not_in.iter().map(String::as_str));
            let starts = term.explained_by.iter().map(|cue| whole_word_start(cue));
            let starts = starts.collect::<Vec<_>>().join("|");
            cues.extend(pattern(&starts).map(|cue| (id.clone(), cue)));
        }
        let forms = any_of(terms.keys().map(String::as_str));
        let names = any_of(names.iter().map(String::as_str));
        Self { forms, terms, elsewhere: any_of(elsewhere), names, cues }
    }

    /// Every word of the glossary in `text`.
    pub(crate) fn uses(&self, text: &str) -> Vec<Use> {
        let elsewhere = ranges(self.elsewhere.as_ref(), text);
        let mut uses = Vec::new();
        for range in ranges(self.forms.as_ref(), text) {
            let meant_otherwise = elsewhere.iter().any(|other| overlap(other, &range));
            if let Some(term) =
                self.terms.get(&key(&text[range.clone()])).filter(|_| !meant_otherwise)
            {
                uses.push(Use { range, term: term.clone() });
            }
        }
        uses
    }

    /// Whether one of the plain words that explain `term` stands in `text`.
    pub(crate) fn explains(&self, term: &str, text: &str) -> bool {
        self.cues.get(term).is_none_or(|cue| cue.is_match(text))
    }

    /// Where the brothers are named in `text`.
    pub(crate) fn names(&self, text: &str) -> Vec<Range<usize>> {
        ranges(self.names.as_ref(), text)
    }
}

/// Whether two stretches share a letter.
pub(crate) fn overlap(one: &Range<usize>, other: &Range<usize>) -> bool {
    one.start < other.end && other.start < one.end
}

/// *SOS* is not *sos*; other words may begin a sentence.
fn key(form: &str) -> String {
    if form.chars().any(char::is_lowercase) { form.to_lowercase() } else { form.to_owned() }
}

fn ranges(pattern: Option<&Regex>, text: &str) -> Vec<Range<usize>> {
    pattern
        .map(|pattern| pattern.find_iter(text).map(|found| found.range()).collect())
        .unwrap_or_default()
}

/// Any of `phrases` as whole words, the longest that fits. Only small letters match capitals too.
fn any_of<'a>(phrases: impl IntoIterator<Item = &'a str>) -> Option<Regex> {
    let mut phrases = phrases.into_iter().collect::<Vec<_>>();
    phrases.sort_by_key(|phrase| std::cmp::Reverse(phrase.len()));
    let patterns = phrases.iter().map(|phrase| whole_words(phrase)).collect::<Vec<_>>();
    if patterns.is_empty() { None } else { pattern(&patterns.join("|")) }
}

/// `phrase` as a pattern for whole words.
pub(crate) fn whole_words(phrase: &str) -> String {
    let is_word = |letter: Option<char>| {
        letter.is_some_and(|letter| letter.is_alphanumeric() && letter < '\u{2E80}')
    };
    let start = if is_word(phrase.chars().next()) { r"\b" } else { "" };
    let end = if is_word(phrase.chars().next_back()) { r"\b" } else { "" };
    let case = if phrase.chars().any(char::is_lowercase) { "(?i:" } else { "(?:" };
    [start, case, &regex::escape(phrase), ")", end].concat()
}

/// `phrase` as a pattern that begins with a whole word and may go on: *germ* finds *germs*.
fn whole_word_start(phrase: &str) -> String {
    ["(?i:", whole_words(phrase).trim_end_matches(r"\b"), ")"].concat()
}

/// Any of `phrases` of `rules.toml`: whole words in any case; `*` at the end is any ending, `#`
/// any number.
pub(crate) fn any_phrase(phrases: &[String]) -> Option<Regex> {
    let phrase = |phrase: &String| match phrase.strip_suffix('*') {
        Some(start) => [&whole_word_start(start), r"\w*"].concat(),
        None => ["(?i:", &whole_words(phrase).replace(r"\#", r"\d+(?:[.,]\d+)*"), ")"].concat(),
    };
    let phrases = phrases.iter().map(phrase).collect::<Vec<_>>();
    if phrases.is_empty() { None } else { pattern(&phrases.join("|")) }
}

/// None where a pattern is too large, which the lists of a content folder are not.
pub(crate) fn pattern(pattern: &str) -> Option<Regex> {
    RegexBuilder::new(pattern).size_limit(1 << 26).build().ok()
}
