use super::view_picture;
use crate::gallery::{Fixture, context};

pub(crate) const FIXTURES: &[Fixture] = &[
    Fixture {
        component: "picture",
        state: "with-a-description",
        view: |story| {
            view_picture(&context(story, &[]).host, "picture", "signs", &story.stages[0].scene)
        },
    },
    Fixture {
        component: "picture",
        state: "as-decoration",
        view: |story| {
            view_picture(&context(story, &[]).host, "picture picture--later", "cover", "")
        },
    },
];
