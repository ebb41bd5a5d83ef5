use yew::prelude::*;

use super::Picture;
use crate::gallery::Fixture;

pub(crate) const FIXTURES: &[Fixture] = &[
    Fixture {
        component: "picture",
        state: "with-a-description",
        view: |story| html! { <Picture name="signs" description={story.stages[0].scene.clone()} /> },
    },
    Fixture {
        component: "picture",
        state: "as-decoration",
        view: |_| html! { <Picture name="cover" lazy=true /> },
    },
];
