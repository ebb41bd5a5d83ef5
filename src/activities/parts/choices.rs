//! One of a few.

use yew::{Callback, Html, html};

use crate::components::line::view_line;

/// Radio buttons. `name` tells groups of one activity apart; `chosen` is a place in `options`.
pub(crate) fn view_choices(
    name: &'static str,
    legend: &str,
    options: &[&str],
    chosen: Option<usize>,
    choose: &Callback<usize>,
) -> Html {
    let options = options.iter().enumerate().map(|(place, option)| {
        let onchange = choose.reform(move |_| place);
        html! {
            <label class="choice" key={place}>
                <input type="radio" form="choices" {name} checked={chosen == Some(place)} {onchange} />
                { view_line("span", "", option) }
            </label>
        }
    });
    html! {
        <fieldset class="choices">
            { view_line("legend", "", legend) }
            { options.collect::<Html>() }
        </fieldset>
    }
}
