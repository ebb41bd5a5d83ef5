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
        let (Some(unsaid), allowed) = (any_phrase(&list.words), any_phrase(&list.unless)) else { continue };
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
