//! A drawing that follows the state.

use yew::{Html, html};

/// An SVG with a text in place of it for those who do not see it; `board` is its view box.
pub(crate) fn view_figure(
    class: &'static str,
    board: &'static str,
    text: &str,
    inside: Html,
) -> Html {
    html! {
        <svg class={["activity__figure ", class].concat()} viewBox={board} role="img" aria-label={text.to_owned()}>
            { inside }
        </svg>
    }
}
