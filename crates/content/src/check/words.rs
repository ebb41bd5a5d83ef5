//! The glossary, the honest door and the rest are whole.

use std::collections::BTreeMap;

use super::Problems;
use crate::problem::{At, Problem};
use crate::proof::Proof;

/// The word, what it means for each reader, and what counts as explaining it in a sentence.
pub(super) fn every_term_is_defined_for_both_readers(proof: &Proof<'_>, problems: &mut Problems) {
    let file = proof.file("glossary");
    for (id, term) in proof.edition.glossary.iter().flatten() {
        let parts = [
            ("term", term.term.trim().is_empty()),
            ("child", term.child.is_empty()),
            ("grown-up", term.grown_up.is_empty()),
            ("explained-by", term.explained_by.iter().all(|cue| cue.trim().is_empty())),
        ];
        for (part, _) in parts.into_iter().filter(|(_, is_missing)| *is_missing) {
            let at = At::new(&file, [id, " ", part].concat());
            problems.push(Problem::error("term-whole", &at, "it is missing", "write it"));
        }
    }
}

/// Otherwise nobody knows which of two terms a word is.
pub(super) fn a_form_belongs_to_one_term(proof: &Proof<'_>, problems: &mut Problems) {
    let mut owners = BTreeMap::new();
    for (id, term) in proof.edition.glossary.iter().flatten() {
        for form in term.forms.iter().chain([&term.term]) {
            let owner = owners.insert(form.to_lowercase(), id);
            if let Some(owner) = owner.filter(|owner| *owner != id) {
                problems.push(Problem::error(
                    "term-forms",
                    &At::new(proof.file("glossary"), id),
                    format!("“{form}” is a form of {owner} too"),
                    "leave it with one of them",
                ));
            }
        }
    }
}

/// A door that is opened has an answer behind it for whoever stands there.
pub(super) fn hard_questions_are_answered_for_both_readers(
    proof: &Proof<'_>,
    problems: &mut Problems,
) {
    let file = proof.file("honest-door");
    for (id, door) in proof.edition.door.iter().flatten() {
        let parts = [
            ("question", door.question.trim().is_empty()),
            ("child", door.child.is_empty()),
            ("grown-up", door.grown_up.is_empty()),
        ];
        for (part, _) in parts.into_iter().filter(|(_, is_missing)| *is_missing) {
            let at = At::new(&file, [id, " ", part].concat());
            problems.push(Problem::error("door-whole", &at, "it is missing", "write it"));
        }
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
    fn a_door_has_an_answer_for_both_readers() {
        Example::whole()
            .with("en/honest-door.toml", "grown-up = \"Some children do. {cite:F-GROW-01}\"", "")
            .breaks("door-whole", &["could-i-die grown-up"]);
    }
}
