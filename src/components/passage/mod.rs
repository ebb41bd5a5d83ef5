//! A paragraph or list of the story, whose glossary words can be opened and which the reader can put
//! on our page as a question.

#[cfg(feature = "ssr")]
pub(crate) mod fixtures;

use story::bundle::{Block, Inline};
use story::{Action, Layer, Passage, Question, Screen};
use web_sys::HtmlElement;
use yew::prelude::*;

use crate::components::hospital_note::view_additions;
use crate::components::icon::{Icon, view_icon};
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

/// Moves focus to the meaning that has opened, because the reader looks there next, and tells the
/// page which word it is.
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

/// Which passage is drawn, and what the reader has done with it.
struct ShownPassage<'a> {
    context: &'a ViewContext,
    /// The nodes that focus goes to.
    nodes: &'a OpenNodes,
    passage: &'a Passage,
    /// The glossary word whose meaning is open here, by its place in the story's terms.
    open_term: Option<u16>,
}

/// Draws a passage with a hand beside it. An opened word's meaning follows the text, so it covers
/// nothing and never leaves the screen.
pub fn view_passage(
    context: &ViewContext,
    nodes: &OpenNodes,
    passage: &Passage,
    text: &Block,
) -> Html {
    let labels = context.labels();
    let question = Question::Passage(passage.clone());
    let key = question.to_string();
    let is_asked = context.journey.page().questions.contains(&question);
    let title = if is_asked { &labels.asked } else { &labels.ask_about_this };
    let icon = if is_asked { Icon::Tick } else { Icon::Hand };
    let open = context.screen_state.word.as_ref().filter(|it| it.passage == *passage);
    let shown = ShownPassage { context, nodes, passage, open_term: open.map(|it| it.term) };
    html! {
        <div class="passage" key={key.as_str()}>
            <div class="passage__text">{ view_block(text, &|runs| view_runs(&shown, runs)) }</div>
            <button
                type="button"
                class="ask-hand"
                aria-pressed={is_asked.to_string()}
                aria-label={labels.ask_about_this.clone()}
                title={title.clone()}
                data-press={format!("ask={key}")}
                onclick={context.does(Action::Ask(question))}
            >
                { view_icon(icon) }
            </button>
            if let Some(index) = shown.open_term {
                { view_meaning(&shown, index) }
            }
        </div>
    }
}

/// Runs of text, with the glossary words in them as buttons.
fn view_runs(shown: &ShownPassage<'_>, runs: &[Inline]) -> Html {
    html! {
        for run in runs {
            { match run {
                Inline::Text(text) => html! { text },
                Inline::Strong(text) => html! { <strong>{ text }</strong> },
                Inline::Term { term, text } => view_word(shown, *term, text),
            } }
        }
    }
}

/// A glossary word, which opens its meaning and closes it. A span wraps with the text and a button
/// does not, so the span takes a button's role and keys.
fn view_word(shown: &ShownPassage<'_>, term: u16, text: &str) -> Html {
    let is_open = shown.open_term == Some(term);
    let word = (!is_open).then(|| OpenWord { passage: shown.passage.clone(), term });
    let toggle = shown.context.changes(Msg::Word(word));
    let onclick = toggle.reform(|_: MouseEvent| ());
    let onkeydown = Callback::from(move |event: KeyboardEvent| {
        if matches!(event.key().as_str(), "Enter" | " ") {
            event.prevent_default();
            toggle.emit(());
        }
    });
    let node = if is_open { shown.nodes.word.clone() } else { NodeRef::default() };
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

/// What the word at this place means, and the way to its own page.
fn view_meaning(shown: &ShownPassage<'_>, index: u16) -> Html {
    let ShownPassage { context, nodes, passage, .. } = shown;
    let Some(term) = context.story.terms.get(usize::from(index)) else { return Html::default() };
    let labels = context.labels();
    let page = Screen::Words(Some(usize::from(index)));
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
    let is_for_child = passage.layer == Layer::Child;
    let meaning = if is_for_child { &term.child } else { &term.grown_up };
    html! {
        <div
            key={index}
            ref={&nodes.meaning}
            class="slip"
            role="dialog"
            aria-label={term.term.clone()}
            tabindex="-1"
            {onkeydown}
        >
            <p class="slip__word">{ &term.term }</p>
            if !term.said_like.is_empty() {
                <p class="slip__said">{ context.writing().label(&labels.said_like, &term.said_like) }</p>
            }
            { view_additions(context, &format!("words/{}", term.id)) }
            { view_prose(meaning) }
            <p class="slip__ways">
                <button
                    type="button"
                    class="slip__way"
                    onclick={context.does(Action::GoTo(page))}
                >
                    { &labels.open_in_words }
                </button>
                <button type="button" class="slip__way" onclick={close.reform(|_| ())}>
                    { view_icon(Icon::Cross) }
                    { &labels.close }
                </button>
            </p>
        </div>
    }
}
