//! The same moment for a child and for a grown-up.

use story::bundle::{Block, Bundle, Step, Voice};
use story::{Action, Layer, Passage, Position, Question, Reading, Screen, Story};
use yew::{Html, html};

use crate::components::button::{Button, Variant};
use crate::components::headed_text::view_headed_texts;
use crate::components::icon::Icon;
use crate::components::joined::{view_aside, view_heading};
use crate::components::passage::{OpenNodes, Passage as PassageView};
use crate::components::section::Section;
use crate::view_context::ViewContext;

/// Draws the layers that the way of reading shows.
pub(super) fn view_layers(context: &ViewContext, nodes: &OpenNodes, position: Position) -> Html {
    let (story, reading) = (&context.story, context.journey.reading());
    let (Some((_, step)), Some(address)) = (story.step(position), story.address(position)) else {
        return Html::default();
    };
    let labels = &story.interface;
    let passages = |layer, blocks: &[Block]| {
        html! {
            for text in blocks {
                { view_passage(context, nodes, passage(&address, layer, text), text) }
            }
        }
    };
    let voice = match step.voice {
        Voice::Told => "layer layer--grown-up layer--told",
        Voice::General => "layer layer--grown-up layer--general",
    };
    html! {
        <div class="layers">
            <section class="layer layer--child" aria-label={labels.for_child.clone()}>
                { passages(Layer::Child, &step.child) }
            </section>
            if reading >= Reading::Family {
                <Section
                    class={voice}
                    id={format!("{}-grown-up", step.id)}
                    heading_class="layer__label"
                    heading={labels.for_grown_up.clone()}
                >
                    { passages(Layer::GrownUp, &step.grown_up) }
                </Section>
                { view_step_calls(context, step) }
                if let Some(asked) = &step.if_they_ask {
                    <Section
                        class="layer layer--if-they-ask"
                        id={format!("{}-if-they-ask", step.id)}
                        heading_class="layer__label"
                        icon={Icon::Speech}
                        heading={labels.if_they_ask.clone()}
                    >
                        <p class="layer__question">{ &asked.question }</p>
                        <p class="layer__say">{ &labels.you_can_say }</p>
                        { passages(Layer::IfTheyAsk, &asked.answer) }
                    </Section>
                }
            }
            if reading >= Reading::Detail {
                if !step.detail.is_empty() {
                    <Section
                        class="layer layer--detail"
                        id={format!("{}-detail", step.id)}
                        heading_class="layer__label"
                        heading={labels.more_medicine.clone()}
                    >
                        { passages(Layer::Detail, &step.detail) }
                    </Section>
                }
                { view_sources(story, step) }
            }
        </div>
    }
}

/// The lines of the emergency list that belong to this step, and the way to all of them.
fn view_step_calls(context: &ViewContext, step: &Step) -> Html {
    if step.call.is_empty() {
        return Html::default();
    }
    let label = &context.labels().when_to_call;
    html! {
        <section class="layer layer--call" aria-label={label.clone()}>
            { view_headed_texts(&step.call, "calls") }
            <Button
                variant={Variant::Quiet}
                icon={Icon::Telephone}
                label={label.clone()}
                press="at=when-to-call"
                onclick={context.does(Action::GoTo(Screen::WhenToCall))}
            />
        </section>
    }
}

/// Which passage of the step at this address a text is.
fn passage(step: &str, layer: Layer, text: &Block) -> Passage {
    Passage { step: step.to_owned(), layer, id: text.id().to_owned() }
}

/// A passage, with what the reader has done with it.
fn view_passage(context: &ViewContext, nodes: &OpenNodes, passage: Passage, text: &Block) -> Html {
    let question = Question::Passage(passage.clone());
    let open = context.screen_state.word.as_ref().filter(|it| it.passage == passage);
    html! {
        <PassageView
            key={question.to_string()}
            story={context.story.clone()}
            {passage}
            text={text.clone()}
            is_asked={context.journey.page().questions.contains(&question)}
            open_term={open.map(|it| it.term)}
            nodes={nodes.clone()}
            dispatch={&context.dispatch}
        />
    }
}

/// Where the facts of these layers come from, each source once, folded away.
fn view_sources(story: &Story, step: &Step) -> Html {
    let cited = sources_of(story, step);
    if cited.is_empty() {
        return Html::default();
    }
    html! {
        <details class="sources">
            <summary>{ &story.interface.sources }</summary>
            <ul>
                for source in cited {
                    { view_source(story, source) }
                }
            </ul>
        </details>
    }
}

/// The sources of a step's facts, in the order in which it first cites them.
fn sources_of(story: &Story, step: &Step) -> Vec<u16> {
    let mut sources = Vec::new();
    let called = step.call.iter().map(|it| &it.text);
    let blocks = [&step.child, &step.grown_up, &step.detail].into_iter().chain(called).flatten();
    for fact in blocks.flat_map(Block::cites).chain(&step.activity_cites) {
        let Some(fact) = story.facts.get(usize::from(*fact)) else { continue };
        for source in &fact.sources {
            if !sources.contains(source) {
                sources.push(*source);
            }
        }
    }
    sources
}

/// One source: who, what, when, and a link to it.
pub(crate) fn view_source(story: &Bundle, place: u16) -> Html {
    let Some(source) = story.sources.get(usize::from(place)) else { return Html::default() };
    let writing = &story.language.writing;
    // A source is named in its own language.
    let mut named = html! {
        <a href={source.link.clone()} target="_blank" rel="noopener noreferrer">
            { writing.isolate(&source.title) }
        </a>
    };
    if !source.year.is_empty() {
        named = view_aside(writing, named, html! { &source.year });
    }
    if !source.who.is_empty() {
        named = view_heading(writing, html! { writing.isolate(&source.who) }, named);
    }
    html! { <li key={place}>{ named }</li> }
}
