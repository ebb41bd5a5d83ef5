use yew::html;

use super::view_fold;
use crate::gallery::Fixture;

pub(crate) const FIXTURES: &[Fixture] = &[Fixture {
    component: "fold",
    state: "closed",
    view: |story| {
        let asked = &story.teenagers[0];
        view_fold("asked", &asked.question, html! { <p>{ &asked.ask_the_team.text }</p> })
    },
}];
