//! A small drawing beside words, for what only one activity has. It says nothing that the words do
//! not.

use yew::{Html, html};

/// Lines on a board of 24 by 24, drawn as the widget's icons are.
pub(crate) fn view_mark(outline: &'static str) -> Html {
    html! {
        <svg class="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
            <path d={outline} />
        </svg>
    }
}
