//! The announcement: what the live region says after a move, for those who do not see it.

use story::{Journey, Screen, fill};

use crate::components::reading_switch;
use crate::view_context::ViewContext;

/// What the live region says about this change, if anything.
pub(super) fn of(earlier: Option<&Journey>, context: &ViewContext) -> Option<String> {
    let (earlier, journey, labels) = (earlier?, &context.journey, context.labels());
    if earlier.screen() != journey.screen() {
        Some(announced_place(context))
    } else if earlier.reading() != journey.reading() {
        Some(reading_switch::name(journey.reading(), labels).to_owned())
    } else if earlier.page().questions.len() < journey.page().questions.len() {
        Some(labels.asked.clone())
    } else {
        None
    }
}

/// The stage, and the number of the step in it, which the heading does not say.
pub(crate) fn announced_place(context: &ViewContext) -> String {
    let Screen::Step(position) = context.journey.screen() else { return String::new() };
    let Some((stage, _)) = context.story.step(position) else { return String::new() };
    let writing = context.writing();
    let (step, steps) = (writing.count(position.step + 1), writing.count(stage.steps.len()));
    let of = fill(&context.labels().step_of, &[("step", &step), ("steps", &steps)]);
    writing.heading(&stage.title, &of)
}
