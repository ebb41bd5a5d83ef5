//! Rule for words that tell a family to call: they stand in the emergency list alone, so that no two places
//! can say different things.

use super::Problems;
use crate::check_input::CheckInput;
use crate::passage::{Part, Passage};
use crate::phrases::{Phrases, overlap};
use crate::problem::Problem;

/// The cues of `rules.toml`, wherever they stand but in `emergency.toml`. A question that a family takes to its
/// team may ask whom to call.
pub(super) fn safety_lines_stand_in_the_emergency_list_alone(
    input: &CheckInput<'_>,
    problems: &mut Problems,
) {
    let Some(rules) = input.tree.rules.safety.get(&input.content.folder) else { return };
    let (cues, allowed) = (Phrases::new(&rules.phrases), Phrases::new(&rules.unless));
    let list = input.file("emergency");
    let is_meant = |it: &&Passage| it.at.file != list && it.part != Part::TeamQuestion;
    for passage in input.passages.iter().filter(is_meant) {
        for text in passage.paragraphs.iter().map(|paragraph| &paragraph.text) {
            let allowed = allowed.apart(text);
            for cue in cues.apart(text) {
                if allowed.iter().any(|it| overlap(&it.range, &cue.range)) {
                    continue;
                }
                problems.push(Problem::error(
                    "safety-once",
                    &passage.at,
                    format!("“{}” tells a family to call", &text[cue.range]),
                    format!(
                        "take the sentence out and name a line of emergency.toml in the step's `call`, in \
                         outline.toml: whom to call and how soon is written in {list} alone"
                    ),
                ));
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::example::{Example, GLOSSARY, STAGE};

    #[test]
    fn a_safety_line_outside_the_list_is_refused_wherever_it_stands() {
        Example::whole().with(STAGE, "Many of us are tired.", "Ring an Ambulance.").breaks(
            "safety-once",
            &["tired-days grown-up", "“Ambulance”", "en/emergency.toml alone"],
        );
        Example::whole()
            .with(STAGE, "Slow is not the end.", "Call at once.")
            .breaks("safety-once", &["check feedback 1"]);
        Example::whole()
            .with(GLOSSARY, "A white cell that keeps germs out.", "Call at once.")
            .breaks("safety-once", &["glossary.toml: neutrophil grown-up"]);
        Example::whole()
            .with("en/about.toml", "It speaks of a", "Call at once. It speaks of a")
            .breaks("safety-once", &["about.toml"]);
        Example::whole()
            .with("en/interface.toml", "\"Before\"", "\"Ambulance\"")
            .breaks("safety-once", &["interface.toml: before-days"]);
    }

    #[test]
    fn what_a_child_is_told_to_say_and_what_a_family_asks_is_not_the_list() {
        Example::whole()
            .with(STAGE, "You may be tired.", "You may be hot. Tell us at once.")
            .keeps_every_rule();
        Example::whole()
            .with(STAGE, "When will you tell us?", "Whom do we call at once?")
            .keeps_every_rule();
        Example::whole()
            .with(STAGE, "You may be tired.", "We may play ambulance games.")
            .keeps_every_rule();
    }
}
