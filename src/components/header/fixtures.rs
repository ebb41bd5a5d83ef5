use story::{Screen, Story};
use yew::prelude::*;

use super::Header;
use crate::gallery::Fixture;

pub(crate) const FIXTURES: &[Fixture] = &[
    Fixture { component: "header", state: "on-a-step", view: |story| view(story, Screen::Step(story.start()), 0) },
    Fixture { component: "header", state: "on-the-map-with-questions", view: |story| view(story, Screen::Map, 12) },
    Fixture { component: "header", state: "on-a-word", view: |story| view(story, Screen::Words(Some(0)), 1) },
];

fn view(story: &Story, screen: Screen, questions: usize) -> Html {
    html! { <Header story={story.clone()} {screen} {questions} ongo={Callback::noop()} /> }
}
