use story::Story;
use yew::prelude::*;

use super::{DayLine, view_lanes};
use crate::gallery::Fixture;

pub(crate) const FIXTURES: &[Fixture] = &[
    Fixture { component: "day_line", state: "before-the-start", view: |story| view(story, None) },
    Fixture { component: "day_line", state: "at-the-start", view: |story| view(story, Some(0)) },
    Fixture { component: "day_line", state: "twelve-stages-before-day-zero", view: |_| view_lanes(12, Some(4)) },
    Fixture { component: "day_line", state: "twelve-stages-after-day-zero", view: |_| view_lanes(12, Some(9)) },
    Fixture { component: "day_line", state: "twelve-stages-at-the-end", view: |_| view_lanes(12, Some(11)) },
];

fn view(story: &Story, here: Option<usize>) -> Html {
    html! { <DayLine story={story.clone()} {here} ongo={Callback::noop()} /> }
}
