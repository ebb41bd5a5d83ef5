use story::{Journey, Screen};
use wasm_bindgen::JsCast;
use web_sys::HtmlElement;
use yew::NodeRef;

use crate::host::{focus_quietly, scroll_to_top};

/// After each move to another screen, starts at the top of `widget` with focus on its heading, so
/// that a keyboard and a screen reader are where the eyes are. The first drawing is a move only if
/// the reader `arrived` by a press or a link: opening a page must not pull her about.
pub(super) fn lead(earlier: Option<&Journey>, journey: &Journey, widget: &NodeRef, arrived: bool) {
    let moved = earlier.map_or(arrived, |it| it.screen() != journey.screen());
    let questions = |it: &Journey| it.page().questions.len();
    let removed = journey.screen() == Screen::OurPage
        && earlier.is_some_and(|it| questions(it) > questions(journey));
    let Some(widget) = widget.cast::<HtmlElement>().filter(|_| moved || removed) else { return };
    if moved {
        scroll_to_top(&widget);
    }
    // A question that is taken off our page takes the button along that had the focus.
    let heading = if moved { "h1" } else { "#questions-heading" };
    let heading = widget.query_selector(heading).ok().flatten();
    if let Some(heading) = heading.and_then(|it| it.dyn_into::<HtmlElement>().ok()) {
        focus_quietly(&heading);
    }
}
