//! Every claim has a source.

use story::bundle::Voice;

use super::Problems;
use crate::check_input::CheckInput;
use crate::passage::{Part, Passage};
use crate::problem::{At, Problem};

/// The places in which each paragraph, list, answer or point must end in a `{cite:…}`.
fn makes_claims(part: Part) -> bool {
    matches!(
        part,
        Part::Child
            | Part::GrownUp
            | Part::Detail
            | Part::AskAnswer
            | Part::Feedback
            | Part::ChildMessage
            | Part::MainMessage
            | Part::KeyPoint
            | Part::TermChild
            | Part::TermGrownUp
            | Part::DoorChild
            | Part::DoorGrownUp
            | Part::DoorDetail
            | Part::Says
            | Part::CardChild
            | Part::CardGrownUp
            | Part::HowToStep
            | Part::AlsoAnswered
    )
}

fn claims<'a>(input: &'a CheckInput<'_>) -> impl Iterator<Item = &'a Passage> {
    input.passages.iter().filter(|passage| makes_claims(passage.part))
}

/// Each paragraph and list, each answer, feedback and key point, each definition.
pub(super) fn every_claim_names_its_source(input: &CheckInput<'_>, problems: &mut Problems) {
    for passage in claims(input) {
        for paragraph in passage.paragraphs.iter().filter(|paragraph| paragraph.cites.is_empty()) {
            problems.push(Problem::error(
                "cited",
                &passage.at,
                format!("“{}” cites nothing", beginning(&paragraph.text)),
                "end it with {cite:…} and the facts it rests on",
            ));
        }
    }
}

/// A told step rests on the report alone; everything else on general facts alone.
pub(super) fn told_and_general_are_never_mixed(input: &CheckInput<'_>, problems: &mut Problems) {
    for passage in claims(input) {
        let is_told = passage.step.as_ref().is_some_and(|(_, voice)| *voice == Voice::Told);
        let (kind, remedy) = if is_told {
            ("S-", "a told step cites the report (S-…) and nothing else")
        } else {
            ("F-", "only a told step speaks of the report; cite general facts (F-…) here")
        };
        for id in passage.paragraphs.iter().flat_map(|paragraph| &paragraph.cites) {
            if !id.starts_with(kind) {
                problems.push(Problem::error(
                    "two-voices",
                    &passage.at,
                    format!("it cites {id}"),
                    remedy,
                ));
            }
        }
    }
}

/// In facts.toml, and there with a word on what it is about.
pub(super) fn what_is_cited_is_known(input: &CheckInput<'_>, problems: &mut Problems) {
    for passage in &input.passages {
        for id in passage.paragraphs.iter().flat_map(|paragraph| &paragraph.cites) {
            match input.tree.facts.get(id) {
                None => problems.push(Problem::error(
                    "known-facts",
                    &passage.at,
                    format!("facts.toml has no {id}"),
                    "cite a fact that is there; what has no source is not said",
                )),
                Some(fact) if fact.about.trim().is_empty() => problems.push(Problem::error(
                    "known-facts",
                    &At::new("facts.toml", id),
                    format!("{} cites it, but `about` is empty", passage.at.file),
                    "say in a few words what the fact is about",
                )),
                Some(_) => {}
            }
        }
    }
}

/// What no longer holds as it stands is told with the fact that took its place.
pub(super) fn what_was_replaced_is_not_cited(input: &CheckInput<'_>, problems: &mut Problems) {
    for passage in &input.passages {
        for id in passage.paragraphs.iter().flat_map(|paragraph| &paragraph.cites) {
            let fact = input.tree.facts.get(id);
            if let Some(new) = fact.and_then(|fact| fact.replaced_by.as_ref()) {
                problems.push(Problem::error(
                    "replaced-facts",
                    &passage.at,
                    format!("it cites {id}, which no longer holds as it stands"),
                    format!("tell what {new} tells, and cite {new}"),
                ));
            }
        }
    }
}

/// The first words of `text`, to find it by.
pub(super) fn beginning(text: &str) -> String {
    let words = text.split_whitespace().take(6).collect::<Vec<_>>().join(" ");
    if words.len() < text.trim().len() { words + " …" } else { words }
}

#[cfg(test)]
mod tests {
    use crate::example::{Example, GLOSSARY, STAGE};

    fn with(old: &str, new: &str) -> Example {
        Example::whole().with(STAGE, old, new)
    }

    #[test]
    fn a_paragraph_that_cites_nothing_is_refused() {
        with("Ask your team when they look. {cite:F-GROW-01}", "Ask your team when they look.")
            .breaks(
                "cited",
                &["small-seeds grown-up", "“The team looks for neutrophils, which …”"],
            );
        with("Many fear that. {cite:F-GROW-01}", "Many fear that.")
            .breaks("cited", &["check feedback 2"]);
        with("New cells need time. {cite:F-GROW-01}", "New cells need time.")
            .breaks("cited", &["key point 1"]);
        Example::whole()
            .with(
                GLOSSARY,
                "A cell that keeps germs out. {cite:F-GROW-01}",
                "A cell that keeps germs out.",
            )
            .breaks("cited", &["neutrophil child"]);
    }

    #[test]
    fn a_list_may_cite_behind_its_last_entry_or_below() {
        with("- Some need more. {cite:F-GROW-01}", "- Some need more.\n\n{cite:F-GROW-01}")
            .keeps_every_rule();
        with("weeks} weeks.", "weeks} weeks. {cite:F-GROW-01}").keeps_every_rule();
    }

    #[test]
    fn a_told_step_cites_the_report_alone() {
        with("Xiaoyan did. {cite:S-14}", "Xiaoyan did. {cite:S-14,F-GROW-01}")
            .breaks("two-voices", &["report child", "F-GROW-01"]);
    }

    #[test]
    fn a_general_step_does_not_cite_the_report() {
        with("You may be tired. {cite:F-GROW-01}", "You may be tired. {cite:S-14}")
            .breaks("two-voices", &["tired-days child", "S-14"]);
    }

    #[test]
    fn a_fact_that_is_not_there_cannot_be_cited() {
        with("You may be tired. {cite:F-GROW-01}", "You may be tired. {cite:F-GROW-77}")
            .breaks("known-facts", &["F-GROW-77"]);
    }

    #[test]
    fn a_fact_that_was_replaced_cannot_be_cited() {
        let old = "[F-GROW-02]\nabout = \"how long\"\nsources = [\"study\"]\nreviewed = 2026-11-22\nreplaced-by = \"F-GROW-01\"\n";
        with("You may be tired. {cite:F-GROW-01}", "You may be tired. {cite:F-GROW-02}")
            .with("facts.toml", "[F-GROW-01]\n", &format!("{old}[F-GROW-01]\n"))
            .breaks("replaced-facts", &["tired-days child", "F-GROW-02", "cite F-GROW-01"]);
    }

    #[test]
    fn a_fact_that_is_cited_says_what_it_is_about() {
        Example::whole()
            .with("facts.toml", "about = \"how long it takes\"", "about = \"\"")
            .breaks("known-facts", &["facts.toml: F-GROW-01"]);
    }

    #[test]
    fn about_this_story_may_cite_what_it_likes_or_nothing() {
        let about = |text: &str| Example::whole().with("en/about.toml", "{cite:S-14}", text);
        about("{cite:S-14,F-GROW-01}").keeps_every_rule();
        about("").keeps_every_rule();
        about("{cite:F-GROW-77}").breaks("known-facts", &["F-GROW-77"]);
    }
}
