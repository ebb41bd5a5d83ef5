//! The words of a stage are whole.

use std::ops::RangeInclusive;

use story::bundle::Voice;

use super::Problems;
use crate::check_input::CheckInput;
use crate::problem::{At, Problem};
use crate::source::{OutlineKind, OutlineStage, OutlineStep, StageWords, StepWords};

/// Key points: enough to hold on to, and no more than one can keep in mind.
const POINTS: RangeInclusive<usize> = 3..=5;

/// The stages whose words could be read, with their file.
fn stages<'a>(
    input: &'a CheckInput<'_>,
) -> impl Iterator<Item = (&'a OutlineStage, &'a StageWords, String)> {
    input.tree.outline.stages.iter().filter_map(|stage| {
        let words = input.content.stages.get(&stage.id)?;
        Some((stage, words, input.stage_file(&stage.id)))
    })
}

/// The steps that have words, each with its file.
fn steps<'a>(
    input: &'a CheckInput<'_>,
) -> impl Iterator<Item = (&'a OutlineStep, &'a StepWords, String)> {
    stages(input).flat_map(|(stage, words, file)| {
        let step =
            move |step: &'a OutlineStep| Some((step, words.steps.get(&step.id)?, file.clone()));
        stage.steps.iter().filter_map(step)
    })
}

/// Title and short name.
pub(super) fn stages_are_named(input: &CheckInput<'_>, problems: &mut Problems) {
    for (_, words, file) in stages(input) {
        let texts = [("title", &words.title), ("short", &words.short)];
        for (name, _) in texts.into_iter().filter(|(_, text)| text.trim().is_empty()) {
            let at = At::new(&file, name);
            problems.push(Problem::error("stage-whole", &at, "it is missing", "write it"));
        }
        if words.short.split_whitespace().count() > 2 {
            let remedy = "say it in one or two words, for the day line";
            problems.push(Problem::error(
                "stage-whole",
                &At::new(&file, "short"),
                "it is long",
                remedy,
            ));
        }
    }
}

/// A heading, the child's line and the grown-up's text, and words for no step that is not there.
pub(super) fn every_step_has_both_layers(input: &CheckInput<'_>, problems: &mut Problems) {
    for (stage, words, file) in stages(input) {
        let mut report = |place: String, what: &str, remedy: &str| {
            problems.push(Problem::error("both-layers", &At::new(&file, place), what, remedy));
        };
        for OutlineStep { id, .. } in &stage.steps {
            let Some(step) = words.steps.get(id) else {
                report(
                    id.clone(),
                    "the step has no words",
                    "write [steps.…], or take it out of outline.toml",
                );
                continue;
            };
            let layers = [
                ("heading", step.heading.trim().is_empty()),
                ("child", step.child.is_empty()),
                ("grown-up", step.grown_up.is_empty()),
            ];
            for (layer, _) in layers.into_iter().filter(|(_, is_missing)| *is_missing) {
                report(format!("{id} {layer}"), "it is missing", "write it");
            }
        }
        for id in words.steps.keys().filter(|id| stage.steps.iter().all(|step| step.id != **id)) {
            report(
                id.clone(),
                "the outline has no such step",
                "add it to outline.toml, or rename it here",
            );
        }
    }
}

/// The report has no more of the medicine to tell.
pub(super) fn detail_stands_on_general_steps_alone(
    input: &CheckInput<'_>,
    problems: &mut Problems,
) {
    for (step, words, file) in steps(input) {
        let at = At::new(file, format!("{} detail", step.id));
        let is_telling = step.kind == OutlineKind::Telling;
        if step.voice == Voice::Told && !words.detail.is_empty() {
            let remedy = "move it to a general step";
            problems.push(Problem::error("detail", &at, "a told step has no detail", remedy));
        }
        if step.voice == Voice::General && is_telling && words.detail.is_empty() {
            let remedy = "write more of the medicine for those who want it";
            problems.push(Problem::error("detail", &at, "it is missing", remedy));
        }
    }
}

/// On every step that is read.
pub(super) fn a_grown_up_knows_what_to_say(input: &CheckInput<'_>, problems: &mut Problems) {
    for (step, words, file) in steps(input) {
        let is_whole = words
            .if_they_ask
            .as_ref()
            .is_some_and(|ask| !ask.question.trim().is_empty() && !ask.answer.is_empty());
        let is_needed = step.kind == OutlineKind::Telling || words.if_they_ask.is_some();
        if is_needed && !is_whole {
            let at = At::new(file, format!("{} if-they-ask", step.id));
            let remedy = "write what a child may ask here, and what a grown-up can say";
            problems.push(Problem::error("if-they-ask", &at, "it is missing", remedy));
        }
    }
}

/// Two or three answers, one of them to hold on to, each with something kind said to it.
pub(super) fn the_check_has_one_answer_to_keep(input: &CheckInput<'_>, problems: &mut Problems) {
    for (_, words, file) in stages(input) {
        let check = &words.check;
        let mut report = |place: &str, what: &str, remedy: &str| {
            problems.push(Problem::error("check-whole", &At::new(&file, place), what, remedy));
        };
        if check.question.trim().is_empty() {
            report("check question", "it is missing", "ask one kind question");
        }
        if !(2..=3).contains(&check.answers.len()) {
            let what = format!("there are {} answers", check.answers.len());
            report("check answers", &what, "write two or three");
        }
        if check.answers.iter().filter(|answer| answer.keep).count() != 1 {
            let remedy = "give `keep = true` to the one answer to hold on to";
            report("check answers", "not exactly one answer is to be kept", remedy);
        }
        for (index, answer) in check.answers.iter().enumerate() {
            if answer.text.trim().is_empty() || answer.feedback.is_empty() {
                let place = format!("check answer {}", index + 1);
                report(&place, "its text or feedback is missing", "write both");
            }
        }
    }
}

/// A message to the child, and a main message and three to five key points for the grown-up, which each
/// of them meets before anything else.
pub(super) fn a_stage_says_first_what_it_comes_to(input: &CheckInput<'_>, problems: &mut Problems) {
    for (_, words, file) in stages(input) {
        let mut report = |place: &str, what: &str, remedy: &str| {
            problems.push(Problem::error("key-points", &At::new(&file, place), what, remedy));
        };
        if words.child_message.is_empty() {
            report("child-message", "it is missing", "say to the child what the stage comes to");
        }
        if words.main_message.is_empty() {
            report("main-message", "it is missing", "say in two sentences what the stage comes to");
        }
        let points = words.key_points.len();
        if !POINTS.contains(&points) {
            let what = format!("there are {points} points");
            report("key-points", &what, "keep three to five points");
        }
    }
}

/// Each of the outline's questions has words, and there are words for no other.
pub(super) fn team_questions_are_those_of_the_outline(
    input: &CheckInput<'_>,
    problems: &mut Problems,
) {
    for (stage, words, file) in stages(input) {
        let at = At::new(file, "team-questions");
        let mut report = |what: String, remedy: &str| {
            problems.push(Problem::error("team-questions", &at, what, remedy));
        };
        for id in &stage.team_questions {
            if words.team_questions.get(id).is_none_or(|text| text.trim().is_empty()) {
                report(format!("{id} is missing"), "write it, or take it out of outline.toml");
            }
        }
        for id in words.team_questions.keys().filter(|id| !stage.team_questions.contains(id)) {
            report(format!("the outline has no {id} here"), "add it to outline.toml, or rename it");
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::example::{Example, STAGE};

    fn with(old: &str, new: &str) -> Example {
        Example::whole().with(STAGE, old, new)
    }

    #[test]
    fn a_stage_has_title_and_short_name() {
        with("title = \"Waiting for new cells\"", "").breaks("stage-whole", &[": title:"]);
        with("short = \"Waiting\"", "short = \"Waiting for them\"")
            .breaks("stage-whole", &[": short:"]);
    }

    #[test]
    fn a_step_without_a_layer_is_noticed() {
        with("child = \"You may be tired. {cite:F-GROW-01}\"", "")
            .breaks("both-layers", &["tired-days child"]);
        with("grown-up = \"That was a lot to read. {cite:F-GROW-01}\"", "")
            .breaks("both-layers", &["look-back grown-up"]);
    }

    #[test]
    fn words_for_a_step_that_is_not_there_are_noticed() {
        with("[steps.look-back]", "[steps.look-up]")
            .breaks("both-layers", &["look-back: ", "look-up: "]);
    }

    #[test]
    fn a_general_step_has_detail_and_a_told_step_has_none() {
        with("detail = \"It can last long. {cite:F-GROW-01}\"", "")
            .breaks("detail", &["tired-days detail"]);
        with(
            "heading = \"What we know\"",
            "heading = \"What we know\"\ndetail = \"More. {cite:S-14}\"",
        )
        .breaks("detail", &["report detail"]);
    }

    #[test]
    fn a_step_that_is_read_has_something_to_say() {
        let asked = "[steps.tired-days.if-they-ask]\nquestion = \"Why am I tired?\"\nanswer = \"Your body works hard. {cite:F-GROW-01}\"";
        with(asked, "").breaks("if-they-ask", &["tired-days"]);
    }

    #[test]
    fn a_check_has_two_or_three_answers_one_to_keep_and_feedback_to_each() {
        with("keep = true", "").breaks("check-whole", &["exactly one"]);
        with("text = \"It went wrong.\"", "text = \"It went wrong.\"\nkeep = true")
            .breaks("check-whole", &["exactly one"]);
        with("feedback = \"Many fear that. {cite:F-GROW-01}\"", "")
            .breaks("check-whole", &["answer 2"]);
        let only = "[[check.answers]]\ntext = \"It went wrong.\"\nfeedback = \"Many fear that. {cite:F-GROW-01}\"";
        with(only, "").breaks("check-whole", &["1 answers"]);
    }

    #[test]
    fn a_stage_begins_with_a_main_message_and_three_to_five_points() {
        let point = "\"New cells need time. {cite:F-GROW-01}\"";
        with(point, &[point; 3].join(", ")).keeps_every_rule();
        with(point, &[point; 4].join(", ")).breaks("key-points", &["6 points"]);
        with(&format!("{point}, "), "").breaks("key-points", &["2 points"]);
        with("main-message = \"Waiting is part of it. {cite:F-GROW-01}\"", "")
            .breaks("key-points", &["main-message"]);
    }

    #[test]
    fn a_stage_has_a_message_to_the_child() {
        with("child-message = \"Ask us. {cite:F-GROW-01}\"", "")
            .breaks("key-points", &["child-message", "missing"]);
        let message = "Ask us.";
        with(message, "You can ask us all you like, and we tell you the truth.")
            .breaks("limits", &["child-message", "a sentence of 13 words"]);
        with(message, &[message; 3].join(" "))
            .breaks("limits", &["child-message", "3 sentences; the child-message has 2"]);
        with(message, "Medication necessitates hospitalization.")
            .breaks("limits", &["child-message", "reading grade"]);
        with("Ask us. {cite:F-GROW-01}", "Ask us.").breaks("cited", &["child-message"]);
        with(message, "You have few neutrophils.").breaks("first-use-linked", &["child-message"]);
        with(message, "Ask us. {beat} Ask again.").breaks("beats", &["child-message"]);
    }

    #[test]
    fn a_main_message_is_two_sentences() {
        let message = "Waiting is part of it.";
        with(message, &[message; 2].join(" ")).keeps_every_rule();
        with(message, &[message; 3].join(" "))
            .breaks("limits", &["main-message", "3 sentences; the main-message has 2"]);
    }

    #[test]
    fn questions_for_the_team_are_those_of_the_outline() {
        with("q9 =", "q99 =").breaks("team-questions", &["q9 is missing", "no q99 here"]);
    }
}
