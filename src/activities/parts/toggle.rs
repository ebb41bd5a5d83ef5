//! A button that is on or off.

use yew::prelude::*;

use crate::components::icon::{Icon, view_icon};

/// A button that stays pressed, with a tick beside its label while it is.
pub(crate) fn view_toggle(label: &str, pressed: bool, onclick: Callback<MouseEvent>) -> Html {
    html! {
        <button
            type="button"
            class="button button--quiet toggle"
            aria-pressed={pressed.to_string()}
            {onclick}
        >
            if pressed {
                { view_icon(Icon::Tick) }
            }
            { label }
        </button>
    }
}
