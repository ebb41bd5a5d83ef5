//! The frame that the tools with options share.

use yew::prelude::*;

/// Options under a `legend` that only a screen reader says, and what is said about the one chosen.
pub(super) fn view_choices(legend: &str, class: Classes, options: Html, said: Html) -> Html {
    html! {
        <div>
            <fieldset {class}>
                <legend class="announcer">{ legend }</legend>
                { options }
            </fieldset>
            <p role="status">{ said }</p>
        </div>
    }
}
