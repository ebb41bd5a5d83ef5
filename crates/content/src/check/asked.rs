//! What families also ask, and how a thing is done, is whole.

use std::collections::BTreeSet;

use super::Problems;
use super::limits::MOST_ENTRIES;
use crate::check_input::CheckInput;
use crate::content_tree::TEENAGERS;
use crate::markdown::Text;
use crate::problem::{At, Problem};

/// Each of the outline's questions has a question, an answer and something to ask the team, and there
/// are words for no other.
pub(super) fn what_is_also_asked_is_that_of_the_outline(
    input: &CheckInput<'_>,
    problems: &mut Problems,
) {
    for (name, ids) in input.tree.outline.also_asked() {
        let Some(words) = input.content.also_asked.get(name) else { continue };
        let file = input.file(&format!("also-asked/{name}"));
        let mut report = |place: String, what: &str, remedy: &str| {
            problems.push(Problem::error("also-asked", &At::new(&file, place), what, remedy));
        };
        for id in ids {
            let Some(asked) = words.get(id) else {
                report(id.clone(), "it is missing", "write it, or take it out of outline.toml");
                continue;
            };
            let parts = [
                ("question", asked.question.trim().is_empty()),
                ("answer", asked.answer.is_empty()),
                ("ask-the-team", asked.ask_the_team.trim().is_empty()),
            ];
            for (part, _) in parts.into_iter().filter(|(_, is_missing)| *is_missing) {
                report(format!("{id} {part}"), "it is missing", "write it");
            }
        }
        for id in words.keys().filter(|id| !ids.contains(id)) {
            report(id.clone(), "the outline has no such question", "add it there, or rename it");
        }
    }
}

/// Families keep these questions by their ids, among those of the stages.
pub(super) fn a_question_stands_once_in_the_story(input: &CheckInput<'_>, problems: &mut Problems) {
    let stages = &input.tree.outline.stages;
    let mut taken = stages.iter().flat_map(|stage| &stage.team_questions).collect::<BTreeSet<_>>();
    for (name, ids) in input.tree.outline.also_asked() {
        for id in ids {
            let is_name = id.starts_with(|letter: char| letter.is_ascii_lowercase())
                && id.chars().all(|letter| letter.is_ascii_lowercase() || letter == '-');
            if is_name && taken.insert(id) {
                continue;
            }
            let place = if name == TEENAGERS { name.to_owned() } else { format!("stage {name}") };
            let what = format!("“{id}” is no lower-case name, or stands twice");
            let remedy = "give each question its own name, as in `give-many-medicines`";
            let at = At::new("outline.toml", place);
            problems.push(Problem::error("also-asked", &at, what, remedy));
        }
    }
}

/// A step names sets of numbered steps that are there; each has a title, and no more steps than one can
/// keep in mind.
pub(super) fn how_to_is_written_and_shown(input: &CheckInput<'_>, problems: &mut Problems) {
    let Some(words) = &input.content.how_to else { return };
    let file = input.file("how-to");
    for (id, how_to) in words {
        let is_empty = how_to.title.trim().is_empty() || how_to.steps.iter().any(Text::is_empty);
        if is_empty || how_to.steps.len() < 2 {
            let remedy = "write a title, and one action a step, in the order one does them";
            let at = At::new(&file, id);
            problems.push(Problem::error("how-to", &at, "its title or a step is missing", remedy));
        }
        let steps = how_to.steps.len();
        if steps > MOST_ENTRIES {
            let what = format!("{steps} steps, at most {MOST_ENTRIES}");
            let remedy = "part it in two, each with a title, and name both at the step";
            problems.push(Problem::error("limits", &At::new(&file, id), what, remedy));
        }
    }
    for step in input.tree.outline.stages.iter().flat_map(|stage| &stage.steps) {
        for id in step.how_to.iter().filter(|id| !words.contains_key(*id)) {
            let at = At::new(&file, id);
            let what = format!("step “{}” names it, and it is missing", step.id);
            problems.push(Problem::error(
                "how-to",
                &at,
                what,
                "write it, or rename it in outline.toml",
            ));
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::example::{ALSO_ASKED, Example, HOW_TO};

    #[test]
    fn a_question_has_an_answer_and_something_to_ask_the_team() {
        let without = |line: &str| Example::whole().with(ALSO_ASKED, line, "");
        without("ask-the-team = \"How do you do it here?\"")
            .breaks("also-asked", &["sleep-here ask-the-team"]);
        without("answer = \"One parent can. {cite:F-GROW-01}\"")
            .breaks("also-asked", &["sleep-here answer"]);
    }

    #[test]
    fn an_answer_cites_its_facts_and_keeps_to_its_limits() {
        let answer = |text: &str| {
            Example::whole().with(ALSO_ASKED, "One parent can. {cite:F-GROW-01}", text)
        };
        answer("One parent can.").breaks("cited", &["sleep-here answer"]);
        answer(&format!("{} {{cite:F-GROW-01}}", "One parent can. ".repeat(41)))
            .breaks("limits", &["sleep-here answer", "the also-asked layer has 120"]);
    }

    #[test]
    fn questions_are_those_of_the_outline() {
        Example::whole()
            .with(ALSO_ASKED, "[sleep-here]", "[sleep-there]")
            .breaks("also-asked", &["sleep-here: also-asked: it is missing", "sleep-there"]);
        Example::whole()
            .with("outline.toml", "also-asked = [\"sleep-here\"]", "")
            .breaks("readable", &["no questions for “waiting”"]);
        Example::whole()
            .without_file("en/also-asked/teenagers.toml")
            .breaks("readable", &["missing"]);
    }

    #[test]
    fn a_question_has_a_name_of_its_own() {
        let teenagers = "en/also-asked/teenagers.toml";
        Example::whole()
            .with("outline.toml", "[\"my-friends\"]", "[\"sleep-here\"]")
            .with(teenagers, "[my-friends]", "[sleep-here]")
            .breaks("also-asked", &["outline.toml: teenagers", "“sleep-here”"]);
        Example::whole()
            .with("outline.toml", "[\"my-friends\"]", "[\"Friends 1\"]")
            .with(teenagers, "[my-friends]", "[\"Friends 1\"]")
            .breaks("also-asked", &["“Friends 1” is no lower-case name"]);
    }

    #[test]
    fn numbered_steps_are_written_cited_and_short() {
        let with = |old: &str, new: &str| Example::whole().with(HOW_TO, old, new);
        with("\"Sit down. {cite:F-GROW-01}\", ", "").breaks("how-to", &["rest"]);
        with("Sit down. {cite:F-GROW-01}", "Sit down.").breaks("cited", &["rest step 1"]);
        with("Sit down.", &"Sit down. ".repeat(16)).breaks("limits", &["rest step 1", "how-to"]);
        let seven = ["\"Sit down. {cite:F-GROW-01}\", "; 6].concat();
        with("\"Sit down. {cite:F-GROW-01}\", ", &seven).keeps_every_rule();
        with("\"Sit down. {cite:F-GROW-01}\", ", &seven.repeat(2))
            .breaks("limits", &["rest", "13 steps, at most 7"]);
        with("[rest]", "[rest-well]").breaks("how-to", &["rest", "“one-thing” names it"]);
    }
}
