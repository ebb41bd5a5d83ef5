use story::{Action, Position, Reading};

use super::view_stones;
use crate::gallery::{Fixture, context};

pub(crate) const FIXTURES: &[Fixture] = &[
    Fixture {
        component: "stones",
        state: "at-the-first-step",
        view: |story| {
            let context = context(story, &[Action::Read(Reading::PictureBook), Action::GoOn]);
            view_stones(&context, Position { stage: 0, step: 0 })
        },
    },
    Fixture {
        component: "stones",
        state: "at-the-last-step",
        view: |story| {
            let step = story.stages[0].steps.len() - 1;
            view_stones(&context(story, &[]), Position { stage: 0, step })
        },
    },
];
