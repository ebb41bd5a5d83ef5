//! The glossary's words: linked and explained where they first stand.

use std::collections::BTreeSet;
use std::ops::Range;

use super::Problems;
use super::cites::beginning;
use crate::passage::{Paragraph, Part, Passage};
use crate::problem::{At, Problem};
use crate::proof::Proof;
use crate::vocabulary::overlap;

/// Every link's term is in the glossary, and the linked words are the term's; see-also as well.
pub(super) fn links_lead_to_terms_of_that_name(proof: &Proof<'_>, problems: &mut Problems) {
    let Some(glossary) = &proof.edition.glossary else { return };
    for passage in &proof.passages {
        for paragraph in &passage.paragraphs {
            for (range, term) in &paragraph.links {
                let words = &paragraph.text[range.clone()];
                let (what, remedy) = if !glossary.contains_key(term) {
                    (format!("the glossary has no “{term}”"), "link to a term that it has")
                } else if !has_form(paragraph, range, term) {
                    let remedy = "link the word itself, or add this form to the term's `forms`";
                    (format!("“{words}” is no form of {term}"), remedy)
                } else {
                    continue;
                };
                problems.push(Problem::error("links", &passage.at, what, remedy));
            }
        }
    }
    for (id, term) in glossary {
        for other in term.see_also.iter().filter(|other| !glossary.contains_key(*other)) {
            let at = At::new(proof.file("glossary"), [id, " see-also"].concat());
            let what = format!("the glossary has no “{other}”");
            problems.push(Problem::error("links", &at, what, "name a term that it has"));
        }
    }
}

/// Whether the words at `range` are a form of `term`, or have one within.
fn has_form(paragraph: &Paragraph, range: &Range<usize>, term: &str) -> bool {
    paragraph.uses.iter().any(|found| found.term == term && overlap(&found.range, range))
}

/// In each layer of each step. The detail layer may lean on what its step's grown-up layer said.
pub(super) fn hard_words_are_linked_and_explained_where_they_first_stand(
    proof: &Proof<'_>,
    problems: &mut Problems,
) {
    let mut said_before = BTreeSet::new();
    for passage in &proof.passages {
        match passage.part {
            Part::Child => {
                check_layer(proof, passage, &BTreeSet::new(), problems);
                said_before.clear();
            }
            Part::GrownUp => said_before = check_layer(proof, passage, &BTreeSet::new(), problems),
            Part::Detail => {
                check_layer(proof, passage, &said_before, problems);
            }
            _ => {}
        }
    }
}

/// A word of the glossary in a paragraph.
struct Standing<'a> {
    range: Range<usize>,
    term: &'a str,
    is_linked: bool,
}

/// Checks one layer of one step; says which terms it has linked.
fn check_layer(
    proof: &Proof<'_>,
    passage: &Passage,
    explained: &BTreeSet<String>,
    problems: &mut Problems,
) -> BTreeSet<String> {
    let mut met = BTreeSet::new();
    for paragraph in &passage.paragraphs {
        let linked = paragraph.links.iter().map(|(range, term)| Standing {
            range: range.clone(),
            term,
            is_linked: true,
        });
        let unlinked =
            paragraph.uses.iter().filter(|found| is_left_out(paragraph, &found.range, &found.term));
        let unlinked = unlinked.map(|found| Standing {
            range: found.range.clone(),
            term: &found.term,
            is_linked: false,
        });
        let mut standing = linked.chain(unlinked).collect::<Vec<_>>();
        standing.sort_by_key(|word| word.range.start);
        for word in standing {
            if !met.insert(word.term.to_owned()) {
                continue;
            }
            let words = &paragraph.text[word.range.clone()];
            if !word.is_linked {
                problems.push(Problem::error(
                    "first-use-linked",
                    &passage.at,
                    format!("“{words}” first stands here without a link"),
                    format!("write [{words}](term:{}), or use plain words", word.term),
                ));
            } else if !explained.contains(word.term) {
                check_explanation(proof, passage, paragraph, &word, problems);
            }
        }
    }
    met
}

/// Whether no link covers this use of a term.
fn is_left_out(paragraph: &Paragraph, found: &Range<usize>, term: &str) -> bool {
    !paragraph.links.iter().any(|(link, linked)| {
        let within = link.start <= found.start && found.end <= link.end;
        within || linked == term && overlap(link, found)
    })
}

fn check_explanation(
    proof: &Proof<'_>,
    passage: &Passage,
    paragraph: &Paragraph,
    word: &Standing<'_>,
    problems: &mut Problems,
) {
    let term = proof.edition.glossary.as_ref().and_then(|glossary| glossary.get(word.term));
    let Some(term) = term.filter(|term| !term.explained_by.is_empty()) else { return };
    let (before, after) = (&paragraph.text[..word.range.start], &paragraph.text[word.range.end..]);
    let explains = |text: &str| proof.vocabulary.explains(word.term, text);
    if !explains(before) && !explains(after) {
        let words = &paragraph.text[word.range.clone()];
        problems.push(Problem::error(
            "first-use-explained",
            &passage.at,
            format!("“{words}” is not explained in “{}”", beginning(&paragraph.text)),
            format!("say beside it one of: {}", term.explained_by.join(" · ")),
        ));
    }
}
