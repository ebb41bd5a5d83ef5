//! Moves focus and scrolls, for hooks that hold a node of Yew's.

use wasm_bindgen::JsCast;
use web_sys::{Element, FocusOptions, HtmlElement, MouseEvent, ShadowRoot, Window};

use super::events::ask;

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

/// Moves focus to `heading` and scrolls to it: to the top of the screen that an `h1` heads, where that is
/// above the window or under a bar of the page's, and otherwise only as far as the heading is out of sight.
pub fn lead_to(heading: &HtmlElement) {
    focus_quietly(heading);
    ask(heading, "show");
}

/// Moves focus to the element with this id in the shadow tree of the event's target, and scrolls to it.
pub fn focus_beside(event: &MouseEvent, id: &str) {
    let pressed = event.target().and_then(|it| it.dyn_into::<Element>().ok());
    let tree = pressed.and_then(|it| it.get_root_node().dyn_into::<ShadowRoot>().ok());
    let wanted = tree.and_then(|it| it.get_element_by_id(id));
    if let Some(wanted) = wanted.and_then(|it| it.dyn_into::<HtmlElement>().ok()) {
        lead_to(&wanted);
    }
}
