//! Reports a panic to the custom element, which shows the leaflet in place of the broken widget.

use std::cell::RefCell;

use web_sys::Element;

use super::events::fire;

thread_local! {
    /// The elements on this page. A panic stops the whole program, so every one of them hears of it.
    static ELEMENTS: RefCell<Vec<Element>> = const { RefCell::new(Vec::new()) };
}

/// Installs the panic hook, which fires `story-problem` with `panicked` at `element`.
pub(super) fn report_panics_to(element: &Element) {
    ELEMENTS.with_borrow_mut(|elements| {
        if elements.is_empty() {
            yew::set_custom_panic_hook(Box::new(|info| report(&info.to_string())));
        }
        elements.retain(|it| it.is_connected());
        elements.push(element.clone());
    });
}

fn report(message: &str) {
    web_sys::console::error_1(&format!("Second Birthday: {message}").into());
    // A panic while the list is borrowed reports to nobody; a second panic would abort without a message.
    let elements = ELEMENTS.with(|it| it.try_borrow().map(|it| it.clone()).unwrap_or_default());
    for element in elements {
        fire(&element, "story-problem", &[("message", message), ("panicked", "true")]);
    }
}
