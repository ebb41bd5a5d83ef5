use std::rc::Rc;

use story::{Journey, Milestone, between};
use yew::prelude::*;

use crate::host::{PageEvent, use_host};
use crate::state::{use_journey, use_story};

/// Tells the page what the reader came to: the story is ready, a step, a word, the end.
#[hook]
pub fn use_milestones() {
    let (host, story, journey) = (use_host(), use_story(), use_journey());
    let earlier = use_mut_ref(|| None::<Rc<Journey>>);
    use_effect_with(journey, move |journey| {
        let earlier = earlier.replace(Some(Rc::clone(journey)));
        if earlier.is_none() {
            host.page.tell(PageEvent::Ready);
        }
        for milestone in between(earlier.as_deref(), journey, &story) {
            let event = match milestone {
                Milestone::Finished => Some(PageEvent::Finished),
                Milestone::Term(term) => {
                    story.terms.get(term).map(|term| PageEvent::Term(term.id.clone()))
                }
                Milestone::Step(position) => story.step(position).map(|(stage, step)| {
                    PageEvent::Step { stage: stage.id.clone(), step: step.id.clone() }
                }),
            };
            if let Some(event) = event {
                host.page.tell(event);
            }
        }
    });
}
