//! Numbers are written once, in facts.toml.

use std::ops::Range;

use regex::Regex;

use super::Problems;
use crate::passage::{Paragraph, Part, Passage};
use crate::problem::Problem;
use crate::proof::Proof;
use crate::source::NumberRules;
use crate::vocabulary::{overlap, pattern, whole_words};

fn rules<'a>(proof: &'a Proof<'_>) -> Option<&'a NumberRules> {
    proof.manuscript.rules.numbers.get(&proof.edition.folder)
}

/// Every paragraph with the passage it stands in.
fn paragraphs<'a>(proof: &'a Proof<'_>) -> impl Iterator<Item = (&'a Passage, &'a Paragraph)> {
    proof
        .passages
        .iter()
        .flat_map(|passage| passage.paragraphs.iter().map(move |paragraph| (passage, paragraph)))
}

/// No digit is typed into a sentence, but in a linked word and in names such as *Day 0*.
pub(super) fn numbers_come_from_facts(proof: &Proof<'_>, problems: &mut Problems) {
    let names = rules(proof).map(|rules| &rules.names).into_iter().flatten();
    let names = any_of(names);
    for (passage, paragraph) in paragraphs(proof) {
        let allowed = allowed_digits(paragraph, names.as_ref());
        let mut position = 0;
        while let Some(start) = paragraph.text[position..].find(|letter: char| letter.is_numeric())
        {
            let start = position + start;
            let rest = &paragraph.text[start..];
            let end =
                start + rest.find(|letter: char| !letter.is_alphanumeric()).unwrap_or(rest.len());
            if !allowed.iter().any(|allowed| overlap(allowed, &(start..end))) {
                problems.push(Problem::error(
                    "numbers-from-facts",
                    &passage.at,
                    format!("the number {} is typed here", &paragraph.text[start..end]),
                    remedy_for(passage),
                ));
            }
            position = end;
        }
        for number in &paragraph.numbers {
            let fact = proof.manuscript.facts.get(&number.fact);
            if fact.is_none_or(|fact| !fact.numbers.contains_key(&number.name)) {
                problems.push(Problem::error(
                    "numbers-from-facts",
                    &passage.at,
                    format!("facts.toml has no number {}.{}", number.fact, number.name),
                    "add it under the fact, in its `numbers` table",
                ));
            }
        }
    }
}

/// Otherwise the number stands in the sentence without its source.
pub(super) fn a_fact_whose_number_is_used_is_cited(proof: &Proof<'_>, problems: &mut Problems) {
    for (passage, paragraph) in paragraphs(proof) {
        for number in
            paragraph.numbers.iter().filter(|number| !paragraph.cites.contains(&number.fact))
        {
            problems.push(Problem::error(
                "numbers-are-cited",
                &passage.at,
                format!("a number of {} stands in a paragraph that does not cite it", number.fact),
                format!("add {} to the paragraph's {{cite:…}}", number.fact),
            ));
        }
    }
}

/// *Two weeks* and *three more days* are measurements; *two brothers* are not.
pub(super) fn number_words_stand_beside_no_unit(proof: &Proof<'_>, problems: &mut Problems) {
    let Some(rules) = rules(proof) else { return };
    let (Some(words), Some(units)) = (alternatives(&rules.words), alternatives(&rules.units))
    else {
        return;
    };
    let beside = pattern(&format!(r"(?i)\b(?:{words})(?:[\s-]+[\w'-]+)?[\s-]+(?:{units})\b"));
    // What a picture shows is counted by looking at it.
    for (passage, paragraph) in paragraphs(proof).filter(|(passage, _)| passage.part != Part::Scene)
    {
        let found = beside.iter().flat_map(|beside| beside.find_iter(&paragraph.text));
        for found in found.filter(|found| !is_linked(paragraph, &found.range())) {
            problems.push(Problem::error(
                "numbers-from-facts",
                &passage.at,
                format!("“{}” is a number typed as a word", found.as_str()),
                remedy_for(passage),
            ));
        }
    }
}

/// One denominator, so that shares can be compared; no *1 in 4*, no percent.
pub(super) fn shares_are_out_of_a_hundred(proof: &Proof<'_>, problems: &mut Problems) {
    let Some(rules) = rules(proof) else { return };
    let number = [r"\d[\d.,]*", "one", &alternatives(&rules.words).unwrap_or_default()].join("|");
    let shares = pattern(&format!(
        r"(?i)\bout of (?:{number})\b|\b(?:{number}) in (?:every )?(?:{number})\b|\d\s*%|\bper ?cent\b"
    ));
    for (passage, paragraph) in
        paragraphs(proof).filter(|(passage, _)| passage.part != Part::AboutText)
    {
        for found in shares.iter().flat_map(|shares| shares.find_iter(&paragraph.text)) {
            if found.as_str().trim_end_matches(['.', ',']) != "out of 100" {
                problems.push(Problem::error(
                    "one-denominator",
                    &passage.at,
                    format!("“{}” is a share of something else than 100", found.as_str()),
                    "write {fact:….…} out of 100",
                ));
            }
        }
    }
}

fn remedy_for(passage: &Passage) -> &'static str {
    match passage.part {
        Part::Child
        | Part::GrownUp
        | Part::Detail
        | Part::AskAnswer
        | Part::Feedback
        | Part::Recap => "write it as {fact:F-….name}, with the number in facts.toml",
        _ => "say it without a number, or write {fact:F-….name} where marks are allowed",
    }
}

fn allowed_digits(paragraph: &Paragraph, names: Option<&Regex>) -> Vec<Range<usize>> {
    let numbers = paragraph.numbers.iter().map(|number| number.range.clone());
    let links = paragraph.links.iter().map(|(range, _)| range.clone());
    let names = names.into_iter().flat_map(|names| names.find_iter(&paragraph.text));
    numbers.chain(links).chain(names.map(|found| found.range())).collect()
}

fn is_linked(paragraph: &Paragraph, range: &Range<usize>) -> bool {
    paragraph.links.iter().any(|(link, _)| link.start <= range.start && range.end <= link.end)
}

fn any_of<'a>(phrases: impl Iterator<Item = &'a String>) -> Option<Regex> {
    let phrases = phrases.map(|phrase| whole_words(phrase)).collect::<Vec<_>>();
    if phrases.is_empty() { None } else { pattern(&phrases.join("|")) }
}

fn alternatives(words: &[String]) -> Option<String> {
    let words = words.iter().map(|word| regex::escape(word)).collect::<Vec<_>>();
    if words.is_empty() { None } else { Some(words.join("|")) }
}
