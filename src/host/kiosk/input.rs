//! Listens to touches, keys and links, and blocks links that would lead out of the story. Keys that would
//! are blocked by `static/kiosk-held-back.js`, before this program has come.

use gloo::events::{EventListener, EventListenerOptions, EventListenerPhase};
use wasm_bindgen::JsCast;
use web_sys::{Element, Event, KeyboardEvent, Window};
use yew::Callback;

use super::super::dom::window;
use super::pointers::PointerTracker;
use super::reflection::get;
use super::room::WaitingRoom;

/// What somebody did on the screen.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum InputEvent {
    /// Touched it, pressed a key or turned a wheel.
    Touch,
    /// Followed a link that would have led out of the story.
    Link(String),
    /// Followed a link to another language, by its tag.
    Language(String),
    /// Opened a step of the story.
    StepOpened,
    /// Pressed Escape.
    Escape,
}

/// Sends every input to `oninput` until the listeners drop.
pub fn listen(
    room: &WaitingRoom,
    oninput: Callback<InputEvent>,
) -> (PointerTracker, Vec<EventListener>) {
    let pointers = PointerTracker::default();
    let Some(window) = window() else { return (pointers, Vec::new()) };
    let mut listeners = Vec::new();
    for name in ["wheel", "touchmove", "input"] {
        let oninput = oninput.clone();
        listeners.push(capture(&window, name, move |_| oninput.emit(InputEvent::Touch)));
    }
    for name in ["pointerdown", "pointerup", "pointercancel"] {
        let (oninput, pointers) = (oninput.clone(), pointers.clone());
        listeners.push(capture(&window, name, move |event| {
            pointers.follow_pointer(event, name == "pointerdown");
            oninput.emit(InputEvent::Touch);
        }));
    }
    for name in ["touchend", "touchcancel"] {
        let pointers = pointers.clone();
        listeners.push(capture(&window, name, move |event| pointers.follow_touch_end(event)));
    }
    let onkey = oninput.clone();
    listeners.push(capture(&window, "keydown", move |event| press_key(event, &onkey)));
    for name in ["click", "auxclick"] {
        let (oninput, room) = (oninput.clone(), room.clone());
        listeners.push(capture(&window, name, move |event| {
            if let Some(link) = link_of(event) {
                event.prevent_default();
                follow_link(&room, &link, &oninput);
            }
        }));
    }
    listeners.push(EventListener::new(&room.element, "story-step", move |_| {
        oninput.emit(InputEvent::StepOpened);
    }));
    (pointers, listeners)
}

/// Listens before every other listener on the page, and may prevent the browser's default action.
fn capture(
    window: &Window,
    name: &'static str,
    mut act: impl FnMut(&Event) + 'static,
) -> EventListener {
    let options = EventListenerOptions { phase: EventListenerPhase::Capture, passive: false };
    EventListener::new_with_options(window, name, options, move |event| act(event))
}

fn press_key(event: &Event, oninput: &Callback<InputEvent>) {
    if event.dyn_ref::<KeyboardEvent>().is_some_and(|it| it.key() == "Escape") {
        // A second Escape would close a dialog that has to stay open.
        event.prevent_default();
        oninput.emit(InputEvent::Escape);
    }
    oninput.emit(InputEvent::Touch);
}

/// The link that was pressed, also in a shadow tree.
fn link_of(event: &Event) -> Option<Element> {
    let path = event.composed_path();
    path.iter().find_map(|it| it.dyn_into::<Element>().ok().filter(|it| it.has_attribute("href")))
}

/// Chooses a language or scrolls to a place in the leaflet; reports any other link instead of following
/// it.
fn follow_link(room: &WaitingRoom, link: &Element, oninput: &Callback<InputEvent>) {
    let href = link.get_attribute("href").unwrap_or_default();
    let Some(fragment) = href.strip_prefix('#') else {
        let address = get(link, "href").as_string().unwrap_or(href);
        return oninput.emit(InputEvent::Link(address));
    };
    if let Some(tag) = fragment.strip_prefix("lang=") {
        return oninput.emit(InputEvent::Language(tag.to_owned()));
    }
    if let Ok(Some(target)) = room.element.query_selector(&format!("[id=\"{fragment}\"]")) {
        target.scroll_into_view();
    }
}
