//! A line of words in one element. Written once, because what `html!` writes for an element costs
//! 200 to 300 bytes each time.

#[cfg(feature = "ssr")]
pub(crate) mod fixtures;

use yew::{Html, html};

/// `text` in a `tag` of this class; an empty class is none.
#[expect(clippy::ignored_unit_patterns, reason = "written by the macro for a tag without a name")]
pub fn view_line(tag: &'static str, class: &'static str, text: &str) -> Html {
    let class = (!class.is_empty()).then_some(class);
    html! { <@{tag} {class}>{ text.to_owned() }</@> }
}
