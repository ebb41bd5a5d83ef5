//! A paragraph of the story: its words can be opened where they stand, and it can be asked about.

#[cfg(feature = "ssr")]
pub(crate) mod fixtures;

use story::bundle::{Block, Inline};
use story::{Passage as PassagePlace, Question, Screen, Story};
use web_sys::HtmlElement;
use yew::prelude::*;

use crate::components::icon::{Icon, Pictogram};
use crate::components::prose::{view_block, view_prose};
use crate::host::focus_quietly;

/// What a passage needs.
#[derive(Properties, PartialEq)]
pub struct PassageProps {
    /// The story it is of.
    pub story: Story,
    /// Which passage.
    pub place: PassagePlace,
    /// Its words.
    pub block: Block,
    /// Whether it is on our page.
    pub asked: bool,
    /// Called when the reader wants to ask about it, or no longer does.
    pub onask: Callback<Question>,
    /// Called to open a word's own page.
    pub onopen: Callback<Screen>,
    /// Whether to explain words as for a child.
    #[prop_or_default]
    pub for_child: bool,
}

/// Draws a paragraph with a hand beside it. An opened word's meaning follows the paragraph, so it
/// covers nothing and never leaves the screen.
#[component]
pub fn Passage(props: &PassageProps) -> Html {
    let open = use_state_eq(|| None::<u16>);
    let pressed = use_node_ref();
    let slip = use_node_ref();

    // The meaning is where the eyes go, so focus goes there too.
    use_effect_with(*open, {
        let slip = slip.clone();
        move |open| {
            if let (Some(_), Some(slip)) = (open, slip.cast::<HtmlElement>()) {
                focus_quietly(&slip);
            }
        }
    });

    let ontoggle = Callback::from({
        let open = open.clone();
        move |term: u16| open.set((*open != Some(term)).then_some(term))
    });
    let onclose = Callback::from({
        let (open, pressed) = (open.setter(), pressed.clone());
        move |()| {
            open.set(None);
            if let Some(word) = pressed.cast::<HtmlElement>() {
                focus_quietly(&word);
            }
        }
    });
    let view = |text: &[Inline]| view_words(text, *open, &pressed, &ontoggle);
    let question = Question::Passage(props.place.clone());
    let labels = &props.story.interface;
    let label = if props.asked { &labels.asked } else { &labels.ask_about_this };
    html! {
        <div class="passage">
            <div class="passage__text">{ view_block(&props.block, &view) }</div>
            <button
                type="button"
                class="ask-hand"
                aria-pressed={props.asked.to_string()}
                aria-label={labels.ask_about_this.clone()}
                title={label.clone()}
                onclick={props.onask.reform(move |_| question.clone())}
            >
                <Pictogram icon={if props.asked { Icon::Tick } else { Icon::Hand }} />
            </button>
            if let Some(term) = *open {
                { view_slip(term, props, &slip, &onclose) }
            }
        </div>
    }
}

/// The words of a run of text; each glossary word is a button that opens its meaning.
fn view_words(
    text: &[Inline],
    open: Option<u16>,
    pressed: &NodeRef,
    ontoggle: &Callback<u16>,
) -> Html {
    let runs = text.iter().map(|run| match run {
        Inline::Text(text) => html! { text },
        Inline::Strong(text) => html! { <strong>{ text }</strong> },
        Inline::Term { term, text } => {
            let term = *term;
            let is_open = open == Some(term);
            let onclick = ontoggle.reform(move |_: MouseEvent| term);
            let toggle = ontoggle.clone();
            // A span wraps with the text as a button does not; so it takes a button's keys here.
            let onkeydown = Callback::from(move |event: KeyboardEvent| {
                if matches!(event.key().as_str(), "Enter" | " ") {
                    event.prevent_default();
                    toggle.emit(term);
                }
            });
            let node = if is_open { pressed.clone() } else { NodeRef::default() };
            html! {
                <span
                    ref={node}
                    class={classes!("term", is_open.then_some("term--open"))}
                    role="button"
                    tabindex="0"
                    aria-expanded={is_open.to_string()}
                    {onclick}
                    {onkeydown}
                >
                    { text }
                </span>
            }
        }
    });
    runs.collect()
}

/// What a word means, and the way to its own page.
fn view_slip(term: u16, props: &PassageProps, slip: &NodeRef, onclose: &Callback<()>) -> Html {
    let place = usize::from(term);
    let Some(term) = props.story.terms.get(place) else { return Html::default() };
    let labels = &props.story.interface;
    let onkeydown = {
        let onclose = onclose.clone();
        Callback::from(move |event: KeyboardEvent| {
            if event.key() == "Escape" {
                event.stop_propagation();
                onclose.emit(());
            }
        })
    };
    let meaning = if props.for_child { &term.child } else { &term.grown_up };
    html! {
        <div
            ref={slip}
            class="slip"
            role="dialog"
            aria-label={term.term.clone()}
            tabindex="-1"
            {onkeydown}
        >
            <p class="slip__word">{ &term.term }</p>
            if !term.said_like.is_empty() {
                <p class="slip__said">{ &labels.said_like }{ ": " }{ &term.said_like }</p>
            }
            { view_prose(meaning) }
            <p class="slip__ways">
                <button
                    type="button"
                    class="slip__way"
                    onclick={props.onopen.reform(move |_| Screen::Words(Some(place)))}
                >
                    { &labels.open_in_words }
                </button>
                <button type="button" class="slip__way" onclick={onclose.reform(|_| ())}>
                    <Pictogram icon={Icon::Cross} />{ &labels.close }
                </button>
            </p>
        </div>
    }
}
