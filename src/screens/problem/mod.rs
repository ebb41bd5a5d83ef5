//! What went wrong in plain words, and the leaflet.

use yew::{Callback, Html, html};

use crate::components::button::{Look, view_button};
use crate::host::Host;
use crate::offered::Offered;

/// Shown when the story did not arrive, in the language that was wanted: its few words for this
/// are always there.
pub fn view_problem(host: &Host, words: Offered, ontry: &Callback<()>) -> Html {
    let leaflet = [&host.base, "leaflet/", words.tag, ".html"].concat();
    html! {
        <div class="sheet problem" role="alert">
            <h1 tabindex="-1">{ words.problem }</h1>
            <p>{ words.problem_text }</p>
            <p class="rest__ways">
                <a class="button button--primary" href={leaflet}>{ words.problem_leaflet }</a>
                { view_button(Look::Quiet, None, words.try_again, ontry.reform(|_| ())) }
            </p>
        </div>
    }
}
