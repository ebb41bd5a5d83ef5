//! A paragraph or list of the story, whose glossary words can be opened and which the reader can put
//! on our page as a question.

#[cfg(feature = "ssr")]
pub(crate) mod fixtures;

use story::bundle::{Block, Inline, Term};
use story::{Action, Layer, Question, Screen, Story};
use web_sys::HtmlElement;
use yew::prelude::*;

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

/// One paragraph or list, and what the reader has done with it.
#[derive(Properties, Clone, PartialEq)]
pub struct PassageProps {
    /// The story, for its terms and labels.
    pub story: Story,
    /// Which passage it is.
    pub passage: story::Passage,
    /// Its text.
    pub text: Block,
    /// Whether it is among the questions on our page.
    pub is_asked: bool,
    /// The glossary word whose meaning is open here, by its place in the story's terms.
    pub open_term: Option<u16>,
    /// The nodes that focus goes to.
    pub nodes: OpenNodes,
    /// Where to send changes.
    pub dispatch: Callback<Msg>,
}

/// Draws a passage with a hand beside it. An opened word's meaning follows the text, so it covers
/// nothing and never leaves the screen.
#[component]
pub fn Passage(props: &PassageProps) -> Html {
    let PassageProps { story, passage, text, is_asked, open_term, dispatch, .. } = props;
    let labels = &story.interface;
    let title = if *is_asked { &labels.asked } else { &labels.ask_about_this };
    let icon = if *is_asked { Icon::Tick } else { Icon::Hand };
    let question = Question::Passage(passage.clone());
    let open_term = open_term.and_then(|it| Some((it, story.terms.get(usize::from(it))?)));
    html! {
        <div class="passage">
            <div class="passage__text">{ view_block(text, &|runs| view_runs(props, runs)) }</div>
            <button
                type="button"
                class="ask-hand"
                aria-pressed={is_asked.to_string()}
                aria-label={labels.ask_about_this.clone()}
                title={title.clone()}
                data-press={format!("ask={question}")}
                onclick={dispatch.reform(move |_| Msg::Act(Action::Ask(question.clone())))}
            >
                { view_icon(icon) }
            </button>
            if let Some((index, term)) = open_term {
                { view_meaning(props, index, term) }
            }
        </div>
    }
}

/// Runs of text, with the glossary words in them as buttons.
fn view_runs(props: &PassageProps, runs: &[Inline]) -> Html {
    html! {
        for run in runs {
            { match run {
                Inline::Text(text) => html! { text },
                Inline::Strong(text) => html! { <strong>{ text }</strong> },
                Inline::Term { term, text } => view_word(props, *term, text),
            } }
        }
    }
}

/// A glossary word, which opens its meaning and closes it. A span wraps with the text and a button
/// does not, so the span takes a button's role and keys.
fn view_word(props: &PassageProps, term: u16, text: &str) -> Html {
    let is_open = props.open_term == Some(term);
    let word = (!is_open).then(|| OpenWord { passage: props.passage.clone(), term });
    let toggle = props.dispatch.reform(move |()| Msg::Word(word.clone()));
    let onclick = toggle.reform(|_: MouseEvent| ());
    let onkeydown = Callback::from(move |event: KeyboardEvent| {
        if matches!(event.key().as_str(), "Enter" | " ") {
            event.prevent_default();
            toggle.emit(());
        }
    });
    let node = if is_open { props.nodes.word.clone() } else { NodeRef::default() };
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
fn view_meaning(props: &PassageProps, index: u16, term: &Term) -> Html {
    let labels = &props.story.interface;
    let page = Screen::Words(Some(usize::from(index)));
    let close = {
        let (dispatch, word) = (props.dispatch.clone(), props.nodes.word.clone());
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
    let is_for_child = props.passage.layer == Layer::Child;
    let meaning = if is_for_child { &term.child } else { &term.grown_up };
    html! {
        <div
            key={index}
            ref={&props.nodes.meaning}
            class="slip"
            role="dialog"
            aria-label={term.term.clone()}
            tabindex="-1"
            {onkeydown}
        >
            <p class="slip__word">{ &term.term }</p>
            if !term.said_like.is_empty() {
                <p class="slip__said">{ props.story.language.writing.label(&labels.said_like, &term.said_like) }</p>
            }
            { view_prose(meaning) }
            <p class="slip__ways">
                <button
                    type="button"
                    class="slip__way"
                    onclick={props.dispatch.reform(move |_| Msg::Act(Action::GoTo(page)))}
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
