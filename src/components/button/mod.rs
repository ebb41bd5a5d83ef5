//! Buttons that say what they do.

#[cfg(feature = "ssr")]
pub(crate) mod fixtures;

use yew::prelude::*;

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

/// What a button says and does.
#[derive(Properties, Clone, PartialEq)]
pub struct ButtonProps {
    /// How much it stands out.
    pub variant: Variant,
    /// A drawing before its label.
    #[prop_or_default]
    pub icon: Option<Icon>,
    /// Its words.
    pub label: AttrValue,
    /// Which press it is, for the page before the engine has come (`static/first-stage.js`).
    #[prop_or_default]
    pub press: Option<AttrValue>,
    /// Called when it is pressed.
    pub onclick: Callback<MouseEvent>,
}

/// A button with its label and, if it has one, its icon.
#[component]
pub fn Button(props: &ButtonProps) -> Html {
    let ButtonProps { variant, icon, label, press, onclick } = props;
    html! {
        <button type="button" class={variant.class()} data-press={press} {onclick}>
            if let Some(icon) = icon {
                { view_icon(*icon) }
            }
            { label }
        </button>
    }
}
