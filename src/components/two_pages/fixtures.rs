use yew::html;

use super::view_two_pages;
use crate::gallery::{Fixture, context};

pub(crate) const FIXTURES: &[Fixture] = &[Fixture {
    component: "two_pages",
    state: "of-a-stage",
    view: |story| {
        let label = html! { &story.interface.two_pages };
        view_two_pages(&context(story, &[]), 1, "button button--quiet", label)
    },
}];
