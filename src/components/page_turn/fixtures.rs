use yew::{Callback, html};

use super::PageTurn;
use crate::gallery::Fixture;

pub(crate) const FIXTURES: &[Fixture] = &[Fixture {
    component: "page_turn",
    state: "between-two-steps",
    view: |story| {
        let leads_to = story.stages[0].title.clone();
        html! { <PageTurn story={story.clone()} step="step" {leads_to} dispatch={Callback::noop()} /> }
    },
}];
