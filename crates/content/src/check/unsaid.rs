//! What is not said.

use regex::Regex;

use super::Problems;
use crate::passage::Passage;
use crate::problem::Problem;
use crate::proof::Proof;
use crate::source::Unsaid;
use crate::vocabulary::{overlap, pattern, whole_words};

/// The lists of `rules.toml`.
pub(super) fn what_is_not_said_is_not_said(proof: &Proof<'_>, problems: &mut Problems) {
    let lists = proof.manuscript.rules.unsaid.get(&proof.edition.folder);
    for list in lists.into_iter().flatten() {
        let (Some(unsaid), allowed) = (any_of(&list.words), any_of(&list.unless)) else { continue };
        for passage in proof.passages.iter().filter(|passage| is_about(list, passage)) {
            for text in passage.paragraphs.iter().map(|paragraph| &paragraph.text) {
                for found in unsaid.find_iter(text) {
                    let mut allowed = allowed.iter().flat_map(|allowed| allowed.find_iter(text));
                    if allowed.any(|allowed| overlap(&allowed.range(), &found.range())) {
                        continue;
                    }
                    problems.push(Problem::error(
                        "not-said",
                        &passage.at,
                        format!("“{}”: {}", found.as_str(), list.why),
                        list.instead.clone(),
                    ));
                }
            }
        }
    }
}

fn is_about(list: &Unsaid, passage: &Passage) -> bool {
    (list.only_in.is_empty() || list.only_in.iter().any(|place| passage.is_in(*place)))
        && !list.except_in.iter().any(|place| passage.is_in(*place))
}

/// Whole words; `*` at the end is any ending, `#` any number.
fn any_of(phrases: &[String]) -> Option<Regex> {
    let phrase = |phrase: &String| match phrase.strip_suffix('*') {
        Some(start) => [whole_words(start).trim_end_matches(r"\b"), r"\w*"].concat(),
        None => whole_words(phrase).replace(r"\#", r"\d[\d.,]*"),
    };
    let phrases = phrases.iter().map(phrase).collect::<Vec<_>>();
    if phrases.is_empty() { None } else { pattern(&phrases.join("|")) }
}
