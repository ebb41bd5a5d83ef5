//! Rule for sentences that must be said somewhere.

use super::Problems;
use crate::check_input::CheckInput;
use crate::passage::Passage;
use crate::phrases::Phrases;
use crate::problem::{At, Problem};
use crate::source::Required;

/// The lists of `rules.toml`: in each stage, in one stage, or once in all.
pub(super) fn what_must_be_said_is_said(input: &CheckInput<'_>, problems: &mut Problems) {
    let lists = input.tree.rules.required.get(&input.content.folder);
    for list in lists.into_iter().flatten() {
        for stage in stages(input, list) {
            let is_here = |passage: &&Passage| stage.is_none() || passage.stage.as_deref() == stage;
            if !is_said(input.passages.iter().filter(is_here), list) {
                let file = match stage {
                    Some(stage) => input.stage_file(stage),
                    None => input.file("stages/*"),
                };
                problems.push(Problem::error(
                    "said-somewhere",
                    &At::new(file, "—"),
                    format!("nowhere does it say: {}", list.one_of.join(" · ")),
                    format!("say one of them; {}", list.why),
                ));
            }
        }
    }
}

/// The stages in which it must stand; one “none” where it may be anywhere.
fn stages<'a>(input: &'a CheckInput<'_>, list: &'a Required) -> Vec<Option<&'a str>> {
    if list.in_each_stage {
        return input.content.stages.keys().map(|stage| Some(stage.as_str())).collect();
    }
    match &list.stage {
        // A stage that is missing altogether was reported as such.
        Some(stage) if !input.content.stages.contains_key(stage) => Vec::new(),
        stage => vec![stage.as_deref()],
    }
}

fn is_said<'a>(mut passages: impl Iterator<Item = &'a Passage>, list: &Required) -> bool {
    let phrases = Phrases::new(&list.one_of);
    passages.any(|passage| {
        (list.only_in.is_empty() || list.only_in.iter().any(|place| passage.is_in(*place)))
            && passage.paragraphs.iter().any(|paragraph| phrases.are_in(&paragraph.text))
    })
}

#[cfg(test)]
mod tests {
    use crate::example::{Example, STAGE};

    #[test]
    fn each_stage_says_that_children_differ() {
        let example = Example::whole().with(STAGE, "They may need", "They need").with(
            STAGE,
            "It often takes",
            "It takes",
        );
        let example = example.with(STAGE, "You may be tired", "You are tired").with(
            STAGE,
            "It may need time",
            "It needs time",
        );
        example.breaks("said-somewhere", &["waiting.toml", "may · often"]);
    }

    #[test]
    fn what_the_child_must_hear_is_said_to_the_child_in_that_stage() {
        let file = "en/stages/cause.toml";
        let example = Example::whole().with(file, "cells are in your bones", "cells are in you");
        let example = example.with(file, "Many of us are tired", "The cells are in your bones");
        example.breaks("said-somewhere", &["cause.toml", "the child must hear it"]);
    }

    #[test]
    fn once_is_enough_where_once_is_asked() {
        Example::whole().with(STAGE, "a lot to read", "a lot").keeps_every_rule();
        let silent = super::super::STAGES.iter().fold(Example::whole(), |example, stage| {
            example.with(&format!("en/stages/{stage}.toml"), "a lot to read", "a lot")
        });
        silent.breaks("said-somewhere", &["somebody must say so"]);
    }
}
