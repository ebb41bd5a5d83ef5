use story::{Action, Question, Screen};

use super::view_header;
use crate::gallery::{Fixture, context};

pub(crate) const FIXTURES: &[Fixture] = &[
    Fixture {
        component: "header",
        state: "on-a-step",
        view: |story| view_header(&context(story, &[Action::GoOn])),
    },
    Fixture {
        component: "header",
        state: "on-all-stages-with-a-question",
        view: |story| {
            let ask = Action::Ask(Question::Own("Why?".into()));
            view_header(&context(story, &[ask, Action::GoTo(Screen::Stages)]))
        },
    },
    Fixture {
        component: "header",
        state: "on-a-word",
        view: |story| view_header(&context(story, &[Action::GoTo(Screen::Words(Some(0)))])),
    },
];
