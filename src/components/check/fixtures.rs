use story::{Action, Story};
use yew::Html;

use super::view_check;
use crate::gallery::{Fixture, context};

pub(crate) const FIXTURES: &[Fixture] = &[
    Fixture { component: "check", state: "not-answered", view: |story| view(story, &[]) },
    Fixture {
        component: "check",
        state: "first-answer",
        view: |story| view(story, &[Action::Answer(0, 0)]),
    },
    Fixture {
        component: "check",
        state: "second-answer",
        view: |story| view(story, &[Action::Answer(0, 1)]),
    },
];

fn view(story: &Story, actions: &[Action]) -> Html {
    view_check(&context(story, actions), 0)
}
