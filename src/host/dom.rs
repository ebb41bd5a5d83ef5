//! What a hook may do with a node that Yew gave it.

use web_sys::{Element, FocusOptions, HtmlElement, Window};

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
