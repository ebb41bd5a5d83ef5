//! What went wrong in plain words, and the leaflet.

use yew::prelude::*;

use crate::host::use_host;
use crate::offered::Offered;

/// What the screen needs.
#[derive(Properties, PartialEq)]
pub struct ProblemProps {
    /// The language that did not arrive; its few words for this are always there.
    pub language: Offered,
    /// Called to try once more.
    pub on_try_again: Callback<()>,
}

/// Shown when the story did not arrive. The leaflet that stands in the page shows below it.
#[component]
pub fn Problem(props: &ProblemProps) -> Html {
    let words = props.language;
    let leaflet = [&use_host().base, "leaflet/", words.tag, ".html"].concat();
    let direction = if words.right_to_left { "rtl" } else { "ltr" };
    html! {
        <div class="widget" lang={words.tag} dir={direction}>
            <div class="widget__frame sheet" role="alert">
                <h1>{ words.problem }</h1>
                <p>{ words.problem_text }</p>
                <p class="rest__ways">
                    <a class="button button--primary" href={leaflet}>{ words.problem_leaflet }</a>
                    <button
                        type="button"
                        class="button button--quiet"
                        onclick={props.on_try_again.reform(|_| ())}
                    >
                        { words.try_again }
                    </button>
                </p>
            </div>
            <slot></slot>
        </div>
    }
}
