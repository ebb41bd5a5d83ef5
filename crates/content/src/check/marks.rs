//! Rules for the characters that a text may contain.

use super::Problems;
use crate::check_input::CheckInput;
use crate::passage::Part;
use crate::problem::Problem;

/// Paragraphs, lists, strong words, links to the glossary, and our own marks; nothing else.
pub(super) fn texts_contain_only_what_they_may(input: &CheckInput<'_>, problems: &mut Problems) {
    for passage in &input.passages {
        for fault in &passage.faults {
            problems.push(Problem::error("marks", &passage.at, &fault.what, &fault.remedy));
        }
    }
}

/// Titles, headings, questions and answers are shown as they are typed.
pub(super) fn labels_and_headings_carry_no_marks(input: &CheckInput<'_>, problems: &mut Problems) {
    for passage in &input.passages {
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
                | Part::TryFirst
                | Part::CardTitle
                | Part::HowToTitle
                | Part::AlsoAsked
                | Part::AlsoAskTeam
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

/// The story is set as a book is, in a book's typeface.
pub(super) fn apostrophes_and_quotation_marks_are_a_books(
    input: &CheckInput<'_>,
    problems: &mut Problems,
) {
    for passage in &input.passages {
        if passage.paragraphs.iter().any(|paragraph| paragraph.has_straight_mark) {
            problems.push(Problem::error(
                "marks",
                &passage.at,
                "an apostrophe or a quotation mark is straight",
                "write ’ in words, and the language's own marks around what is said: in English “ and ”",
            ));
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::example::{Example, STAGE};

    #[test]
    fn strong_words_and_lists_are_kept() {
        let strong = Example::whole().with(STAGE, "Some need more.", "**Some** need more.");
        strong.keeps_every_rule();
    }

    #[test]
    fn slanted_words_code_html_and_other_links_are_refused() {
        let refused =
            ["*Some*", "`Some`", "<b>Some</b>", "[Some](https://example.org)", "Some\\\\\n "];
        for words in refused {
            let example = Example::whole().with(STAGE, "Some need", &format!("{words} need"));
            example.breaks("marks", &["small-seeds grown-up"]);
        }
    }

    #[test]
    fn straight_apostrophes_and_quotation_marks_are_refused() {
        for words in ["Sister's cells", "\"Some\" need"] {
            let example = Example::whole().with(STAGE, "Some need", words);
            example.breaks("marks", &["small-seeds grown-up", "straight"]);
        }
        Example::whole().with(STAGE, "Some need", "“Some”, a sister’s, need").keeps_every_rule();
    }

    #[test]
    fn an_unknown_mark_and_a_stray_bracket_are_refused() {
        Example::whole()
            .with(STAGE, "Some need", "{site:F-1} Some need")
            .breaks("marks", &["{site:F-1}"]);
        Example::whole().with(STAGE, "Some need", "[Some need").breaks("marks", &["bracket"]);
    }

    #[test]
    fn words_behind_the_cite_are_refused() {
        let example = Example::whole().with(
            STAGE,
            "They may need time. {cite:F-GROW-01}",
            "They may. {cite:F-GROW-01} Need time.",
        );
        example.breaks("marks", &["“Need time.” stands behind"]);
    }

    #[test]
    fn a_heading_carries_no_link() {
        let example =
            Example::whole().with(STAGE, "\"Small seeds\"", "\"Small [seeds](term:graft)\"");
        example.breaks("marks", &["small-seeds heading"]);
    }

    #[test]
    fn a_description_may_be_written_on_several_lines() {
        let scene = "\"\"\"\nBoth boys\nlie in bed.\n\"\"\"";
        Example::whole().with(STAGE, "\"Both boys lie in bed.\"", scene).keeps_every_rule();
    }
}
