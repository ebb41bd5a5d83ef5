//! A paragraph of the story: its words can be opened where they stand, and it can be asked about.

#[cfg(feature = "ssr")]
pub(crate) mod fixtures;

use story::bundle::{Block, Inline};
use story::{Action, Passage, Question, Screen};
use yew::prelude::*;

use crate::components::icon::{Icon, view_icon};
use crate::components::prose::{view_block, view_prose};
use crate::reader::Reader;

/// The glossary word whose meaning is open: in which passage, and which term.
#[derive(Debug, Clone, PartialEq)]
pub struct OpenWord {
    /// Where it stands.
    pub passage: Passage,
    /// Place in the story's terms.
    pub term: u16,
}

/// What opens and closes the meaning of a word. One is open at a time.
#[derive(Clone)]
pub struct WordWindow {
    /// The word that is open.
    pub open: Option<OpenWord>,
    /// Called with the word to open, or with none to close.
    pub onchange: Callback<Option<OpenWord>>,
    /// The open word in the text, to give focus back to.
    pub word: NodeRef,
    /// The open meaning, to give focus to.
    pub meaning: NodeRef,
}

/// Draws a paragraph with a hand beside it. An opened word's meaning follows the paragraph, so it
/// covers nothing and never leaves the screen.
pub fn view_passage(reader: &Reader, words: &WordWindow, passage: &Passage, block: &Block, for_child: bool) -> Html {
    let open = words.open.as_ref().filter(|it| it.passage == *passage).map(|it| it.term);
    let question = Question::Passage(passage.clone());
    let asked = reader.journey.page().questions.contains(&question);
    let labels = reader.labels();
    let title = if asked { &labels.asked } else { &labels.ask_about_this };
    html! {
        <div class="passage" key={question.to_string()}>
            <div class="passage__text">
                { view_block(block, &|text| view_words(text, words, passage, open)) }
            </div>
            <button
                type="button"
                class="ask-hand"
                aria-pressed={asked.to_string()}
                aria-label={labels.ask_about_this.clone()}
                title={title.clone()}
                onclick={reader.does(Action::Ask(question))}
            >
                { view_icon(if asked { Icon::Tick } else { Icon::Hand }) }
            </button>
            if let Some(term) = open {
                { view_meaning(reader, words, term, for_child) }
            }
        </div>
    }
}

/// The words of a run of text; each glossary word is a button that opens its meaning.
fn view_words(text: &[Inline], words: &WordWindow, passage: &Passage, open: Option<u16>) -> Html {
    let runs = text.iter().map(|run| match run {
        Inline::Text(text) => html! { text },
        Inline::Strong(text) => html! { <strong>{ text }</strong> },
        Inline::Term { term, text } => {
            let is_open = open == Some(*term);
            let opened = OpenWord { passage: passage.clone(), term: *term };
            let wanted = (!is_open).then_some(opened);
            let press = words.onchange.clone();
            let onclick = {
                let wanted = wanted.clone();
                words.onchange.reform(move |_: MouseEvent| wanted.clone())
            };
            // A span wraps with the text as a button does not; so it takes a button's keys here.
            let onkeydown = Callback::from(move |event: KeyboardEvent| {
                if matches!(event.key().as_str(), "Enter" | " ") {
                    event.prevent_default();
                    press.emit(wanted.clone());
                }
            });
            let node = if is_open { words.word.clone() } else { NodeRef::default() };
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
fn view_meaning(reader: &Reader, words: &WordWindow, term: u16, for_child: bool) -> Html {
    let place = usize::from(term);
    let Some(term) = reader.story.terms.get(place) else { return Html::default() };
    let labels = reader.labels();
    let close = words.onchange.clone();
    let onkeydown = Callback::from(move |event: KeyboardEvent| {
        if event.key() == "Escape" {
            event.stop_propagation();
            close.emit(None);
        }
    });
    let meaning = if for_child { &term.child } else { &term.grown_up };
    html! {
        <div
            ref={words.meaning.clone()}
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
                    onclick={reader.does(Action::GoTo(Screen::Words(Some(place))))}
                >
                    { &labels.open_in_words }
                </button>
                <button type="button" class="slip__way" onclick={words.onchange.reform(|_| None)}>
                    { view_icon(Icon::Cross) }{ &labels.close }
                </button>
            </p>
        </div>
    }
}
