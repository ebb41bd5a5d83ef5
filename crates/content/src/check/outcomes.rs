//! Rules for how an outcome is told: without figures, and without promises.

use super::Problems;
use crate::check_input::CheckInput;
use crate::phrases::Phrases;
use crate::problem::Problem;
use crate::readability::sentences;
use crate::source::Where;

/// Figures on how it ends stand in the detail layer, which a reader asks for; and nothing about
/// it is *always* or *never* so.
pub(super) fn no_figure_and_no_promise_of_how_it_ends(
    input: &CheckInput<'_>,
    problems: &mut Problems,
) {
    let Some(rules) = input.tree.rules.outcomes.get(&input.content.folder) else { return };
    let outcomes = Phrases::new(&rules.words);
    let absolutes = Phrases::new(&rules.absolutes);
    let shares = Phrases::new(&["out of #".to_owned()]);
    for passage in input.passages.iter().filter(|passage| !passage.is_in(Where::About)) {
        for text in passage.paragraphs.iter().map(|paragraph| &paragraph.text) {
            for sentence in sentences(text).map(|range| text[range].trim()) {
                if !outcomes.are_in(sentence) {
                    continue;
                }
                if shares.are_in(sentence) && !passage.is_in(Where::Detail) {
                    problems.push(Problem::error(
                        "outcome-figures",
                        &passage.at,
                        format!("“{sentence}” gives a figure on how it may end"),
                        "put the figure in the detail layer, with group and years; here say may, often, some",
                    ));
                }
                if absolutes.are_in(sentence) {
                    problems.push(Problem::error(
                        "no-promises",
                        &passage.at,
                        format!("“{sentence}” is a promise or a threat"),
                        "say may, often, some children, ask your team",
                    ));
                }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::example::{Example, STAGE};

    #[test]
    fn a_figure_on_how_it_may_end_stands_in_the_detail_layer() {
        let figure = "{fact:F-GROW-01.half} out of 100 survived.";
        Example::whole().with(STAGE, "It can last long.", figure).keeps_every_rule();
        Example::whole()
            .with(STAGE, "Many of us are tired.", figure)
            .breaks("outcome-figures", &["tired-days grown-up"]);
        Example::whole()
            .with("en/honest-door.toml", "Some children do.", figure)
            .breaks("outcome-figures", &["could-i-die"]);
    }

    #[test]
    fn a_figure_on_anything_else_may_stand_anywhere() {
        let figure = "{fact:F-GROW-01.half} out of 100 were tired. Some die.";
        Example::whole().with(STAGE, "Many of us are tired.", figure).keeps_every_rule();
    }

    #[test]
    fn nobody_always_gets_well_or_never_dies() {
        Example::whole()
            .with(STAGE, "It can last long.", "Children always get well.")
            .breaks("no-promises", &["always"]);
        Example::whole()
            .with(STAGE, "It can last long.", "Never wait. Some get well.")
            .keeps_every_rule();
        Example::whole()
            .with(STAGE, "It can last long.", "You may always ask. We never had a diet.")
            .keeps_every_rule();
    }
}
