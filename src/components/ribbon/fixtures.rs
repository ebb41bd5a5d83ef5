use story::{Action, Position, Switch};

use super::{view_ribbon, view_ribbon_sheet};
use crate::gallery::{Fixture, context};

const WITH_A_NOTE: Position = Position { stage: 1, step: 0 };

pub(crate) const FIXTURES: &[Fixture] = &[
    Fixture {
        component: "ribbon",
        state: "as-it-hangs",
        view: |story| view_ribbon(&story.interface),
    },
    Fixture {
        component: "ribbon",
        state: "its-sheet",
        view: |story| view_ribbon_sheet(&context(story, &[]), WITH_A_NOTE),
    },
    Fixture {
        component: "ribbon",
        state: "its-sheet-with-movement-off",
        view: |story| {
            let still = Action::Switch(Switch::Movement, false);
            view_ribbon_sheet(&context(story, &[still]), WITH_A_NOTE)
        },
    },
];
