//! Choosing a sign that means *stop*.

use story::{Story, fill};
use yew::prelude::*;

use super::choices::view_choices;
use crate::state::Msg;

/// Which sign is chosen.
#[derive(Properties, Clone, PartialEq)]
pub(super) struct StopSignProps {
    /// The story, for its labels.
    pub(super) story: Story,
    /// The sign chosen, by its place.
    pub(super) chosen: Option<u32>,
    /// Where to send changes.
    pub(super) dispatch: Callback<Msg>,
}

/// Offers three signs, and says back the one chosen with what to do with it.
#[component]
pub(super) fn StopSign(props: &StopSignProps) -> Html {
    let StopSignProps { story, chosen, dispatch } = props;
    let words = &story.interface.tools;
    let signs = [(0, &words.stop_hand), (1, &words.stop_card), (2, &words.stop_word)];
    let said = signs.into_iter().find(|(index, _)| *chosen == Some(*index));
    let said = said.map(|(_, sign)| fill(&words.stop_chosen, &[("sign", sign)]));
    let options = html! {
        for (index, sign) in signs {
            <label class="choice" key={index}>
                <input
                    type="radio"
                    form="choices"
                    name="stop-sign"
                    checked={*chosen == Some(index)}
                    onchange={dispatch.reform(move |_| Msg::Tool(Some(index)))}
                />
                <span>{ sign }</span>
            </label>
        }
    };
    view_choices(&words.stop_sign, classes!("choices"), options, html! { said.unwrap_or_default() })
}
