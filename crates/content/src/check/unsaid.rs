//! What is not said.

use super::Problems;
use crate::passage::Passage;
use crate::problem::Problem;
use crate::proof::Proof;
use crate::source::Unsaid;
use crate::vocabulary::{any_phrase, overlap};

/// The lists of `rules.toml`.
pub(super) fn what_is_not_said_is_not_said(proof: &Proof<'_>, problems: &mut Problems) {
    let lists = proof.manuscript.rules.unsaid.get(&proof.edition.folder);
    for list in lists.into_iter().flatten() {
        let (Some(unsaid), allowed) = (any_phrase(&list.words), any_phrase(&list.unless)) else {
            continue;
        };
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
    let in_stage = |stage: &String| list.stages.contains(stage);
    (list.stages.is_empty() || passage.stage.as_ref().is_some_and(in_stage))
        && (list.only_in.is_empty() || list.only_in.iter().any(|place| passage.is_in(*place)))
        && !list.except_in.iter().any(|place| passage.is_in(*place))
}

#[cfg(test)]
mod tests {
    use crate::example::{Example, STAGE};

    fn saying(words: &str) -> Example {
        Example::whole().with(STAGE, "Many of us are tired.", words)
    }

    #[test]
    fn a_word_that_is_not_said_is_found_with_its_reason_and_what_to_say() {
        saying("Be BRAVE now.")
            .breaks("not-said", &["“BRAVE”: it shames; say that all feelings are allowed"]);
        saying("It is a wonder.").keeps_every_rule();
        saying("You are bravely here.").breaks("not-said", &["“bravely”"]);
        saying("You won.").breaks("not-said", &["“won”"]);
    }

    #[test]
    fn a_number_in_a_pattern_is_any_number() {
        saying("It is M{fact:F-GROW-01.half}.").breaks("not-said", &["“M12”"]);
        saying("It is an M.").keeps_every_rule();
    }

    #[test]
    fn a_word_may_stand_in_a_phrase_that_is_allowed() {
        saying("It won't. It is a brave new world.").keeps_every_rule();
        saying("It won\u{2019}t.").keeps_every_rule();
    }

    #[test]
    fn a_list_may_be_about_some_texts_only() {
        saying("Ask your mother.").keeps_every_rule();
        Example::whole()
            .with(STAGE, "We do not know.", "Ask your mother.")
            .breaks("not-said", &["report if-they-ask"]);
        saying("It is a warehouse.").breaks("not-said", &["warehouse"]);
        saying("It is no surgery.").keeps_every_rule();
        Example::whole()
            .with("en/stages/day-zero.toml", "Many of us are tired.", "It is surgery.")
            .breaks("not-said", &["surgery"]);
    }
}
