//! Every state of every component that is worth looking at: the tests compare them with their
//! snapshots, and the gallery page shows them.

use std::rc::Rc;

use story::{Action, Journey, Story};
use yew::prelude::*;

use crate::state::JourneyProvider;
use crate::{components, screens};

/// One state of one component.
#[derive(Debug, Clone, Copy)]
pub struct Fixture {
    /// The component's folder.
    pub component: &'static str,
    /// The state, in a few words with hyphens.
    pub state: &'static str,
    /// Draws it; any story will do.
    pub view: fn(&Story) -> Html,
}

/// Every fixture, in the order of the gallery.
pub fn fixtures() -> Vec<Fixture> {
    [
        components::announcer::fixtures::FIXTURES,
        components::check::fixtures::FIXTURES,
        components::day_line::fixtures::FIXTURES,
        components::header::fixtures::FIXTURES,
        components::icon::fixtures::FIXTURES,
        components::page_turn::fixtures::FIXTURES,
        components::passage::fixtures::FIXTURES,
        components::picture::fixtures::FIXTURES,
        components::prose::fixtures::FIXTURES,
        components::read_aloud::fixtures::FIXTURES,
        components::reading_switch::fixtures::FIXTURES,
        components::tools::fixtures::FIXTURES,
        screens::fixtures::FIXTURES,
    ]
    .concat()
}

/// `view` with a journey above it that has come through `actions`.
pub(crate) fn after(story: &Story, actions: &[Action], view: Html) -> Html {
    let journey =
        actions.iter().fold(Journey::default(), |it, action| it.apply(action.clone(), story));
    html! { <JourneyProvider story={story.clone()} {journey}>{ view }</JourneyProvider> }
}

/// The first stage's check, shared.
pub(crate) fn first_check(story: &Story) -> Rc<story::bundle::Check> {
    Rc::new(story.stages[0].check.clone())
}
