//! What a text may contain.

use super::Problems;
use crate::passage::Part;
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

/// Titles, headings, questions and answers are shown as they are typed.
pub(super) fn labels_and_headings_carry_no_marks(proof: &Proof<'_>, problems: &mut Problems) {
    for passage in &proof.passages {
        let is_line = matches!(
            passage.part,
            Part::Title
                | Part::Short
                | Part::Scene
                | Part::ContentNote
                | Part::Heading
                | Part::AskQuestion
                | Part::CheckQuestion
                | Part::CheckAnswer
                | Part::TeamQuestion
                | Part::TermName
                | Part::DoorQuestion
                | Part::AboutHeading
                | Part::Helper
        );
        for paragraph in passage.paragraphs.iter().filter(|_| is_line) {
            if ["**", "](", "{", "}"].iter().any(|mark| paragraph.text.contains(mark)) {
                problems.push(Problem::error(
                    "marks",
                    &passage.at,
                    "links, numbers from facts and strong words are not shown here",
                    "write one line of plain words; say it without the number or the hard word",
                ));
            }
        }
    }
}
