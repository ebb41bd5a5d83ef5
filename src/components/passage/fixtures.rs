use story::bundle::Block;
use story::{Layer, Passage as Place, Story};
use yew::prelude::*;

use super::Passage;
use crate::gallery::Fixture;

pub(crate) const FIXTURES: &[Fixture] = &[
    Fixture { component: "passage", state: "paragraph", view: |story| view(story, 0, false) },
    Fixture { component: "passage", state: "on-our-page", view: |story| view(story, 0, true) },
    Fixture { component: "passage", state: "last-block", view: |story| view(story, usize::MAX, false) },
];

fn view(story: &Story, block: usize, asked: bool) -> Html {
    let blocks: &[Block] = &story.stages[0].steps[0].grown_up;
    let block = block.min(blocks.len() - 1);
    html! {
        <Passage
            story={story.clone()}
            place={Place { step: "signs/report".into(), layer: Layer::GrownUp, block }}
            block={blocks[block].clone()}
            {asked}
            onask={Callback::noop()}
            onopen={Callback::noop()}
        />
    }
}
