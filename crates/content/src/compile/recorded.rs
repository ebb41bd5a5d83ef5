//! Which passages of a bundle are recorded, and by whom.

use story::bundle::{Bundle, Narrator};

/// Notes in `bundle` who reads, and of each passage whether it is recorded, by its id.
pub(crate) fn note_recordings(
    bundle: &mut Bundle,
    narrator: Option<Narrator>,
    is_recorded: impl Fn(&str) -> bool,
) {
    bundle.narrator = narrator;
    for stage in &mut bundle.stages {
        stage.message_is_recorded = is_recorded(&format!("{}.child-message", stage.id));
        for step in &mut stage.steps {
            let of_layer = |layer| is_recorded(&format!("{}.{}.{layer}", stage.id, step.id));
            step.is_recorded = of_layer("child");
            if let Some(asked) = &mut step.if_they_ask {
                asked.is_recorded = of_layer("if-they-ask");
            }
        }
    }
}
