//! While a part of the story is on its way, and when it does not come: what went wrong in plain
//! words, and the leaflet.

use yew::{Callback, Html, MouseEvent, html};

use crate::components::button::{Variant, view_button};
use crate::host::Host;
use crate::languages::Offer;
use crate::state::Loading;

/// Nothing at first, then that it is coming, then what went wrong. In the language that was
/// wanted, whose few `words` for this are always there. It is `alone` unless the page's own first
/// screen, with the first heading, stands below it.
#[expect(clippy::ignored_unit_patterns, reason = "written by the macro for a tag without a name")]
pub(crate) fn view_waiting(
    host: &Host,
    words: Offer,
    loading: Loading,
    ontry: Callback<MouseEvent>,
    alone: bool,
) -> Html {
    let said = match loading {
        Loading::Quiet => "",
        Loading::Slow => words.loading,
        Loading::Failed => words.problem,
    };
    let heading = if alone { "h1" } else { "h2" };
    let leaflet = [&host.base, "leaflet/", words.tag, ".html"].concat();
    html! {
        <div class="sheet waiting">
            // The role is the wrapper's: it would take the heading its own.
            <div role="status"><@{heading} tabindex="-1">{ said }</@></div>
            if loading == Loading::Failed {
                <p>{ words.problem_text }</p>
                <p class="rest__ways">
                    <a class="button button--primary" href={leaflet}>{ words.problem_leaflet }</a>
                    { view_button(Variant::Quiet, None, words.try_again, ontry) }
                </p>
            }
        </div>
    }
}
