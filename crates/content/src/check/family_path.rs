//! Rule for how much a family reads in all.

use super::Problems;
use crate::check_input::CheckInput;
use crate::passage::{Part, Passage};
use crate::problem::{At, Problem};

/// What one meets who reads every step as a family does, without the activities.
fn is_met(part: Part) -> bool {
    matches!(
        part,
        Part::Title
            | Part::ContentNote
            | Part::ChildMessage
            | Part::MainMessage
            | Part::KeyPoint
            | Part::Heading
            | Part::Child
            | Part::GrownUp
            | Part::AskQuestion
            | Part::AskAnswer
            | Part::CheckQuestion
            | Part::CheckAnswer
            | Part::TeamQuestion
    )
}

/// The words of the family path in a stage.
pub(crate) fn words_of(input: &CheckInput<'_>, stage: &str) -> usize {
    let here = input.passages.iter().filter(|passage| passage.stage.as_deref() == Some(stage));
    let met = here.filter(|passage| is_met(passage.part)).map(Passage::count);
    met.map(|count| count.words).sum()
}

/// Neither a stage nor the whole is longer than a family has breath for.
pub(super) fn the_family_path_keeps_to_its_length(input: &CheckInput<'_>, problems: &mut Problems) {
    let limits = input.tree.rules.family_path.get(&input.content.folder);
    let limits = limits.copied().unwrap_or_default();
    let mut all = 0;
    for stage in &input.tree.outline.stages {
        let words = words_of(input, &stage.id);
        all += words;
        if let Some(most) = limits.stage.filter(|most| words > *most) {
            let what = format!("a family reads {words} words, at most {most}");
            let remedy = "leave out what is said elsewhere";
            let at = At::new(input.stage_file(&stage.id), "all steps");
            problems.push(Problem::error("family-path", &at, what, remedy));
        }
    }
    if let Some(most) = limits.words.filter(|most| all > *most) {
        let what = format!("a family reads {all} words in all, at most {most}");
        let remedy = "leave out what is said more than once";
        let at = At::new(input.file("stages/*"), "all steps");
        problems.push(Problem::error("family-path", &at, what, remedy));
    }
}

#[cfg(test)]
mod tests {
    use crate::example::Example;

    fn with(limit: &str) -> Example {
        Example::whole().with(
            "rules.toml",
            "[family-path.en]",
            &format!("[family-path.en]\n{limit}"),
        )
    }

    #[test]
    fn a_stage_is_no_longer_than_a_family_has_breath_for() {
        with("stage = 1000").keeps_every_rule();
        with("stage = 50").breaks("family-path", &["waiting.toml", "words, at most 50"]);
    }

    #[test]
    fn nor_is_the_whole() {
        with("words = 11700").keeps_every_rule();
        with("words = 1000").breaks("family-path", &["words in all, at most 1000"]);
    }
}
