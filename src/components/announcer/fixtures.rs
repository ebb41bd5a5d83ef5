use yew::prelude::*;

use super::Announcer;
use crate::gallery::{Fixture, after};

pub(crate) const FIXTURES: &[Fixture] = &[Fixture {
    component: "announcer",
    state: "nothing-to-say",
    view: |story| after(story, &[], html! { <Announcer /> }),
}];
