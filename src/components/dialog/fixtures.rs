use yew::html;

use super::view_dialog;
use crate::gallery::Fixture;

pub(crate) const FIXTURES: &[Fixture] = &[Fixture {
    component: "dialog",
    state: "with-a-line",
    view: |story| {
        let line = html! { <p>{ &story.interface.purpose }</p> };
        view_dialog("example", &story.interface.name, line, &story.interface.close)
    },
}];
