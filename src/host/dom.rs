//! What a hook may do with a node that Yew gave it.

use wasm_bindgen::JsCast;
use web_sys::{Element, FocusOptions, HtmlElement, MouseEvent, ShadowRoot, Window};

/// The window; absent outside a browser.
#[expect(clippy::disallowed_methods, reason = "the one door to the browser")]
pub(super) fn window() -> Option<Window> {
    web_sys::window()
}

/// Moves keyboard focus to `element` without scrolling.
pub fn focus_quietly(element: &HtmlElement) {
    let options = FocusOptions::new();
    options.set_prevent_scroll(true);
    // An element that cannot take focus leaves it where it is: nothing to tell the reader.
    _ = element.focus_with_options(&options);
}

/// Brings the top of `element` into view if it is above the window: after a move, a reader starts
/// at the top, but a page is not pulled about when the widget's top is in view anyway.
pub fn scroll_to_top(element: &Element) {
    if element.get_bounding_client_rect().top() < 0.0 {
        element.scroll_into_view();
    }
}

/// Moves focus, and the view with it, to the element with this id in the same shadow tree as what
/// was pressed.
pub fn focus_beside(event: &MouseEvent, id: &str) {
    let pressed = event.target().and_then(|it| it.dyn_into::<Element>().ok());
    let tree = pressed.and_then(|it| it.get_root_node().dyn_into::<ShadowRoot>().ok());
    let wanted = tree.and_then(|it| it.get_element_by_id(id));
    if let Some(wanted) = wanted.and_then(|it| it.dyn_into::<HtmlElement>().ok()) {
        _ = wanted.focus();
    }
}
