//! From an activity to the widget it stands in. The two are programs of their own and share nothing
//! but the page: an event that does not leave the widget's shadow tree.

use gloo::events::EventListener;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{CustomEvent, CustomEventInit, Element};
use yew::{Callback, NodeRef};

use super::{Guard, Kept};

/// The event; its detail is a text, behind a letter that says where it goes.
const KEEP: &str = "activity-keep";
const MATTERS: char = 'm';

/// Puts lines on *our page* from an activity that is drawn at `place`.
pub fn tell_widget(place: &NodeRef, kept: &Kept) {
    let Some(element) = place.cast::<Element>() else { return };
    let (letter, text) = match kept {
        Kept::Matters(text) => ("m", text),
        Kept::Notes(text) => ("n", text),
    };
    let init = CustomEventInit::new();
    init.set_bubbles(true);
    init.set_detail(&JsValue::from_str(&[letter, text].concat()));
    if let Ok(event) = CustomEvent::new_with_event_init_dict(KEEP, &init) {
        _ = element.dispatch_event(&event);
    }
}

/// Calls `kept` with what the activities in `element` put on *our page*.
pub(super) fn on_kept(element: &Element, kept: Callback<Kept>) -> Option<Guard> {
    let listener = EventListener::new(&element.shadow_root()?.into(), KEEP, move |event| {
        let text = event.unchecked_ref::<CustomEvent>().detail().as_string().unwrap_or_default();
        let rest = text.get(1..).unwrap_or_default().to_owned();
        kept.emit(if text.starts_with(MATTERS) { Kept::Matters(rest) } else { Kept::Notes(rest) });
    });
    Some(Box::new(listener))
}
