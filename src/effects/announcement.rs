use story::{Journey, Screen, fill};

use crate::components::reading_switch;
use crate::reader::Reader;

/// What the live region says of this change; nothing to say gives none.
pub(super) fn of(earlier: Option<&Journey>, reader: &Reader) -> Option<String> {
    let (earlier, journey, labels) = (earlier?, &reader.journey, reader.labels());
    if earlier.screen() != journey.screen() {
        Some(place(reader))
    } else if earlier.reading() != journey.reading() {
        Some(reading_switch::name(journey.reading(), labels).to_owned())
    } else if earlier.page().questions.len() < journey.page().questions.len() {
        Some(labels.asked.clone())
    } else {
        None
    }
}

/// Where the reader is, in words that the heading does not say.
fn place(reader: &Reader) -> String {
    let Screen::Step(position) = reader.journey.screen() else { return String::new() };
    let Some((stage, _)) = reader.story.step(position) else { return String::new() };
    let (step, steps) = ((position.step + 1).to_string(), stage.steps.len().to_string());
    let of = fill(&reader.labels().step_of, &[("step", &step), ("steps", &steps)]);
    [&stage.title, ". ", &of].concat()
}
