use story::Screen;
use wasm_bindgen::JsCast;
use web_sys::HtmlElement;
use yew::prelude::*;

use crate::host::{focus_quietly, scroll_to_top};
use crate::state::use_journey;

/// After each move to another screen, starts at the top of `widget` with focus on its heading, so
/// that a keyboard and a screen reader are where the eyes are. The first drawing is a move only if
/// the reader `arrived` by a press or a link: opening a page must not pull her about.
#[hook]
pub fn use_focus_on_move(widget: &NodeRef, arrived: bool) {
    let screen = use_journey().screen();
    let shown = use_mut_ref(|| None::<Screen>);
    let widget = widget.clone();
    use_effect_with(screen, move |screen| {
        let moved = shown.replace(Some(*screen)).map_or(arrived, |it| it != *screen);
        let Some(widget) = widget.cast::<HtmlElement>().filter(|_| moved) else { return };
        scroll_to_top(&widget);
        let heading = widget.query_selector("h1").ok().flatten();
        if let Some(heading) = heading.and_then(|it| it.dyn_into::<HtmlElement>().ok()) {
            focus_quietly(&heading);
        }
    });
}
