//! A picture book that is read aloud can turn its pages by itself.

#[cfg(feature = "ssr")]
pub(crate) mod fixtures;

use yew::{Html, html};

use crate::state::Msg;
use crate::view_context::ViewContext;

/// The choice; the styles show it in a picture book alone. `static/read-aloud` turns the pages.
pub fn view_turn_pages(context: &ViewContext) -> Html {
    let turns_pages = context.turns_pages;
    html! {
        <label class="turn-pages" data-recorded={context.story.narrator.as_ref().map(|_| "")}>
            <input
                type="checkbox"
                checked={turns_pages}
                onchange={context.changes(Msg::TurnPages(!turns_pages))}
            />
            <span>{ &context.labels().turn_pages }</span>
        </label>
    }
}
