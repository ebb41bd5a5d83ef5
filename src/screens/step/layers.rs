//! The same moment for a child and for a grown-up.

use story::bundle::{Block, Bundle, Step, Voice};
use story::{Layer, Passage, Position, Reading, Story};
use yew::{Html, html};

use crate::components::icon::Icon;
use crate::components::line::view_line;
use crate::components::passage::{OpenNodes, view_passage};
use crate::components::section::{Heading, view_section};
use crate::view_context::ViewContext;

/// Draws the layers that the way of reading shows.
pub(super) fn view_layers(context: &ViewContext, nodes: &OpenNodes, position: Position) -> Html {
    let (story, journey) = (&context.story, &context.journey);
    let (Some((_, step)), Some(address)) = (story.step(position), story.address(position)) else {
        return Html::default();
    };
    let reading = journey.reading();
    let labels = &story.interface;
    let passages = |layer: Layer, blocks: &[Block]| {
        let passages = blocks.iter().map(|block| {
            let (step, id) = (address.clone(), block.id().to_owned());
            let passage = Passage { step, layer, id };
            view_passage(context, nodes, &passage, block, layer == Layer::Child)
        });
        passages.collect::<Html>()
    };
    let voice = match step.voice {
        Voice::Told => "layer layer--grown-up layer--told",
        Voice::General => "layer layer--grown-up layer--general",
    };
    let section = |class, id, icon, text, inside| {
        view_section(class, Heading { id, class: "layer__label", icon, text }, inside)
    };
    let for_grown_up = || {
        let text = passages(Layer::GrownUp, &step.grown_up);
        section(voice, "grown-up-label", None, &labels.for_grown_up, text)
    };
    let if_they_ask = step.if_they_ask.as_ref().map(|asked| {
        let inside = html! {
            <>
                { view_line("p", "layer__question", &asked.question) }
                { view_line("p", "layer__say", &labels.you_can_say) }
                { passages(Layer::IfTheyAsk, &asked.answer) }
            </>
        };
        let class = "layer layer--if-they-ask";
        section(class, "if-they-ask-label", Some(Icon::Speech), &labels.if_they_ask, inside)
    });
    let detail = || {
        let text = passages(Layer::Detail, &step.detail);
        section("layer layer--detail", "detail-label", None, &labels.more_medicine, text)
    };
    html! {
        <div class="layers">
            <section class="layer layer--child" aria-label={labels.for_child.clone()}>
                { passages(Layer::Child, &step.child) }
            </section>
            if reading >= Reading::Family {
                { for_grown_up() }
                { if_they_ask.unwrap_or_default() }
            }
            if reading >= Reading::Detail {
                if !step.detail.is_empty() {
                    { detail() }
                }
                { view_sources(story, step) }
            }
        </div>
    }
}

/// Where the facts of these layers come from, each source once, folded away.
fn view_sources(story: &Story, step: &Step) -> Html {
    let mut cited: Vec<u16> = Vec::new();
    let blocks = [&step.child, &step.grown_up, &step.detail].into_iter().flatten();
    for fact in blocks.flat_map(Block::cites).chain(&step.activity_cites) {
        let sources = story.facts.get(usize::from(*fact)).map_or(&[][..], |it| &it.sources);
        for source in sources {
            if !cited.contains(source) {
                cited.push(*source);
            }
        }
    }
    if cited.is_empty() {
        return Html::default();
    }
    let items = cited.iter().map(|source| view_source(story, *source));
    html! {
        <details class="sources">
            { view_line("summary", "", &story.interface.sources) }
            <ul>{ items.collect::<Html>() }</ul>
        </details>
    }
}

/// One source: who, what, when, and the way to it.
pub(crate) fn view_source(story: &Bundle, source: u16) -> Html {
    let Some(source) = story.sources.get(usize::from(source)) else { return Html::default() };
    let year =
        if source.year.is_empty() { String::new() } else { [" (", &source.year, ")"].concat() };
    html! {
        <li>
            if !source.who.is_empty() {
                { &source.who }{ ". " }
            }
            <a href={source.link.clone()} target="_blank" rel="noopener noreferrer">{ &source.title }</a>{ year }
        </li>
    }
}
