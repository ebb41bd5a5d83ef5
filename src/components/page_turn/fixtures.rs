use yew::prelude::*;

use super::PageTurn;
use crate::gallery::Fixture;

pub(crate) const FIXTURES: &[Fixture] = &[Fixture {
    component: "page_turn",
    state: "between-two-steps",
    view: |story| {
        html! {
            <PageTurn
                back={story.interface.back.clone()}
                next={story.interface.next.clone()}
                leads_to={story.stages[0].title.clone()}
                onback={Callback::noop()}
                onnext={Callback::noop()}
            />
        }
    },
}];
