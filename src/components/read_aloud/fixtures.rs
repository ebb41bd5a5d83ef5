use yew::prelude::*;

use super::ReadAloud;
use crate::gallery::{Fixture, after};

pub(crate) const FIXTURES: &[Fixture] = &[Fixture {
    component: "read_aloud",
    state: "before-a-voice-is-found",
    view: |story| after(story, &[], html! { <ReadAloud text="" /> }),
}];
