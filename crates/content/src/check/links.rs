//! The glossary's words: linked and explained where they first stand.

use std::collections::BTreeSet;
use std::ops::Range;

use super::Problems;
use super::cites::beginning;
use crate::check_input::CheckInput;
use crate::passage::{Paragraph, Part, Passage};
use crate::phrases::overlap;
use crate::problem::{At, Problem};

/// Every link's term is in the glossary, and the linked words are the term's; see-also as well.
pub(super) fn links_lead_to_terms_of_that_name(input: &CheckInput<'_>, problems: &mut Problems) {
    let Some(glossary) = &input.content.glossary else { return };
    for passage in &input.passages {
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
            let at = At::new(input.file("glossary"), format!("{id} see-also"));
            let what = format!("the glossary has no “{other}”");
            problems.push(Problem::error("links", &at, what, "name a term that it has"));
        }
    }
}

/// Whether the words at `range` are a form of `term`, or have one within.
fn has_form(paragraph: &Paragraph, range: &Range<usize>, term: &str) -> bool {
    paragraph.uses.iter().any(|found| found.term == term && overlap(&found.range, range))
}

/// Linked in each layer of each step; explained once a stage to each reader. Who reads the detail has read
/// what the grown-up's text said.
pub(super) fn hard_words_are_linked_and_explained_where_they_first_stand(
    input: &CheckInput<'_>,
    problems: &mut Problems,
) {
    let mut stage = None;
    let [mut to_child, mut to_grown_up, mut in_detail] = [const { BTreeSet::new() }; 3];
    for passage in &input.passages {
        if stage != passage.stage.as_ref() {
            stage = passage.stage.as_ref();
            for explained in [&mut to_child, &mut to_grown_up, &mut in_detail] {
                explained.clear();
            }
        }
        let explained = match passage.part {
            Part::Child | Part::ChildMessage => &mut to_child,
            Part::GrownUp => {
                let met = check_layer(input, passage, &to_grown_up, problems);
                in_detail.extend(met.iter().cloned());
                to_grown_up.extend(met);
                continue;
            }
            Part::Detail => &mut in_detail,
            _ => continue,
        };
        let met = check_layer(input, passage, explained, problems);
        explained.extend(met);
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
    input: &CheckInput<'_>,
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
                check_explanation(input, passage, paragraph, &word, problems);
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
    input: &CheckInput<'_>,
    passage: &Passage,
    paragraph: &Paragraph,
    word: &Standing<'_>,
    problems: &mut Problems,
) {
    let term = input.content.glossary.as_ref().and_then(|glossary| glossary.get(word.term));
    let Some(term) = term.filter(|term| !term.explained_by.is_empty()) else { return };
    let (before, after) = (&paragraph.text[..word.range.start], &paragraph.text[word.range.end..]);
    let explains = |text: &str| input.vocabulary.explains(word.term, text);
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

#[cfg(test)]
mod tests {
    use crate::example::{Example, GLOSSARY, STAGE};

    const GROWN_UP: &str = "Many of us are tired.";

    fn saying(words: &str) -> Example {
        Example::whole().with(STAGE, GROWN_UP, words)
    }

    #[test]
    fn a_link_leads_to_a_term_and_stands_on_a_form_of_it() {
        saying("A [thing](term:nothing) is new.").breaks("links", &["no “nothing”"]);
        saying("A [thing](term:graft) is made of given cells.")
            .breaks("links", &["“thing” is no form of graft"]);
        Example::whole()
            .with(GLOSSARY, "see-also = [\"graft\"]", "see-also = [\"grafts\"]")
            .breaks("links", &["neutrophil see-also"]);
    }

    #[test]
    fn a_hard_word_is_linked_where_it_first_stands() {
        saying("A Graft is made of given cells.")
            .breaks("first-use-linked", &["tired-days grown-up", "[Graft](term:graft)"]);
        let late = "A graft is made of given cells. The [graft](term:graft) may grow.";
        saying(late).breaks("first-use-linked", &["“graft”"]);
    }

    #[test]
    fn after_the_first_time_no_link_is_needed() {
        saying("A [graft](term:graft) is made of given cells. The graft may grow.")
            .keeps_every_rule();
    }

    #[test]
    fn the_longest_form_counts() {
        saying("The [graft](term:graft), the given cells, had graft failure. They do not grow.")
            .breaks("first-use-linked", &["“graft failure”"]);
        saying("A [graft failure](term:graft-failure) is when they do not grow.")
            .keeps_every_rule();
    }

    #[test]
    fn a_linked_word_is_explained_in_its_own_paragraph() {
        saying("A [graft](term:graft) is here.")
            .breaks("first-use-explained", &["“graft” is not explained", "given cells"]);
        saying("A [graft](term:graft) is here. {cite:F-GROW-01}\\n\\nThese are given cells.")
            .breaks("first-use-explained", &["graft"]);
        saying("A [graft](term:graft), Given Cells, is here.").keeps_every_rule();
    }

    #[test]
    fn the_explanation_is_not_the_link_itself() {
        Example::whole()
            .with(GLOSSARY, "explained-by = [\"given cells\"]", "explained-by = [\"graft\"]")
            .with(STAGE, GROWN_UP, "A [graft](term:graft) is here.")
            .breaks("first-use-explained", &["graft"]);
    }

    #[test]
    fn a_word_is_linked_in_each_step_and_explained_once_a_stage() {
        let again = "Your [neutrophils](term:neutrophil) may fall.";
        saying(again).keeps_every_rule();
        saying("Your neutrophils may fall.").breaks("first-use-linked", &["tired-days grown-up"]);
        Example::whole()
            .with(STAGE, "You may be tired.", again)
            .breaks("first-use-explained", &["tired-days child"]);
        let first = "The report gives the day";
        Example::whole()
            .with(STAGE, first, &format!("{again} {first}"))
            .breaks("first-use-explained", &["report grown-up"]);
    }

    #[test]
    fn the_detail_layer_leans_on_the_grown_up_layer_but_links_again() {
        let detail = "detail = \"Half had [neutrophils](term:neutrophil)";
        Example::whole()
            .with(STAGE, detail, "detail = \"Half had neutrophils")
            .breaks("first-use-linked", &["small-seeds detail"]);
        Example::whole()
            .with(STAGE, "It can last long.", "A [graft](term:graft) may fall.")
            .breaks("first-use-explained", &["tired-days detail"]);
        let explained = "A [graft](term:graft), the given cells, may fall.";
        Example::whole()
            .with(STAGE, "It can last long.", explained)
            .with(STAGE, "One small thing a day can help.", "A [graft](term:graft) may fall.")
            .breaks("first-use-explained", &["one-thing grown-up"]);
    }

    #[test]
    fn every_layer_stands_alone() {
        Example::whole()
            .with(STAGE, "They may need time.", "They are neutrophils.")
            .breaks("first-use-linked", &["small-seeds child"]);
    }

    #[test]
    fn a_form_in_another_meaning_and_headings_need_no_link() {
        saying("We live in Neutrophil Street.").keeps_every_rule();
        Example::whole().with(STAGE, "\"Tired days\"", "\"Neutrophils\"").keeps_every_rule();
        Example::whole()
            .with(STAGE, "You can pick.", "You can pick neutrophils.")
            .keeps_every_rule();
    }
}
