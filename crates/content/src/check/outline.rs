//! The order of the story.

use std::collections::BTreeSet;

use story::bundle::{ThreeQuestions, Voice};
use time::Date;

use super::Problems;
use crate::content_tree::ContentTree;
use crate::problem::{At, Problem};
use crate::source::{OutlineKind, OutlineStage};

/// The stages of the story, in the order they are told.
pub(crate) const STAGES: [&str; 12] = [
    "signs",
    "cause",
    "choice",
    "donor",
    "checks",
    "ward",
    "conditioning",
    "collection",
    "day-zero",
    "waiting",
    "leaving",
    "home",
];

/// How many steps a stage may have: as many as a family can take in at a sitting.
const MOST_STEPS: usize = 7;

fn at(stage: &OutlineStage) -> At {
    At::new("outline.toml", format!("stage {}", stage.id))
}

/// All twelve, and in the order of the story.
pub(super) fn the_twelve_stages_stand_in_order(
    tree: &ContentTree,
    _: Date,
    problems: &mut Problems,
) {
    let stages = tree.outline.stages.iter().map(|stage| stage.id.as_str());
    if !stages.clone().eq(STAGES) {
        let found = stages.collect::<Vec<_>>().join(", ");
        problems.push(Problem::error(
            "stages-in-order",
            &At::new("outline.toml", "stages"),
            format!("the stages are: {found}"),
            format!("put them as the story is told: {}", STAGES.join(", ")),
        ));
    }
}

/// Each stage has told steps, general steps, and an answer to each of a child's three questions.
pub(super) fn a_stage_tells_then_explains_and_answers_three_questions(
    tree: &ContentTree,
    _: Date,
    problems: &mut Problems,
) {
    for stage in &tree.outline.stages {
        let mut report = |what: String, remedy: &str| {
            problems.push(Problem::error("voices-and-questions", &at(stage), what, remedy));
        };
        if stage.steps.iter().all(|step| step.voice != Voice::Told) {
            report("no step is told".to_owned(), "add a step that tells what the report says");
        }
        let questions = [
            (ThreeQuestions::Happens, "happens"),
            (ThreeQuestions::Senses, "senses"),
            (ThreeQuestions::CanDo, "can-do"),
        ];
        for (question, name) in questions {
            let answered = stage
                .steps
                .iter()
                .any(|step| step.voice == Voice::General && step.answers == Some(question));
            if !answered {
                let what = format!("no general step answers “{name}”");
                report(what, "give a general step `answers` with it");
            }
        }
    }
}

/// A place is kept for an activity that is not built yet.
pub(super) fn a_stage_has_seven_steps_at_most_and_looks_back_last(
    tree: &ContentTree,
    _: Date,
    problems: &mut Problems,
) {
    for stage in &tree.outline.stages {
        let mut report = |what: String, remedy: &str| {
            problems.push(Problem::error("steps", &at(stage), what, remedy));
        };
        let activities = stage.steps.iter().filter(|step| step.kind == OutlineKind::Activity);
        let kept = usize::from(stage.activity.is_some() && activities.count() == 0);
        if stage.steps.len() + kept > MOST_STEPS {
            let what = format!("{} steps, and {kept} kept for the activity", stage.steps.len());
            report(what, "join or drop steps until there are seven at most");
        }
        for (index, step) in stage.steps.iter().enumerate() {
            let last = index + 1 == stage.steps.len();
            if last != (step.kind == OutlineKind::LookBack) {
                let what = format!("step “{}” is in the wrong place or of the wrong kind", step.id);
                report(what, "let the last step, and no other, have `kind = \"look-back\"`");
            }
            if step.kind != OutlineKind::Telling && step.voice == Voice::Told {
                let what = format!("step “{}” is told", step.id);
                report(what, "an activity or a look back is general");
            }
            let is_activity = step.kind == OutlineKind::Activity;
            if is_activity != step.activity.is_some()
                || is_activity && step.activity != stage.activity
            {
                let what = format!("step “{}” does not name the stage's activity", step.id);
                report(what, "give an activity step, and no other, `activity` as the stage has it");
            }
        }
        if stage.days.is_some_and(|days| days.to.is_some_and(|to| to < days.from)) {
            report("the days end before they begin".to_owned(), "put `from` before `to`");
        }
    }
}

/// Ids are lower-case words, are never numbered, and stand once.
pub(super) fn names_say_what_a_thing_is(tree: &ContentTree, _: Date, problems: &mut Problems) {
    let mut questions = BTreeSet::new();
    for stage in &tree.outline.stages {
        let mut report = |what: String, remedy: &str| {
            problems.push(Problem::error("names", &at(stage), what, remedy));
        };
        let mut steps = BTreeSet::new();
        for step in &stage.steps {
            if !step.id.chars().all(|letter| letter.is_ascii_lowercase() || letter == '-') {
                let what = format!("step “{}” is not a lower-case name", step.id);
                report(what, "name the step for what it is, as in `small-seeds`");
            }
            if !steps.insert(&step.id) {
                report(format!("step “{}” stands twice", step.id), "give each step its own name");
            }
        }
        for question in &stage.team_questions {
            if !questions.insert(question) {
                let what = format!("team question “{question}” stands twice");
                report(what, "give each question its own name");
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::example::Example;

    fn with(old: &str, new: &str) -> Example {
        Example::whole().with("outline.toml", old, new)
    }

    #[test]
    fn a_stage_out_of_order_is_noticed() {
        let moved = with("id = \"leaving\"", "id = \"later\"");
        let moved = moved.with("outline.toml", "id = \"home\"", "id = \"leaving\"");
        let moved = moved.with("outline.toml", "id = \"later\"", "id = \"home\"");
        let moved = moved.with("outline.toml", "\"q10\"", "\"q\"").with(
            "outline.toml",
            "\"q11\"",
            "\"q10\"",
        );
        moved
            .with("outline.toml", "\"q\"", "\"q11\"")
            .breaks("stages-in-order", &["home, leaving;"]);
    }

    #[test]
    fn a_stage_without_a_told_step_is_noticed() {
        let example =
            with("id = \"report\", voice = \"told\"", "id = \"report\", voice = \"general\"");
        assert!(example.errors().iter().any(|line| line.contains("no step is told")));
    }

    #[test]
    fn each_of_the_three_questions_is_answered_by_a_general_step() {
        with("answers = \"senses\"", "answers = \"happens\"")
            .breaks("voices-and-questions", &["stage signs", "“senses”"]);
    }

    #[test]
    fn the_look_back_comes_last() {
        let example = with(", kind = \"look-back\"", "");
        assert!(example.errors().iter().any(|line| line.contains("let the last step")));
    }

    #[test]
    fn an_activity_takes_the_place_that_was_kept_for_it() {
        Example::with_an_activity().keeps_every_rule();
    }

    #[test]
    fn an_activity_that_is_not_the_stages_own_is_noticed() {
        Example::with_an_activity()
            .with("outline.toml", "activity = \"play-waiting\"", "activity = \"other\"")
            .breaks("steps", &["does not name the stage's activity"]);
    }

    #[test]
    fn more_than_seven_steps_are_too_many() {
        let more = ["one", "two", "three"]
            .map(|name| format!("{{ id = \"{name}\", voice = \"general\" }},"));
        let example =
            with("{ id = \"small-seeds\"", &format!("{}{{ id = \"small-seeds\"", more.concat()));
        assert!(
            example.errors().iter().any(|line| line.contains("8 steps")),
            "{:?}",
            example.errors()
        );
    }

    #[test]
    fn a_numbered_step_is_refused() {
        let example = with("id = \"one-thing\"", "id = \"step-4\"")
            .with("en/stages/signs.toml", "[steps.one-thing]", "[steps.step-4]")
            .with(
                "en/stages/signs.toml",
                "[steps.one-thing.if-they-ask]",
                "[steps.step-4.if-they-ask]",
            );
        example.breaks("names", &["“step-4”"]);
    }

    #[test]
    fn a_question_stands_once_in_the_story() {
        let example = with("[\"q1\"]", "[\"q0\"]").with("en/stages/cause.toml", "q1 =", "q0 =");
        example.breaks("names", &["q0"]);
    }

    #[test]
    fn days_that_end_before_they_begin_are_noticed() {
        with("from = 1, to = 30", "from = 30, to = 1").breaks("steps", &["days end"]);
    }
}
