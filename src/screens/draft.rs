//! The one-line field of a screen.

use web_sys::{HtmlInputElement, InputEvent};
use yew::{Html, TargetCast, html};

use crate::state::Msg;
use crate::view_context::ViewContext;

/// The field, of this `kind` of input.
pub(super) fn view_draft(context: &ViewContext, kind: &'static str) -> Html {
    let oninput = context.dispatch.reform(|event: InputEvent| {
        let input: HtmlInputElement = event.target_unchecked_into();
        Msg::Draft(input.value())
    });
    html! { <input type={kind} value={context.screen_state.draft.clone()} {oninput} autocomplete="off" /> }
}
