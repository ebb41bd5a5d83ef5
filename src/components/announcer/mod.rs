//! The one live region: says what changed to those who do not see it.

#[cfg(feature = "ssr")]
pub(crate) mod fixtures;

use std::rc::Rc;

use story::{Journey, Screen, fill};
use yew::prelude::*;

use crate::state::{use_journey, use_story};

/// Announces where a move led, a change of reading, and what was put on our page. Once each.
#[component]
pub fn Announcer() -> Html {
    let (story, journey) = (use_story(), use_journey());
    let earlier = use_mut_ref(|| None::<Rc<Journey>>);
    let message = use_state_eq(String::new);
    use_effect_with(Rc::clone(&journey), {
        let message = message.setter();
        move |journey| {
            let Some(earlier) = earlier.replace(Some(Rc::clone(journey))) else { return };
            let labels = &story.interface;
            if earlier.reading() != journey.reading() {
                message.set(crate::components::reading_switch::name(journey.reading(), labels).to_owned());
            } else if earlier.page().questions.len() < journey.page().questions.len() {
                message.set(labels.asked.clone());
            } else if earlier.screen() != journey.screen() {
                message.set(place(journey, &story));
            }
        }
    });
    html! { <p class="announcer" role="status">{ &*message }</p> }
}

/// Where the reader is, in words that the heading does not say.
fn place(journey: &Journey, story: &story::Story) -> String {
    let Screen::Step(position) = journey.screen() else { return String::new() };
    let Some((stage, _)) = story.step(position) else { return String::new() };
    let number = |it: usize| it.to_string();
    let steps = fill(
        &story.interface.step_of,
        &[("step", &number(position.step + 1)), ("steps", &number(stage.steps.len()))],
    );
    [&stage.title, ". ", &steps].concat()
}
