//! The same moment for a child and for a grown-up.

use story::bundle::{Block, Interface, Stage, Step, Voice};
use story::{Action, Layer, Passage, Position, Reading, Screen};
use yew::{Html, classes, html};

use crate::components::button::{Button, Variant};
use crate::components::headed_text::view_headed_texts;
use crate::components::hospital_note::view_additions;
use crate::components::icon::Icon;
use crate::components::passage::{OpenNodes, view_passage};
use crate::components::prose::view_prose;
use crate::components::section::Section;
use crate::components::sources::{facts_of, view_sources};
use crate::screens::step::how_to::view_how_to;
use crate::screens::step::read_aloud::is_recorded;
use crate::view_context::ViewContext;

/// The class of a layer that is recorded, for `static/read-aloud`.
const RECORDED: &str = "layer--recorded";

/// Its class, if a layer is recorded.
fn recorded(
    context: &ViewContext,
    position: Position,
    layer: &str,
    is_shipped: bool,
) -> Option<&'static str> {
    is_recorded(context, position, layer, is_shipped).then_some(RECORDED)
}

/// Draws what is said to the child.
pub(super) fn view_child(context: &ViewContext, nodes: &OpenNodes, position: Position) -> Html {
    let Some((stage, step)) = context.story.step(position) else { return Html::default() };
    let labels = context.labels();
    let passages = |blocks| view_passages(context, nodes, position, Layer::Child, blocks);
    html! {
        <>
            if position.step == 0 {
                { view_main_thing(context, position, stage, passages(&stage.child_message)) }
                if !stage.content_note.is_empty() {
                    { view_content_note(context, &stage.content_note) }
                }
            }
            <section
                class={classes!("layer", "layer--child", recorded(context, position, "child", step.is_recorded))}
                aria-label={labels.for_child.clone()}
                aria-live="polite"
            >
                { passages(&step.child) }
            </section>
        </>
    }
}

/// What may be hard to read in this stage.
fn view_content_note(context: &ViewContext, content_note: &str) -> Html {
    let [before, between, after] = context.writing().around_label();
    html! {
        <p class="step__note">
            <strong>{ before }{ &context.labels().before_you_read }{ between }</strong>
            { content_note }{ after }
        </p>
    }
}

/// Draws what is said to the grown-up, as far as the way of reading shows it.
pub(super) fn view_layers(context: &ViewContext, nodes: &OpenNodes, position: Position) -> Html {
    let (story, reading) = (&context.story, context.journey.reading());
    let Some((stage, step)) = story.step(position).filter(|_| reading >= Reading::Family) else {
        return Html::default();
    };
    let labels = &story.interface;
    let passages = |layer, blocks| view_passages(context, nodes, position, layer, blocks);
    let voice = match step.voice {
        Voice::Told => "layer layer--grown-up layer--told",
        Voice::General => "layer layer--grown-up layer--general",
    };
    html! {
        <div class="layers">
            if position.step == 0 {
                { view_in_short(labels, stage) }
            }
            <Section
                class={voice}
                id={format!("{}-grown-up", step.id)}
                heading_class="layer__label"
                heading={labels.for_grown_up.clone()}
            >
                { passages(Layer::GrownUp, &step.grown_up) }
            </Section>
            { view_additions(context, &context.story.address(position).unwrap_or_default()) }
            { view_how_to(context, &step.how_to) }
            { view_step_calls(context, step) }
            if let Some(asked) = &step.if_they_ask {
                <Section
                    class={classes!("layer", "layer--if-they-ask", recorded(context, position, "if-they-ask", asked.is_recorded))}
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
                if context.is_for_every_reading() {
                    { view_way_to_sources(context) }
                } else {
                    { view_sources(story, &facts(position, stage, step), context.host.page.opens_windows()) }
                }
            }
        </div>
    }
}

/// The facts that a step rests on.
fn facts(position: Position, stage: &Stage, step: &Step) -> Vec<u16> {
    let mut facts = Vec::new();
    if position.step == 0 {
        facts = facts_of(&[&stage.child_message, &stage.main_message, &stage.key_points]);
    }
    facts.extend(facts_of(&[&step.child, &step.grown_up, &step.detail]));
    for headed in step.call.iter().chain(&step.how_to) {
        facts.extend(facts_of(&[&headed.text]));
    }
    facts.extend(&step.activity_cites);
    facts
}

/// The passages of a layer.
fn view_passages(
    context: &ViewContext,
    nodes: &OpenNodes,
    position: Position,
    layer: Layer,
    blocks: &[Block],
) -> Html {
    let address = context.story.address(position).unwrap_or_default();
    html! {
        for text in blocks {
            { view_passage(context, nodes, &passage(&address, layer, text), text) }
        }
    }
}

/// Before the engine has come, the way to all sources stands in place of this step's: seven lists of
/// them would hold up the first answer.
fn view_way_to_sources(context: &ViewContext) -> Html {
    let labels = context.labels();
    html! {
        <details class="sources">
            <summary>{ &labels.sources }</summary>
            <Button
                variant={Variant::Link}
                label={labels.source_list.clone()}
                press="at=about"
                onclick={context.does(Action::GoTo(Screen::About))}
            />
        </details>
    }
}

/// The lines of the emergency list that belong to this step, and the way to all of them.
fn view_step_calls(context: &ViewContext, step: &Step) -> Html {
    if step.call.is_empty() {
        return Html::default();
    }
    let label = &context.labels().when_to_call;
    html! {
        <div class="layer layer--call">
            { view_headed_texts(&step.call, "calls", &context.host.base) }
            <Button
                variant={Variant::Quiet}
                icon={Icon::Telephone}
                label={label.clone()}
                press="at=when-to-call"
                onclick={context.does(Action::GoTo(Screen::WhenToCall))}
            />
        </div>
    }
}

/// Which passage of the step at this address a text is.
fn passage(step: &str, layer: Layer, text: &Block) -> Passage {
    Passage { step: step.to_owned(), layer, id: text.id().to_owned() }
}

/// What the stage comes to, for the child.
fn view_main_thing(
    context: &ViewContext,
    position: Position,
    stage: &Stage,
    message: Html,
) -> Html {
    let recorded = recorded(context, position, "child-message", stage.message_is_recorded);
    html! {
        <Section
            class={classes!("layer", "layer--child", "layer--main", recorded)}
            id="main-thing"
            heading_class="layer__label"
            heading={context.labels().child_message.clone()}
        >
            { message }
        </Section>
    }
}

/// What the stage comes to, for the grown-up.
fn view_in_short(labels: &Interface, stage: &Stage) -> Html {
    html! {
        <Section
            class="layer layer--short"
            id="in-short"
            heading_class="layer__label"
            heading={labels.main_message.clone()}
        >
            { view_prose(&stage.main_message) }
            <h3>{ &labels.key_points }</h3>
            { view_prose(&stage.key_points) }
        </Section>
    }
}
