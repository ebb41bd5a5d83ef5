use story::{Action, Reading, Switch};

use super::{view_settings_button, view_settings_dialog};
use crate::gallery::{Fixture, context};

pub(crate) const FIXTURES: &[Fixture] = &[
    Fixture {
        component: "settings",
        state: "the-button",
        view: |story| view_settings_button(&story.interface),
    },
    Fixture {
        component: "settings",
        state: "the-sheet",
        view: |story| view_settings_dialog(&context(story, &[])),
    },
    Fixture {
        component: "settings",
        state: "larger-and-still-in-detail",
        view: |story| {
            let actions = [
                Action::Read(Reading::Detail),
                Action::Switch(Switch::LargerWords, true),
                Action::Switch(Switch::Movement, false),
            ];
            view_settings_dialog(&context(story, &actions))
        },
    },
];
