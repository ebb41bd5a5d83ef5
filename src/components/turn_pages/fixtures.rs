use std::rc::Rc;

use story::{Action, Reading};

use super::view_turn_pages;
use crate::gallery::{Fixture, context};
use crate::state::Msg;

pub(crate) const FIXTURES: &[Fixture] = &[
    Fixture {
        component: "turn_pages",
        state: "off",
        view: |story| view_turn_pages(&context(story, &[Action::Read(Reading::PictureBook)])),
    },
    Fixture {
        component: "turn_pages",
        state: "on",
        view: |story| {
            let mut context = context(story, &[Action::Read(Reading::PictureBook)]);
            context.state = Rc::new(context.state.after(Msg::TurnPages(true)));
            view_turn_pages(&context)
        },
    },
];
