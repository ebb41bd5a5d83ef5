//! A question that opens to its answer when it is pressed.

#[cfg(feature = "ssr")]
pub(crate) mod fixtures;

use yew::{Html, html};

/// The question `id`, and what is inside.
pub fn view_fold(id: &str, question: &str, inside: Html) -> Html {
    html! {
        <details class="fold" key={id}>
            <summary>{ question }</summary>
            { inside }
        </details>
    }
}
