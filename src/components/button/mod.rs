//! Buttons that say what they do.

#[cfg(feature = "ssr")]
pub(crate) mod fixtures;

use yew::{Callback, Html, MouseEvent, html};

use crate::components::icon::{Icon, view_icon};

/// How much a button stands out.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Variant {
    /// The one way on.
    Primary,
    /// Anything else that one may do.
    Quiet,
    /// A word among words.
    Link,
}

impl Variant {
    fn class(self) -> &'static str {
        match self {
            Self::Primary => "button button--primary",
            Self::Quiet => "button button--quiet",
            Self::Link => "link",
        }
    }
}

/// A button with its label and, if it has one, its icon.
pub fn view_button(
    look: Variant,
    icon: Option<Icon>,
    label: &str,
    onclick: Callback<MouseEvent>,
) -> Html {
    html! {
        <button type="button" class={look.class()} {onclick}>
            { icon.map(view_icon).unwrap_or_default() }{ label.to_owned() }
        </button>
    }
}
