//! A part of a screen with a heading of its own.

#[cfg(feature = "ssr")]
pub(crate) mod fixtures;

use yew::prelude::*;

use crate::components::icon::{Icon, view_icon};

/// How a section is named and looks.
#[derive(Properties, Clone, PartialEq)]
pub struct SectionProps {
    /// The section's class.
    #[prop_or_default]
    pub class: Classes,
    /// The heading's id, unique on its screen. Focus may be sent there.
    pub id: AttrValue,
    /// The heading's class; an ordinary heading has none.
    #[prop_or_default]
    pub heading_class: Classes,
    /// A drawing before the heading's words.
    #[prop_or_default]
    pub icon: Option<Icon>,
    /// The heading's words.
    pub heading: AttrValue,
    /// What stands under the heading.
    pub children: Html,
}

/// A section that its heading names.
#[component]
pub fn Section(props: &SectionProps) -> Html {
    let SectionProps { class, id, heading_class, icon, heading, children } = props;
    html! {
        <section class={class.clone()} aria-labelledby={id}>
            <h2 {id} class={heading_class.clone()} tabindex="-1">
                if let Some(icon) = icon {
                    { view_icon(*icon) }
                }
                { heading }
            </h2>
            { children.clone() }
        </section>
    }
}
