//! Moves focus and scrolls, for hooks that hold a node of Yew's.

use wasm_bindgen::JsCast;
use web_sys::{Element, FocusOptions, HtmlElement, MouseEvent, ShadowRoot, Window};

/// The browser's window; none in native tests.
#[expect(clippy::disallowed_methods, reason = "every other module gets the window here")]
pub(super) fn window() -> Option<Window> {
    web_sys::window()
}

/// Moves keyboard focus to `element` without scrolling.
pub fn focus_quietly(element: &HtmlElement) {
    let options = FocusOptions::new();
    options.set_prevent_scroll(true);
    // An element that cannot take focus leaves the focus where it was.
    _ = element.focus_with_options(&options);
}

/// Scrolls to the top of `element` if that is above the window. After a move the reader starts at the
/// top; where the top is in view already, the page does not scroll.
pub fn scroll_to_top(element: &Element) {
    if element.get_bounding_client_rect().top() < 0.0 {
        element.scroll_into_view();
    }
}

/// Moves focus to the element with this id in the shadow tree of the event's target, and scrolls to it.
pub fn focus_beside(event: &MouseEvent, id: &str) {
    let pressed = event.target().and_then(|it| it.dyn_into::<Element>().ok());
    let tree = pressed.and_then(|it| it.get_root_node().dyn_into::<ShadowRoot>().ok());
    let wanted = tree.and_then(|it| it.get_element_by_id(id));
    if let Some(wanted) = wanted.and_then(|it| it.dyn_into::<HtmlElement>().ok()) {
        _ = wanted.focus();
    }
}
