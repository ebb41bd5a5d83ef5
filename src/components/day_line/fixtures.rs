use yew::Callback;

use super::{view_day_line, view_lanes};
use crate::gallery::Fixture;

pub(crate) const FIXTURES: &[Fixture] = &[
    Fixture {
        component: "day_line",
        state: "at-the-start",
        view: |story| view_day_line(story, 0, &Callback::noop()),
    },
    Fixture { component: "day_line", state: "not-begun", view: |_| view_lanes(12, None) },
    Fixture { component: "day_line", state: "before-day-zero", view: |_| view_lanes(12, Some(4)) },
    Fixture { component: "day_line", state: "after-day-zero", view: |_| view_lanes(12, Some(9)) },
    Fixture { component: "day_line", state: "at-the-end", view: |_| view_lanes(12, Some(11)) },
];
