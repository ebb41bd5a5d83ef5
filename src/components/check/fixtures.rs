use story::Story;
use yew::{Callback, Html, html};

use super::Check;
use crate::gallery::Fixture;

pub(crate) const FIXTURES: &[Fixture] = &[
    Fixture { component: "check", state: "not-answered", view: |story| view(story, None) },
    Fixture { component: "check", state: "first-answer", view: |story| view(story, Some(0)) },
    Fixture { component: "check", state: "second-answer", view: |story| view(story, Some(1)) },
];

fn view(story: &Story, chosen: Option<usize>) -> Html {
    html! { <Check story={story.clone()} stage=0 {chosen} dispatch={Callback::noop()} /> }
}
