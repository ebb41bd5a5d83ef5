//! When the widget breaks, its element is told, and shows the leaflet instead.

use std::cell::RefCell;

use web_sys::Element;

use super::page::fire;

thread_local! {
    static ELEMENTS: RefCell<Vec<Element>> = const { RefCell::new(Vec::new()) };
}

/// From now on a panic fires `story-problem` with `panicked` at `element`.
pub(super) fn tell_page_of_panics(element: &Element) {
    ELEMENTS.with_borrow_mut(|elements| {
        if elements.is_empty() {
            yew::set_custom_panic_hook(Box::new(|info| tell(&info.to_string())));
        }
        elements.retain(|it| it.is_connected());
        elements.push(element.clone());
    });
}

fn tell(message: &str) {
    web_sys::console::error_1(&["Second Birthday: ", message].concat().into());
    let elements = ELEMENTS.with(|it| it.try_borrow().map(|it| it.clone()).unwrap_or_default());
    for element in elements {
        fire(&element, "story-problem", &[("message", message), ("panicked", "true")]);
    }
}
