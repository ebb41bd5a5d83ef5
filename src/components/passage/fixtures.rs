use story::{Layer, Position, Story};
use yew::{Callback, Html, html};

use super::{OpenNodes, Passage};
use crate::gallery::Fixture;

pub(crate) const FIXTURES: &[Fixture] = &[
    Fixture { component: "passage", state: "paragraph", view: |story| view(story, false, None) },
    Fixture { component: "passage", state: "on-our-page", view: |story| view(story, true, None) },
    Fixture { component: "passage", state: "word-open", view: |story| view(story, false, Some(0)) },
];

/// The first passage of a general step.
fn view(story: &Story, is_asked: bool, open_term: Option<u16>) -> Html {
    let position = Position { stage: 0, step: 1 };
    let step = story.address(position).unwrap_or_default();
    let text = &story.stages[position.stage].steps[position.step].grown_up[0];
    html! {
        <Passage
            story={story.clone()}
            passage={story::Passage { step, layer: Layer::GrownUp, id: text.id().to_owned() }}
            text={text.clone()}
            {is_asked}
            {open_term}
            nodes={OpenNodes::default()}
            dispatch={Callback::noop()}
        />
    }
}
