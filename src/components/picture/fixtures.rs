use yew::html;

use super::Picture;
use crate::gallery::Fixture;

pub(crate) const FIXTURES: &[Fixture] = &[
    Fixture {
        component: "picture",
        state: "with-a-description",
        view: |story| {
            let description = story.stages[0].scene.clone();
            html! { <Picture base="" name="signs" class="picture" {description} /> }
        },
    },
    Fixture {
        component: "picture",
        state: "at-a-beat",
        view: |_| html! { <Picture base="" name="signs" beat=2 class="picture" /> },
    },
    Fixture {
        component: "picture",
        state: "that-does-not-move",
        view: |_| html! { <Picture base="" name="signs" beat=2 class="picture" still=true /> },
    },
    Fixture {
        component: "picture",
        state: "as-decoration",
        view: |_| html! { <Picture base="" name="cover" class="picture picture--later" lazy=true /> },
    },
];
