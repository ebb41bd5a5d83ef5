use story::Action;

use super::view_check;
use crate::gallery::{Fixture, context};

pub(crate) const FIXTURES: &[Fixture] = &[
    Fixture {
        component: "check",
        state: "not-answered",
        view: |story| view_check(&context(story, &[]), 0),
    },
    Fixture {
        component: "check",
        state: "first-answer",
        view: |story| view_check(&context(story, &[Action::Answer(0, 0)]), 0),
    },
    Fixture {
        component: "check",
        state: "second-answer",
        view: |story| view_check(&context(story, &[Action::Answer(0, 1)]), 0),
    },
];
