//! A line of words in one element. Used by the activities and the first screen.

#[cfg(feature = "ssr")]
pub(crate) mod fixtures;

use yew::{Html, html};

/// Draws `text` in a `tag` of this class; an empty class is none.
#[expect(clippy::ignored_unit_patterns, reason = "written by the macro for a tag without a name")]
pub fn view_line(tag: &'static str, class: &'static str, text: &str) -> Html {
    let class = (!class.is_empty()).then_some(class);
    html! { <@{tag} {class}>{ text.to_owned() }</@> }
}
