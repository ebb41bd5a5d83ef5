//! The glossary, the honest door and the rest are whole.

use std::collections::BTreeMap;

use super::Problems;
use crate::check_input::CheckInput;
use crate::problem::{At, Problem};

/// The word, what it means for each reader, and what counts as explaining it in a sentence.
pub(super) fn every_term_is_defined_for_both_readers(
    input: &CheckInput<'_>,
    problems: &mut Problems,
) {
    let file = input.file("glossary");
    for (id, term) in input.content.glossary.iter().flatten() {
        let parts = [
            ("term", term.term.trim().is_empty()),
            ("child", term.child.is_empty()),
            ("grown-up", term.grown_up.is_empty()),
            ("explained-by", term.explained_by.iter().all(|cue| cue.trim().is_empty())),
        ];
        for (part, _) in parts.into_iter().filter(|(_, is_missing)| *is_missing) {
            let at = At::new(&file, format!("{id} {part}"));
            problems.push(Problem::error("term-whole", &at, "it is missing", "write it"));
        }
    }
}

/// Otherwise nobody knows which of two terms a word is.
pub(super) fn a_form_belongs_to_one_term(input: &CheckInput<'_>, problems: &mut Problems) {
    let mut owners = BTreeMap::new();
    for (id, term) in input.content.glossary.iter().flatten() {
        for form in term.forms.iter().chain([&term.term]) {
            let owner = owners.insert(form.to_lowercase(), id);
            if let Some(owner) = owner.filter(|owner| *owner != id) {
                problems.push(Problem::error(
                    "term-forms",
                    &At::new(input.file("glossary"), id),
                    format!("“{form}” is a form of {owner} too"),
                    "leave it with one of them",
                ));
            }
        }
    }
}

/// A door that is opened has an answer behind it for whoever stands there.
pub(super) fn hard_questions_are_answered_for_both_readers(
    input: &CheckInput<'_>,
    problems: &mut Problems,
) {
    let file = input.file("honest-door");
    for (id, door) in input.content.door.iter().flatten() {
        let parts = [
            ("question", door.question.trim().is_empty()),
            ("child", door.child.is_empty()),
            ("grown-up", door.grown_up.is_empty()),
        ];
        for (part, _) in parts.into_iter().filter(|(_, is_missing)| *is_missing) {
            let at = At::new(&file, format!("{id} {part}"));
            problems.push(Problem::error("door-whole", &at, "it is missing", "write it"));
        }
    }
}

/// Labels, helpers and the sections of *About this story*.
pub(super) fn everything_else_is_written(input: &CheckInput<'_>, problems: &mut Problems) {
    let content = input.content;
    let sections = content.about.iter().flat_map(|about| &about.sections).map(|section| {
        let is_empty = section.heading.trim().is_empty() || section.text.is_empty();
        ("about", section.id.clone(), is_empty)
    });
    let helpers = content.helpers.iter().flatten().map(|(id, helper)| {
        let is_empty = helper.name.trim().is_empty() || helper.says.trim().is_empty();
        ("helpers", id.clone(), is_empty)
    });
    let grades = content.about.iter().flat_map(|about| {
        let it = &about.grades;
        [&it.checked, &it.summary, &it.service, &it.secondary, &it.news]
    });
    let grades = grades.map(|words| ("about", "grades".to_owned(), words.trim().is_empty()));
    let labels = input
        .labels()
        .into_iter()
        .map(|(name, label)| ("interface", name, label.trim().is_empty()));
    for (file, place, _) in
        sections.chain(helpers).chain(grades).chain(labels).filter(|(_, _, is_empty)| *is_empty)
    {
        let at = At::new(input.file(file), place);
        problems.push(Problem::error("written", &at, "it is empty", "write it"));
    }
}

#[cfg(test)]
mod tests {
    use crate::example::{Example, GLOSSARY};

    #[test]
    fn a_term_is_defined_for_both_readers_and_says_what_explains_it() {
        Example::whole()
            .with(GLOSSARY, "child = \"When new cells do not grow. {cite:F-GROW-01}\"", "")
            .breaks("term-whole", &["graft-failure child"]);
        Example::whole()
            .with(GLOSSARY, "explained-by = [\"do not grow\"]", "explained-by = []")
            .breaks("term-whole", &["graft-failure explained-by"]);
    }

    #[test]
    fn two_terms_do_not_share_a_form() {
        Example::whole()
            .with(GLOSSARY, "[\"new graft\"]", "[\"Graft Failure\"]")
            .breaks("term-forms", &["graft"]);
    }

    #[test]
    fn labels_helpers_and_sections_say_something() {
        let empty = |file: &str, old: &str| Example::whole().with(file, old, "\"\"");
        empty("en/helpers.toml", "\"I will come along.\"").breaks("written", &["owl"]);
        empty("en/about.toml", "\"hospital\"").breaks("written", &["about.toml: grades"]);
        empty("en/about.toml", "\"The report\"").breaks("written", &["report"]);
        empty("en/interface.toml", "\"Day {day}\"").breaks("written", &["interface.toml: day"]);
    }

    #[test]
    fn a_door_has_an_answer_for_both_readers() {
        Example::whole()
            .with("en/honest-door.toml", "grown-up = \"Some children do. {cite:F-GROW-01}\"", "")
            .breaks("door-whole", &["could-i-die grown-up"]);
    }
}
