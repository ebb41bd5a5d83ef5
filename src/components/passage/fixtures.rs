use std::rc::Rc;

use story::{Action, Layer, Passage, Position, Question, Story};
use yew::Html;

use super::{OpenNodes, view_passage};
use crate::gallery::{Fixture, context};
use crate::state::{Msg, OpenWord};

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
    let passage = Passage { step, layer: Layer::GrownUp, id: text.id().to_owned() };
    let asked = is_asked.then(|| Action::Ask(Question::Passage(passage.clone())));
    let mut context = context(story, asked.as_slice());
    let word = open_term.map(|term| OpenWord { passage: passage.clone(), term });
    context.state = Rc::new(context.state.after(Msg::Word(word)));
    view_passage(&context, &OpenNodes::default(), &passage, text)
}
