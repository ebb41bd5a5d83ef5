//! What a text may contain.

use super::Problems;
use crate::passage::Passage;
use crate::problem::Problem;
use crate::proof::Proof;

/// Paragraphs, lists, strong words, links to the glossary, and our two marks; nothing else.
pub(super) fn texts_contain_only_what_they_may(proof: &Proof<'_>, problems: &mut Problems) {
    for passage in &proof.passages {
        for fault in &passage.faults {
            problems.push(Problem::error("marks", &passage.at, &fault.what, &fault.remedy));
        }
    }
}
