//! What the widget and the kiosk leave on the custom element for others to hear and read: events, and
//! one attribute.

use js_sys::{Object, Reflect};
use wasm_bindgen::JsValue;
use web_sys::{CustomEvent, CustomEventInit, Element, EventTarget};

/// The attribute in which the widget keeps the reader's place in kiosk mode, as an address fragment.
/// The kiosk's QR code carries it home.
pub(super) const PLACE: &str = "data-place";

/// Asks the custom element for something that it does for the widget (`static/element.js`), by an event
/// that stays in the shadow root.
pub(super) fn ask(node: &EventTarget, name: &str) {
    let init = CustomEventInit::new();
    init.set_bubbles(true);
    if let Ok(event) = CustomEvent::new_with_event_init_dict(name, &init) {
        _ = node.dispatch_event(&event);
    }
}

/// Fires a composed, bubbling event at `element`.
pub(super) fn fire(element: &Element, name: &str, detail: &[(&str, &str)]) {
    let object = Object::new();
    for (key, value) in detail {
        // Setting a property of a fresh, plain object cannot fail.
        _ = Reflect::set(&object, &JsValue::from_str(key), &JsValue::from_str(value));
    }
    let init = CustomEventInit::new();
    init.set_bubbles(true);
    init.set_composed(true);
    init.set_detail(&object);
    if let Ok(event) = CustomEvent::new_with_event_init_dict(name, &init) {
        _ = element.dispatch_event(&event);
    }
}

/// Reports a problem that the page's owner can solve, in the console and as an event.
pub(super) fn report_problem(element: &Element, message: &str) {
    web_sys::console::warn_1(&format!("Second Birthday: {message}").into());
    fire(element, "story-problem", &[("message", message)]);
}
