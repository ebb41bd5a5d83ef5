//! While a part of the story is on its way, and when it does not come: what went wrong in plain
//! words, and the leaflet.

use yew::{Callback, Html, html};

use crate::components::button::{Look, view_button};
use crate::components::line::view_line;
use crate::host::Host;
use crate::offered::Offered;

/// What is said while the story is not there, in the language that was wanted: its few words for
/// this are always there.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Waiting {
    /// The language that is on its way.
    pub language: Offered,
    /// Whether it takes long.
    pub slow: bool,
    /// Whether it did not arrive.
    pub failed: bool,
    /// Called to try once more.
    pub ontry: Callback<()>,
}

/// Nothing at first, then that it is coming, then what went wrong.
pub fn view_waiting(host: &Host, waiting: &Waiting) -> Html {
    let words = waiting.language;
    if !waiting.failed {
        let said = if waiting.slow { words.loading } else { "" };
        return html! { <div class="sheet"><h1 tabindex="-1" role="status">{ said }</h1></div> };
    }
    let leaflet = [&host.base, "leaflet/", words.tag, ".html"].concat();
    html! {
        <div class="sheet problem" role="alert">
            <h1 tabindex="-1">{ words.problem }</h1>
            { view_line("p", "", words.problem_text) }
            <p class="rest__ways">
                <a class="button button--primary" href={leaflet}>{ words.problem_leaflet }</a>
                { view_button(Look::Quiet, None, words.try_again, waiting.ontry.reform(|_| ())) }
            </p>
        </div>
    }
}
