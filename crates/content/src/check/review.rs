//! Rules for the record of what clinicians have said: who and when is known, and what was judged is what
//! stands there.

use std::collections::BTreeSet;

use time::Date;

use super::Problems;
use crate::check_input::CheckInput;
use crate::content_tree::ContentTree;
use crate::problem::{At, Problem};
use crate::review::{Review, ReviewState, Verdict};

const RULE: &str = "review";

/// Each review has a name, a role and a day that has come; each answer a sum.
pub(super) fn a_review_names_who_and_when(
    tree: &ContentTree,
    today: Date,
    problems: &mut Problems,
) {
    for content in &tree.languages {
        let reviews = content.review.iter().flat_map(|it| &it.reviews);
        for (number, review) in (1..).zip(reviews) {
            let file = format!("{}/review.toml", content.folder);
            let mut report = |place: String, what: &str, remedy: &str| {
                let at = At::new(&file, format!("review {number}{place}"));
                problems.push(Problem::error(RULE, &at, what, remedy));
            };
            for (name, value) in [("reviewer", &review.reviewer), ("role", &review.role)] {
                if value.trim().is_empty() {
                    let remedy =
                        "write it, or take the review out: a judgement counts by who made it";
                    report(format!(" {name}"), "it is empty", remedy);
                }
            }
            let day = review.date.date.and_then(|it| {
                let month = time::Month::try_from(it.month).ok()?;
                Date::from_calendar_date(it.year.into(), month, it.day).ok()
            });
            match day {
                None => report(" date".into(), "it is no day", "write it as 2026-11-27"),
                Some(day) if day > today => {
                    report(" date".into(), "it has not come yet", "write the day of the review");
                }
                Some(_) => {}
            }
            for (id, answer) in &review.passages {
                if answer.of.len() != 16 || !answer.of.bytes().all(|it| it.is_ascii_hexdigit()) {
                    let remedy = "read the filled copy in again: `cargo xtask review … --from …`";
                    report(format!(" {id}"), "`of` is not the sum of a passage", remedy);
                }
                if answer.says == Verdict::Change && answer.change.trim().is_empty() {
                    let remedy = "write it, or make it a remark";
                    report(format!(" {id}"), "it does not say what to change", remedy);
                }
            }
        }
    }
}

/// Words may change at any time. Then they are not reviewed, until somebody reads them again.
pub(super) fn a_review_is_of_what_stands_there(input: &CheckInput<'_>, problems: &mut Problems) {
    if input.content.review.is_none() {
        return;
    }
    let review = Review::new(input);
    let known = review.passages().map(|it| (it.id.as_str(), it)).collect::<Vec<_>>();
    let mut told = BTreeSet::new();
    let answers = review.reviews.iter().flat_map(|it| &it.answers);
    for (id, answer) in answers.filter(|(_, it)| it.verdict != Verdict::Remark) {
        let at = At::new(input.file("review"), id);
        let (what, remedy) = match known.iter().find(|(known, _)| known == id) {
            None => (
                "there is no such passage any more".to_owned(),
                "take its entry out, or put the name right that it has in the file".to_owned(),
            ),
            Some((_, passage)) => {
                let is_judged = review
                    .reviews
                    .iter()
                    .filter_map(|it| it.answers.get(id))
                    .any(|it| it.of == passage.of && it.verdict != Verdict::Remark);
                if is_judged || answer.of == passage.of {
                    continue;
                }
                let what = format!(
                    "its words have changed since it was reviewed, so it counts as not reviewed: “{}”",
                    opening(&passage.plain())
                );
                let again = format!(
                    "let it be read again: `cargo xtask review {} --changed`",
                    input.content.folder
                );
                (what, again)
            }
        };
        if told.insert(id) {
            problems.push(Problem::warning(RULE, &at, what, remedy));
        }
    }
}

/// The first words, enough to find a text.
fn opening(text: &str) -> String {
    text.split_whitespace().take(8).collect::<Vec<_>>().join(" ")
}

/// A language says that it was reviewed by its record, passage by passage, and by nothing else.
pub(super) fn a_name_alone_is_no_review(input: &CheckInput<'_>, problems: &mut Problems) {
    if !input.content.language.clinical_reviewer.trim().is_empty() {
        let at = At::new(input.file("language"), "clinical-reviewer");
        let remedy = format!(
            "take it out, and read in what was reviewed: `cargo xtask review {} --from …`",
            input.content.folder
        );
        problems.push(Problem::error(RULE, &at, "a name alone is no review", remedy));
    }
}

/// What the story says of its review is written for the state that the record is in.
pub(super) fn every_state_of_the_review_has_words(input: &CheckInput<'_>, problems: &mut Problems) {
    let (Some(about), Some(_)) = (&input.content.about, &input.content.review) else { return };
    let at = |place: &str| At::new(input.file("about"), place);
    let state = Review::new(input).state();
    if state == ReviewState::Part && about.review.part.trim().is_empty() {
        let remedy = "write `part`, with {right} and {all}, as it stands in en/about.toml";
        let what = "a part is reviewed, and the story still says that nothing is";
        problems.push(Problem::error(RULE, &at("review part"), what, remedy));
    }
    if about.sections.iter().all(|it| it.review != Some(state)) {
        let what = "no section says how far the story is reviewed now";
        let remedy =
            "write one for each state, with `review = \"none\"`, `\"part\"` and `\"whole\"`";
        problems.push(Problem::error(RULE, &at("sections"), what, remedy));
    }
}

#[cfg(test)]
mod tests {
    use crate::example::Example;
    use crate::example::STAGE;
    use crate::problem::Problem;
    use crate::review::tests::{SEEDS, reviewed};

    const RECORD: &str = "en/review.toml";

    fn warnings(example: &Example) -> String {
        let problems = example.compiled().problems;
        let warnings = problems.iter().filter(|it| !it.is_error() && it.rule == super::RULE);
        warnings.map(Problem::to_string).collect::<Vec<_>>().join("\n")
    }

    #[test]
    fn a_review_of_what_stands_there_is_no_problem() {
        reviewed().keeps_every_rule();
        assert_eq!(warnings(&reviewed()), "");
    }

    #[test]
    fn a_changed_passage_and_one_that_is_gone_are_named() {
        let changed = reviewed().with(STAGE, "They may need time.", "They may need days.");
        changed.keeps_every_rule();
        let said = warnings(&changed);
        assert!(said.contains(SEEDS) && said.contains("have changed"), "{said}");
        let gone = reviewed().with(RECORD, SEEDS, "stages/waiting: gone child");
        assert!(warnings(&gone).contains("no such passage any more"));
    }

    #[test]
    fn a_review_without_a_name_a_role_a_day_or_a_sum_is_refused() {
        let with = |old: &str, new: &str| reviewed().with(RECORD, old, new);
        with("\"Ada May\"", "\" \"").breaks("review", &["review 1 reviewer", "empty"]);
        with("\"nurse\"", "\"\"").breaks("review", &["review 1 role"]);
        with("2026-11-20", "2026-11-23").breaks("review", &["not come yet"]);
        with("2026-11-20", "12:00:00").breaks("review", &["no day"]);
        with("of = \"", "of = \"x").breaks("review", &["not the sum"]);
        with("says = \"right\"", "says = \"change\"").breaks("review", &["what to change"]);
    }

    #[test]
    fn a_name_in_the_language_makes_no_review() {
        Example::whole()
            .with("en/language.toml", "clinical-reviewer = \"\"", "clinical-reviewer = \"Dr A\"")
            .breaks("review", &["a name alone"]);
    }

    #[test]
    fn a_language_that_is_reviewed_in_part_says_so() {
        reviewed()
            .with("en/about.toml", "part = \"{right} of {all}\"", "part = \"\"")
            .breaks("review", &["the story still says that nothing is"]);
        reviewed()
            .with("en/about.toml", "review = \"part\"\n", "")
            .breaks("review", &["no section says"]);
    }
}
