//! Milestones: what the page is told of the journey, as events.

use story::{Journey, Milestone, between};

use super::Entrance;
use crate::host::PageEvent;
use crate::view_context::ViewContext;

/// Reports to the page that the story is ready, and each step, glossary word and end that the reader comes
/// to.
pub(super) fn tell(earlier: Option<&Journey>, context: &ViewContext, entrance: Entrance) {
    let (story, journey, host) = (&context.story, &context.journey, &context.host);
    if earlier.is_none() {
        host.page.tell(PageEvent::Ready);
        if matches!(entrance, Entrance::IsShown { .. }) {
            return;
        }
    }
    for milestone in between(earlier, journey, story) {
        let event = match milestone {
            Milestone::Finished => Some(PageEvent::Finished),
            Milestone::Term(term) => story.terms.get(term).map(|it| PageEvent::Term(it.id.clone())),
            Milestone::Step(position) => story.step(position).map(|(stage, step)| {
                PageEvent::Step { stage: stage.id.clone(), step: step.id.clone() }
            }),
        };
        if let Some(event) = event {
            host.page.tell(event);
        }
    }
}
