//! Numbers are written once, in facts.toml.

use std::ops::Range;

use super::Problems;
use crate::check_input::CheckInput;
use crate::passage::{Paragraph, Part, Passage};
use crate::phrases::{Phrases, is_word, overlap};
use crate::problem::Problem;
use crate::source::NumberRules;

fn rules<'a>(input: &'a CheckInput<'_>) -> Option<&'a NumberRules> {
    input.tree.rules.numbers.get(&input.content.folder)
}

/// Every paragraph with the passage it stands in.
fn paragraphs<'a>(input: &'a CheckInput<'_>) -> impl Iterator<Item = (&'a Passage, &'a Paragraph)> {
    input
        .passages
        .iter()
        .flat_map(|passage| passage.paragraphs.iter().map(move |paragraph| (passage, paragraph)))
}

/// No digit is typed into a sentence, but in a linked word and in names such as *Day 0*.
pub(super) fn numbers_come_from_facts(input: &CheckInput<'_>, problems: &mut Problems) {
    let names = Phrases::new(rules(input).into_iter().flat_map(|rules| &rules.names));
    for (passage, paragraph) in paragraphs(input) {
        let allowed = allowed_digits(paragraph, &names);
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
            let fact = input.tree.facts.get(&number.fact);
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
pub(super) fn a_fact_whose_number_is_used_is_cited(
    input: &CheckInput<'_>,
    problems: &mut Problems,
) {
    for (passage, paragraph) in paragraphs(input) {
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
pub(super) fn number_words_stand_beside_no_unit(input: &CheckInput<'_>, problems: &mut Problems) {
    let Some(rules) = rules(input) else { return };
    let (words, units) = (Phrases::new(&rules.words), Phrases::new(&rules.units));
    // What a picture shows is counted by looking at it.
    for (passage, paragraph) in paragraphs(input).filter(|(passage, _)| passage.part != Part::Scene)
    {
        let text = &paragraph.text;
        let words = words.apart(text);
        let units = if words.is_empty() { Vec::new() } else { units.apart(text) };
        for word in words {
            let unit = units.iter().find(|unit| unit.range.start >= word.range.end);
            let measure = unit.map(|unit| word.range.start..unit.range.end);
            let is_beside = |unit: &Range<usize>| is_beside(&text[word.range.end..unit.start]);
            if let Some(measure) = measure
                && unit.is_some_and(|unit| is_beside(&unit.range))
                && !is_linked(paragraph, &measure)
            {
                problems.push(Problem::error(
                    "numbers-from-facts",
                    &passage.at,
                    format!("“{}” is a number typed as a word", &text[measure]),
                    remedy_for(passage),
                ));
            }
        }
    }
}

/// Whether `between` is no more than a space or one word.
fn is_beside(between: &str) -> bool {
    let goes_on = |letter: char| is_word(letter) || letter.is_whitespace() || "-'".contains(letter);
    between.starts_with([' ', '\n', '-'])
        && between.chars().all(goes_on)
        && between.split_whitespace().filter(|word| *word != "-").count() <= 1
}

/// Shares have one denominator, so that a reader can compare them: no *1 in 4*, no percent.
pub(super) fn shares_are_out_of_a_hundred(input: &CheckInput<'_>, problems: &mut Problems) {
    let Some(rules) = rules(input) else { return };
    let percent = Phrases::new(&["percent".to_owned(), "per cent".to_owned()]);
    for (passage, paragraph) in
        paragraphs(input).filter(|(passage, _)| passage.part != Part::AboutText)
    {
        let text = &paragraph.text;
        let percent = percent.apart(text).into_iter().map(|found| text[found.range].to_owned());
        for share in shares(text, &rules.words).into_iter().chain(percent) {
            problems.push(Problem::error(
                "one-denominator",
                &passage.at,
                format!("“{share}” is a share of something else than 100"),
                "write {fact:….…} out of 100",
            ));
        }
    }
}

/// *Out of 20*, *one in four*, *3 in every 10*, *5 %*; but not *out of 100*.
fn shares(text: &str, number_words: &[String]) -> Vec<String> {
    let is_number = |word: &str| {
        let word = word.trim_matches(|letter: char| !letter.is_alphanumeric()).to_lowercase();
        word.starts_with(|letter: char| letter.is_ascii_digit())
            || word == "one"
            || number_words.contains(&word)
    };
    let words = text.split_whitespace().collect::<Vec<_>>();
    let mut shares = Vec::new();
    for (index, word) in words.iter().enumerate() {
        let shares_of = match words[index..] {
            [first, "in", "every", last, ..] if is_number(first) && is_number(last) => 4,
            [first, "in", last, ..] if is_number(first) && is_number(last) => 3,
            [first, "of", last, ..] if first.eq_ignore_ascii_case("out") && is_number(last) => 3,
            [first, "%", ..] if is_number(first) => 2,
            _ if word.contains('%') && is_number(word) => 1,
            _ => continue,
        };
        let share = words[index..index + shares_of].join(" ");
        let share =
            share.trim_end_matches(|letter: char| !letter.is_alphanumeric() && letter != '%');
        if !share.eq_ignore_ascii_case("out of 100") {
            shares.push(share.to_owned());
        }
    }
    shares
}

fn remedy_for(passage: &Passage) -> &'static str {
    match passage.part {
        Part::Child
        | Part::GrownUp
        | Part::Detail
        | Part::AskAnswer
        | Part::Feedback
        | Part::Says
        | Part::CardChild
        | Part::CardGrownUp
        | Part::ActivityAbout
        | Part::ChildMessage
        | Part::MainMessage
        | Part::KeyPoint
        | Part::HowToStep
        | Part::AlsoAnswered => "write it as {fact:F-….name}, with the number in facts.toml",
        _ => "say it without a number, or write {fact:F-….name} where marks are allowed",
    }
}

fn allowed_digits(paragraph: &Paragraph, names: &Phrases) -> Vec<Range<usize>> {
    let numbers = paragraph.numbers.iter().map(|number| number.range.clone());
    let links = paragraph.links.iter().map(|(range, _)| range.clone());
    let names = names.apart(&paragraph.text).into_iter().map(|found| found.range);
    numbers.chain(links).chain(names).collect()
}

fn is_linked(paragraph: &Paragraph, range: &Range<usize>) -> bool {
    paragraph.links.iter().any(|(link, _)| link.start <= range.start && range.end <= link.end)
}

#[cfg(test)]
mod tests {
    use crate::example::{Example, STAGE};

    /// The grown-up's text of a general step with `words` in it.
    fn saying(words: &str) -> Example {
        Example::whole().with(STAGE, "Some need more.", words)
    }

    #[test]
    fn a_typed_number_is_refused_wherever_it_stands() {
        saying("It was 9 of us.").breaks("numbers-from-facts", &["the number 9"]);
        Example::whole()
            .with(STAGE, "Both boys", "2 boys")
            .breaks("numbers-from-facts", &["picture 1"]);
        Example::whole()
            .with(STAGE, "\"When will you", "\"By 5 when will you")
            .breaks("numbers-from-facts", &["q9"]);
        Example::whole()
            .with("en/about.toml", "speaks of", "speaks 3 times of")
            .breaks("numbers-from-facts", &["the number 3"]);
    }

    #[test]
    fn a_number_in_a_name_or_a_linked_word_is_kept() {
        saying("Day 0 may come.").keeps_every_rule();
        let linked = saying("[CD34](term:graft) cells are given cells.");
        linked.with("en/glossary.toml", "[\"new graft\"]", "[\"CD34\"]").keeps_every_rule();
    }

    #[test]
    fn a_number_that_the_fact_does_not_have_is_noticed() {
        saying("It is {fact:F-GROW-01.third}.").breaks("numbers-from-facts", &["F-GROW-01.third"]);
    }

    #[test]
    fn a_number_stands_where_its_fact_is_cited() {
        let text = "Many of us are tired. {cite:F-GROW-01}";
        Example::whole()
            .with(STAGE, text, "It was on {fact:S-14.day}. {cite:F-GROW-01}")
            .breaks("numbers-are-cited", &["tired-days grown-up", "S-14"]);
    }

    #[test]
    fn a_number_word_beside_a_unit_is_refused() {
        saying("Wait two days.").breaks("numbers-from-facts", &["“two days”"]);
        saying("Wait three more days.").breaks("numbers-from-facts", &["“three more days”"]);
        saying("Wait Two-weeks.").breaks("numbers-from-facts", &["Two-weeks"]);
    }

    #[test]
    fn a_number_word_beside_anything_else_is_kept() {
        saying("The two brothers had one day. Two. Days go by.").keeps_every_rule();
    }

    #[test]
    fn shares_are_out_of_a_hundred() {
        saying("It is {fact:F-GROW-01.half} out of 100.").keeps_every_rule();
        for share in [
            "one in three",
            "{fact:F-GROW-01.half} in {fact:F-GROW-01.half}",
            "{fact:F-GROW-01.half}%",
            "five per cent",
            "{fact:F-GROW-01.half} out of {fact:F-GROW-01.half}",
        ] {
            saying(&format!("It is {share}.")).breaks("one-denominator", &["out of 100"]);
        }
    }
}
