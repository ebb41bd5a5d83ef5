//! From an activity to the widget it stands in. The two are programs of their own and share nothing
//! but the page: an event that does not leave the widget's shadow tree.

use gloo::events::EventListener;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{CustomEvent, CustomEventInit, Element};
use yew::{Callback, NodeRef};

use super::{Guard, PageNote};

/// The event. Its detail is a text: a letter that says where the lines go, the lines, and behind an
/// empty line those that they stand for.
const KEEP: &str = "activity-keep";
const MATTERS: char = 'm';
const INSTEAD_OF: &str = "\n\n";

/// Puts lines on *our page* from an activity that is drawn at `place`.
pub fn tell_widget(place: &NodeRef, kept: &PageNote) {
    let Some(element) = place.cast::<Element>() else { return };
    let text = match kept {
        PageNote::Matters { lines, instead_of } => ["m", lines, INSTEAD_OF, instead_of].concat(),
        PageNote::Notes(lines) => ["n", lines].concat(),
    };
    let init = CustomEventInit::new();
    init.set_bubbles(true);
    init.set_detail(&JsValue::from_str(&text));
    if let Ok(event) = CustomEvent::new_with_event_init_dict(KEEP, &init) {
        _ = element.dispatch_event(&event);
    }
}

/// Calls `kept` with what the activities in `element` put on *our page*.
pub(super) fn on_kept(element: &Element, kept: Callback<PageNote>) -> Option<Guard> {
    let listener = EventListener::new(&element.shadow_root()?.into(), KEEP, move |event| {
        let text = event.unchecked_ref::<CustomEvent>().detail().as_string().unwrap_or_default();
        let rest = text.get(1..).unwrap_or_default();
        kept.emit(match rest.split_once(INSTEAD_OF) {
            Some((lines, instead_of)) if text.starts_with(MATTERS) => {
                PageNote::Matters { lines: lines.to_owned(), instead_of: instead_of.to_owned() }
            }
            _ => PageNote::Notes(rest.to_owned()),
        });
    });
    Some(Box::new(listener))
}
