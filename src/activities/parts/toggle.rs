//! A button that is on or off.

use yew::prelude::*;

use crate::components::icon::{Icon, view_icon};

/// Properties of [`Toggle`].
#[derive(Properties, PartialEq)]
pub(crate) struct ToggleProps {
    /// What is on or off.
    pub(crate) label: AttrValue,
    /// Whether it is on.
    pub(crate) pressed: bool,
    /// Called when the reader presses it.
    pub(crate) onclick: Callback<MouseEvent>,
}

/// A button that stays pressed, with a tick beside its label while it is.
#[component]
pub(crate) fn Toggle(props: &ToggleProps) -> Html {
    html! {
        <button
            type="button"
            class="button button--quiet toggle"
            aria-pressed={props.pressed.to_string()}
            onclick={&props.onclick}
        >
            if props.pressed {
                { view_icon(Icon::Tick) }
            }
            { &props.label }
        </button>
    }
}
