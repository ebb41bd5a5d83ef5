//! Choosing a sign that means *stop*.

use story::fill;
use yew::prelude::*;

use super::choices::view_choices;
use crate::state::Msg;
use crate::view_context::ViewContext;

/// Offers three signs, and says back the one chosen, by its place, with what to do with it.
pub(super) fn view_stop_sign(context: &ViewContext, chosen: Option<u32>) -> Html {
    let words = &context.labels().tools;
    let signs = [(0, &words.stop_hand), (1, &words.stop_card), (2, &words.stop_word)];
    let said = signs.into_iter().find(|(index, _)| chosen == Some(*index));
    let said = said.map(|(_, sign)| fill(&words.stop_chosen, &[("sign", sign)]));
    let options = html! {
        for (index, sign) in signs {
            <label class="choice" key={index}>
                <input
                    type="radio"
                    form="choices"
                    name="stop-sign"
                    checked={chosen == Some(index)}
                    onchange={context.changes(Msg::Tool(Some(index)))}
                />
                <span>{ sign }</span>
            </label>
        }
    };
    view_choices(&words.stop_sign, classes!("choices"), options, html! { said.unwrap_or_default() })
}
