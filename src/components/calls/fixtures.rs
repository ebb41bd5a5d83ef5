use super::view_calls;
use crate::gallery::Fixture;

pub(crate) const FIXTURES: &[Fixture] = &[
    Fixture {
        component: "calls",
        state: "all",
        view: |story| view_calls(&story.emergency, "h2", &|_, _| true),
    },
    Fixture {
        component: "calls",
        state: "two-lines",
        view: |story| view_calls(&story.emergency, "h3", &|place, _| [0, 2].contains(&place)),
    },
];
