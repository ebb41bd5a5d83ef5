use story::Story;
use yew::prelude::*;

use super::Check;
use crate::gallery::{Fixture, first_check};

pub(crate) const FIXTURES: &[Fixture] = &[
    Fixture { component: "check", state: "not-answered", view: |story| view(story, None) },
    Fixture { component: "check", state: "the-answer-to-keep", view: |story| view(story, Some(0)) },
    Fixture { component: "check", state: "another-answer", view: |story| view(story, Some(1)) },
];

fn view(story: &Story, chosen: Option<usize>) -> Html {
    html! {
        <Check
            heading={story.interface.check.clone()}
            words={first_check(story)}
            {chosen}
            onchoose={Callback::noop()}
        />
    }
}
