//! Agree on a sign that means *stop, please*.

use story::{Story, fill};
use yew::prelude::*;

/// What choosing a sign needs.
#[derive(Properties, PartialEq)]
pub(super) struct StopSignProps {
    pub(super) story: Story,
}

/// Offers three signs; the one chosen is said back with what to do with it.
#[component]
pub(super) fn StopSign(props: &StopSignProps) -> Html {
    let words = &props.story.interface.tools;
    let chosen = use_state_eq(|| None::<usize>);
    let signs = [&words.stop_hand, &words.stop_card, &words.stop_word];
    let options = signs.iter().enumerate().map(|(place, sign)| {
        let onchange = {
            let chosen = chosen.setter();
            Callback::from(move |_| chosen.set(Some(place)))
        };
        html! {
            <label class="choice" key={place}>
                <input type="radio" name="stop-sign" checked={*chosen == Some(place)} {onchange} />
                <span>{ sign }</span>
            </label>
        }
    });
    let said = chosen.and_then(|it| signs.get(it)).map(|sign| fill(&words.stop_chosen, &[("sign", sign)]));
    html! {
        <div class="stop-sign">
            <fieldset class="choices">
                <legend class="announcer">{ &words.stop_sign }</legend>
                { options.collect::<Html>() }
            </fieldset>
            <p role="status">{ said.unwrap_or_default() }</p>
        </div>
    }
}
