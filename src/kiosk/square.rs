//! A square to scan, and its address for those who have no camera.

use yew::prelude::*;

use super::carry::{Square, square};
use crate::activities::Words;
use crate::activities::keys::kiosk::labels;
use crate::components::line::view_line;

/// Draws the square for an address; only the address where no square can hold it.
pub(super) fn view_link(words: &Words, address: &str) -> Html {
    view_square(words, square(address).as_ref(), address)
}

/// Draws a square, if there is one, and the address that it leads to.
pub(super) fn view_square(words: &Words, square: Option<&Square>, address: &str) -> Html {
    let label = words.filled(labels::CARRY_SQUARE, &[("address", address)]);
    html! {
        <>
            { square.map(|it| view_modules(it, label)).unwrap_or_default() }
            { view_line("p", "square__address", address) }
        </>
    }
}

fn view_modules(square: &Square, label: String) -> Html {
    let size = square.size.to_string();
    html! {
        <svg
            class="square"
            viewBox={["0 0 ", &size, " ", &size].concat()}
            role="img"
            aria-label={label}
            shape-rendering="crispEdges"
        >
            <rect width={size.clone()} height={size} fill="#fff" />
            <path d={square.dark.clone()} fill="#000" />
        </svg>
    }
}
