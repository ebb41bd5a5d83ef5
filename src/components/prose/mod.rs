//! Prose without anything to press: for feedback, answers and definitions.

#[cfg(feature = "ssr")]
pub(crate) mod fixtures;

use story::bundle::{Block, Inline};
use yew::prelude::*;

/// Draws a few paragraphs or lists.
pub fn view_prose(prose: &[Block]) -> Html {
    view_blocks(prose, &view_text)
}

/// Draws blocks, each run of text in a given way.
pub fn view_blocks(prose: &[Block], view: &dyn Fn(&[Inline]) -> Html) -> Html {
    html! {
        for block in prose {
            { view_block(block, view) }
        }
    }
}

/// Draws one paragraph or list.
pub fn view_block(block: &Block, view: &dyn Fn(&[Inline]) -> Html) -> Html {
    match block {
        Block::Paragraph { text, beats, .. } if beats.is_empty() => html! { <p>{ view(text) }</p> },
        // A picture book shows a beat at a time.
        Block::Paragraph { .. } => html! {
            <p>
                for beat in block.beats() {
                    <span class="beat">{ view(beat) }</span>
                }
            </p>
        },
        Block::List { items, .. } => html! {
            <ul>
                for item in items {
                    <li>{ view(item) }</li>
                }
            </ul>
        },
    }
}

/// Draws a run of text; glossary words cannot be opened.
pub fn view_text(text: &[Inline]) -> Html {
    html! {
        for run in text {
            { match run {
                Inline::Strong(text) => html! { <strong>{ text }</strong> },
                Inline::Text(text) | Inline::Term { text, .. } => html! { text },
            } }
        }
    }
}
