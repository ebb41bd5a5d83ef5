//! The one-line field of a screen.

use web_sys::{HtmlInputElement, InputEvent};
use yew::{Html, TargetCast, html};

use crate::reader::Reader;
use crate::telling::Change;

/// The field, of this `kind` of input.
pub(super) fn view_draft(reader: &Reader, kind: &'static str) -> Html {
    let oninput = reader.dispatch.reform(|event: InputEvent| {
        let input: HtmlInputElement = event.target_unchecked_into();
        Change::Draft(input.value())
    });
    html! { <input type={kind} value={reader.passing.draft.clone()} {oninput} autocomplete="off" /> }
}
