//! A paragraph of the story: its words can be opened where they stand, and it can be asked about.

#[cfg(feature = "ssr")]
pub(crate) mod fixtures;

use story::bundle::{Block, Inline};
use story::{Action, Passage, Question, Screen};
use web_sys::HtmlElement;
use yew::prelude::*;

use crate::components::icon::{Icon, view_icon};
use crate::components::line::view_line;
use crate::components::prose::{view_block, view_prose};
use crate::host::{PageEvent, focus_quietly};
use crate::state::{Msg, OpenWord};
use crate::view_context::ViewContext;

/// The nodes between which focus goes when a word is opened and closed. One is open at a time.
#[derive(Clone, Default, PartialEq)]
pub struct OpenNodes {
    /// The open word in the text, to give focus back to.
    pub word: NodeRef,
    /// The open meaning, to give focus to.
    pub meaning: NodeRef,
}

/// Moves focus to the meaning that has opened, which is where the eyes go, and tells the page.
#[hook]
pub fn use_open_nodes(context: &ViewContext) -> OpenNodes {
    let nodes = OpenNodes { word: use_node_ref(), meaning: use_node_ref() };
    use_effect_with(context.screen_state.word.clone(), {
        let (context, meaning) = (context.clone(), nodes.meaning.clone());
        move |word| {
            let Some(word) = word else { return };
            if let Some(meaning) = meaning.cast::<HtmlElement>() {
                focus_quietly(&meaning);
            }
            if let Some(term) = context.story.terms.get(usize::from(word.term)) {
                context.host.page.tell(PageEvent::Term(term.id.clone()));
            }
        }
    });
    nodes
}

/// Draws a paragraph with a hand beside it. An opened word's meaning follows the paragraph, so it
/// covers nothing and never leaves the screen.
pub fn view_passage(
    context: &ViewContext,
    nodes: &OpenNodes,
    passage: &Passage,
    block: &Block,
    for_child: bool,
) -> Html {
    let open = context.screen_state.word.as_ref().filter(|it| it.passage == *passage);
    let open = open.map(|it| it.term);
    let question = Question::Passage(passage.clone());
    let asked = context.journey.page().questions.contains(&question);
    let labels = context.labels();
    let title = if asked { &labels.asked } else { &labels.ask_about_this };
    html! {
        <div class="passage" key={question.to_string()}>
            <div class="passage__text">
                { view_block(block, &|text| view_words(context, text, nodes, passage)) }
            </div>
            <button
                type="button"
                class="ask-hand"
                aria-pressed={asked.to_string()}
                aria-label={labels.ask_about_this.clone()}
                title={title.clone()}
                data-press={context.press(&Action::Ask(question.clone()))}
                onclick={context.does(Action::Ask(question))}
            >
                { view_icon(if asked { Icon::Tick } else { Icon::Hand }) }
            </button>
            if let Some(term) = open {
                { view_meaning(context, nodes, term, for_child) }
            }
        </div>
    }
}

/// The words of a run of text; each glossary word is a button that opens its meaning.
fn view_words(
    context: &ViewContext,
    text: &[Inline],
    nodes: &OpenNodes,
    passage: &Passage,
) -> Html {
    let runs = text.iter().map(|run| match run {
        Inline::Text(text) => html! { text },
        Inline::Strong(text) => html! { <strong>{ text }</strong> },
        Inline::Term { term, text } => {
            let word = OpenWord { passage: passage.clone(), term: *term };
            let is_open = context.screen_state.word.as_ref() == Some(&word);
            let press = context.changes::<()>(Msg::Word((!is_open).then_some(word)));
            let onclick = press.reform(|_: MouseEvent| ());
            // A span wraps with the text as a button does not; so it takes a button's keys here.
            let onkeydown = Callback::from(move |event: KeyboardEvent| {
                if matches!(event.key().as_str(), "Enter" | " ") {
                    event.prevent_default();
                    press.emit(());
                }
            });
            let node = if is_open { nodes.word.clone() } else { NodeRef::default() };
            html! {
                <span
                    ref={node}
                    class={if is_open { "term term--open" } else { "term" }}
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
fn view_meaning(context: &ViewContext, nodes: &OpenNodes, term: u16, for_child: bool) -> Html {
    let place = usize::from(term);
    let Some(term) = context.story.terms.get(place) else { return Html::default() };
    let labels = context.labels();
    let close = {
        let (dispatch, word) = (context.dispatch.clone(), nodes.word.clone());
        Callback::from(move |()| {
            if let Some(word) = word.cast::<HtmlElement>() {
                focus_quietly(&word);
            }
            dispatch.emit(Msg::Word(None));
        })
    };
    let onkeydown = {
        let close = close.clone();
        Callback::from(move |event: KeyboardEvent| {
            if event.key() == "Escape" {
                event.stop_propagation();
                close.emit(());
            }
        })
    };
    let meaning = if for_child { &term.child } else { &term.grown_up };
    html! {
        <div
            ref={nodes.meaning.clone()}
            class="slip"
            role="dialog"
            aria-label={term.term.clone()}
            tabindex="-1"
            {onkeydown}
        >
            { view_line("p", "slip__word", &term.term) }
            if !term.said_like.is_empty() {
                <p class="slip__said">{ &labels.said_like }{ ": " }{ &term.said_like }</p>
            }
            { view_prose(meaning) }
            <p class="slip__ways">
                <button
                    type="button"
                    class="slip__way"
                    onclick={context.does(Action::GoTo(Screen::Words(Some(place))))}
                >
                    { &labels.open_in_words }
                </button>
                <button type="button" class="slip__way" onclick={close.reform(|_| ())}>
                    { view_icon(Icon::Cross) }{ &labels.close }
                </button>
            </p>
        </div>
    }
}
