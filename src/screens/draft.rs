//! The one-line field of a screen: a search, or a question of the family's own.

use web_sys::{HtmlInputElement, InputEvent};
use yew::{Html, TargetCast, html};

use crate::state::Msg;
use crate::view_context::ViewContext;

/// Draws the field as an `input` of this type. The screen's state keeps what it says.
pub(super) fn view_draft(context: &ViewContext, input_type: &'static str) -> Html {
    let oninput = context.dispatch.reform(|event: InputEvent| {
        let input: HtmlInputElement = event.target_unchecked_into();
        Msg::Draft(input.value())
    });
    html! {
        <input
            type={input_type}
            value={context.screen_state.draft.clone()}
            {oninput}
            autocomplete="off"
        />
    }
}
