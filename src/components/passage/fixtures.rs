use story::{Action, Layer, Passage, Position, Question, Story};
use yew::{Callback, Html, NodeRef};

use super::{OpenWord, WordWindow, view_passage};
use crate::gallery::{Fixture, reader};

pub(crate) const FIXTURES: &[Fixture] = &[
    Fixture { component: "passage", state: "paragraph", view: |story| view(story, false, false) },
    Fixture { component: "passage", state: "on-our-page", view: |story| view(story, true, false) },
    Fixture { component: "passage", state: "word-open", view: |story| view(story, false, true) },
];

/// The first passage of a general step.
fn view(story: &Story, asked: bool, open: bool) -> Html {
    let position = Position { stage: 0, step: 1 };
    let step = story.address(position).unwrap_or_default();
    let passage = Passage { step, layer: Layer::GrownUp, block: 0 };
    let asks = asked.then(|| Action::Ask(Question::Passage(passage.clone())));
    let words = WordWindow {
        open: open.then(|| OpenWord { passage: passage.clone(), term: 0 }),
        onchange: Callback::noop(),
        word: NodeRef::default(),
        meaning: NodeRef::default(),
    };
    let block = &story.stages[position.stage].steps[position.step].grown_up[0];
    view_passage(&reader(story, asks.as_slice()), &words, &passage, block, false)
}
