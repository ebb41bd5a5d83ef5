//! A part of a screen with a heading of its own.

#[cfg(feature = "ssr")]
pub(crate) mod fixtures;

use yew::{Html, html};

use crate::components::icon::{Icon, view_icon};

/// How a section is named and looks.
#[derive(Debug, Clone, Copy)]
pub struct Heading<'a> {
    /// The heading's id, unique on its screen. Focus may be sent there.
    pub id: &'static str,
    /// The heading's class; empty for an ordinary heading.
    pub class: &'static str,
    /// A drawing before its words.
    pub icon: Option<Icon>,
    /// Its words.
    pub text: &'a str,
}

/// A section of this `class` that its heading names.
pub fn view_section(class: &'static str, heading: Heading, inside: Html) -> Html {
    let Heading { id, class: heading_class, icon, text } = heading;
    html! {
        <section {class} aria-labelledby={id}>
            <h2 {id} class={heading_class} tabindex="-1">
                { icon.map(view_icon).unwrap_or_default() }{ text.to_owned() }
            </h2>
            { inside }
        </section>
    }
}
