use story::{Journey, OurPage, Screen};
use wasm_bindgen::JsCast;
use web_sys::HtmlElement;
use yew::NodeRef;

use super::Entrance;
use crate::host::{focus_quietly, scroll_to_top};

/// After each move to another screen, starts at the top of `widget` with focus on its heading, so
/// that a keyboard and a screen reader are where the eyes are. The first drawing is a move only if the
/// reader asked for it.
pub(super) fn lead(
    earlier: Option<&Journey>,
    journey: &Journey,
    widget: &NodeRef,
    entrance: Entrance,
) {
    let moved = earlier.map_or(entrance == Entrance::Asked, |it| it.screen() != journey.screen());
    let page = |it: &Journey| (it.page().questions.len(), *it.page() == OurPage::default());
    let removed = journey.screen() == Screen::OurPage
        && earlier.is_some_and(|it| {
            let ((before, was_empty), (now, is_empty)) = (page(it), page(journey));
            now < before || (is_empty && !was_empty)
        });
    let Some(widget) = widget.cast::<HtmlElement>().filter(|_| moved || removed) else { return };
    if moved {
        scroll_to_top(&widget);
    }
    // What is taken off our page, or cleared, takes the button along that had the focus.
    let heading = if moved { "h1" } else { "#questions-heading" };
    let heading = widget.query_selector(heading).ok().flatten();
    if let Some(heading) = heading.and_then(|it| it.dyn_into::<HtmlElement>().ok()) {
        focus_quietly(&heading);
    }
}
