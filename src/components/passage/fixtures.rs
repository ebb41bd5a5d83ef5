use std::rc::Rc;

use story::{Action, Layer, Passage, Position, Question, Story};
use yew::Html;

use super::{OpenNodes, view_passage};
use crate::gallery::{Fixture, context};
use crate::state::{Msg, OpenWord};

pub(crate) const FIXTURES: &[Fixture] = &[
    Fixture { component: "passage", state: "paragraph", view: |story| view(story, false, false) },
    Fixture { component: "passage", state: "on-our-page", view: |story| view(story, true, false) },
    Fixture { component: "passage", state: "word-open", view: |story| view(story, false, true) },
];

/// The first passage of a general step.
fn view(story: &Story, asked: bool, open: bool) -> Html {
    let position = Position { stage: 0, step: 1 };
    let step = story.address(position).unwrap_or_default();
    let block = &story.stages[position.stage].steps[position.step].grown_up[0];
    let passage = Passage { step, layer: Layer::GrownUp, id: block.id().to_owned() };
    let asks = asked.then(|| Action::Ask(Question::Passage(passage.clone())));
    let mut context = context(story, asks.as_slice());
    if open {
        let word = OpenWord { passage: passage.clone(), term: 0 };
        context.state = Rc::new(context.state.after(Msg::Word(Some(word))));
    }
    view_passage(&context, &OpenNodes::default(), &passage, block, false)
}
