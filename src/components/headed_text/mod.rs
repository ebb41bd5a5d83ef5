//! Texts under headings: the sections of *About this story*, and the tiers of the emergency list.

#[cfg(feature = "ssr")]
pub(crate) mod fixtures;

use story::bundle::HeadedText;
use yew::prelude::*;

use crate::components::prose::view_prose;

/// Draws `texts`, each as a section of the class `class` and of its own.
pub fn view_headed_texts(texts: &[HeadedText], class: &'static str) -> Html {
    html! {
        for text in texts {
            <section key={text.id.as_str()} class={format!("{class} {class}--{}", text.id)}>
                <h2>{ &text.heading }</h2>
                { view_prose(&text.text) }
            </section>
        }
    }
}
