use yew::Callback;

use super::view_page_turn;
use crate::gallery::Fixture;

pub(crate) const FIXTURES: &[Fixture] = &[Fixture {
    component: "page_turn",
    state: "between-two-steps",
    view: |story| {
        let leads_to = story.stages[0].title.clone();
        view_page_turn(&story.interface, "step", leads_to, &Callback::noop())
    },
}];
