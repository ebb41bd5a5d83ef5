//! What is felt on the screen, and what is kept from leaving it.

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use gloo::events::{EventListener, EventListenerOptions, EventListenerPhase};
use js_sys::Reflect;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Element, Event, KeyboardEvent};
use yew::Callback;

use super::super::dom::window;
use super::{WaitingRoom, milliseconds};
use crate::kiosk::gesture::Gesture;

/// What somebody did.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Felt {
    /// A touch, a key, a wheel.
    Touch,
    /// A link that would have led away.
    Link(String),
    /// A link to another language.
    Language(String),
    /// A screen of the story was opened.
    Seen,
    /// What lies over the story is to go, if it may.
    Escape,
}

/// How wide and high the corner is that staff tap, in CSS pixels.
const CORNER: f64 = 160.0;

/// What is true of the fingers now.
#[derive(Clone, Default)]
pub struct Fingers {
    down: Rc<RefCell<Vec<i32>>>,
    gesture: Rc<Cell<Gesture>>,
}

impl Fingers {
    /// Whether one rests on the screen.
    pub fn are_down(&self) -> bool {
        !self.down.borrow().is_empty()
    }

    /// Whether the gesture of staff has just been made; it is made once.
    pub fn open_staff(&self) -> bool {
        let made = self.gesture.get().is_made(milliseconds());
        if made {
            self.gesture.set(Gesture::default());
        }
        made
    }
}

/// Listens to everything that is done on the screen until the listeners are dropped, and holds back
/// what would lead out of the story.
pub fn feel(room: &WaitingRoom, felt: Callback<Felt>) -> (Fingers, Vec<EventListener>) {
    let fingers = Fingers::default();
    let Some(window) = window() else { return (fingers, Vec::new()) };
    let options = EventListenerOptions { phase: EventListenerPhase::Capture, passive: false };
    let on = |name: &'static str, act: Box<dyn Fn(&Event)>| {
        EventListener::new_with_options(&window, name, options, move |event| act(event))
    };
    let mut listeners = Vec::new();
    for name in ["wheel", "touchmove", "input"] {
        let felt = felt.clone();
        listeners.push(on(
            name,
            Box::new(move |event| {
                // A wheel with Ctrl, which is also a pinch on a pad, makes the page bigger.
                if flag(event, "ctrlKey") {
                    event.prevent_default();
                }
                felt.emit(Felt::Touch);
            }),
        ));
    }
    for name in ["pointerdown", "pointerup", "pointercancel"] {
        let (felt, fingers) = (felt.clone(), fingers.clone());
        listeners.push(on(
            name,
            Box::new(move |event| {
                fingers.follow(event, name == "pointerdown");
                felt.emit(Felt::Touch);
            }),
        ));
    }
    for name in ["touchend", "touchcancel"] {
        let fingers = fingers.clone();
        listeners.push(on(name, Box::new(move |event| fingers.lift(event))));
    }
    let touched = felt.clone();
    listeners.push(on(
        "keydown",
        Box::new(move |event| {
            let key = event.dyn_ref::<KeyboardEvent>();
            if key.is_some_and(leads_out) {
                event.prevent_default();
            }
            if key.is_some_and(|it| it.key() == "Escape") {
                // Pressed twice, the browser would close a sheet that has to stay.
                event.prevent_default();
                touched.emit(Felt::Escape);
            }
            touched.emit(Felt::Touch);
        }),
    ));
    for name in ["click", "auxclick"] {
        let (felt, room) = (felt.clone(), room.clone());
        listeners.push(on(
            name,
            Box::new(move |event| {
                if let Some(link) = link_of(event) {
                    event.prevent_default();
                    lead(&room, &link, &felt);
                }
            }),
        ));
    }
    listeners.push(EventListener::new(&room.element, "story-step", move |_| {
        felt.emit(Felt::Seen);
    }));
    (fingers, listeners)
}

impl Fingers {
    fn follow(&self, event: &Event, down: bool) {
        let number = |name| get(event, name).and_then(|it| it.as_f64()).unwrap_or_default();
        #[expect(clippy::cast_possible_truncation, reason = "pointers are numbered from 0")]
        let id = number("pointerId") as i32;
        // A finger that moves the page is taken from the pointers and is still there: its touch ends later.
        if event.type_() == "pointercancel"
            && get(event, "pointerType").is_some_and(|it| it == "touch")
        {
            return;
        }
        let mut fingers = self.down.borrow_mut();
        fingers.retain(|it| *it != id);
        let now = milliseconds();
        if down {
            fingers.push(id);
            let in_corner = number("clientX") < CORNER && number("clientY") < CORNER;
            self.gesture.set(self.gesture.get().press(in_corner, now));
        } else {
            self.gesture.set(self.gesture.get().release(now));
        }
    }

    /// The last finger that was on the screen has gone, whether the pointers were told of it or not.
    fn lift(&self, event: &Event) {
        let touches = get(event, "touches").and_then(|it| get(&it, "length"));
        if touches.is_some_and(|it| it == 0) && self.are_down() {
            self.down.borrow_mut().clear();
            self.gesture.set(self.gesture.get().release(milliseconds()));
        }
    }
}

fn get(from: &JsValue, name: &str) -> Option<JsValue> {
    Reflect::get(from, &name.into()).ok()
}

fn flag(event: &Event, name: &str) -> bool {
    get(event, name).is_some_and(|it| it.is_truthy())
}

/// Keys by which a browser prints, searches, goes back, opens and closes.
fn leads_out(event: &KeyboardEvent) -> bool {
    let key = event.key();
    let is_function = key.len() > 1 && key.starts_with('F') && key[1..].parse::<u8>().is_ok();
    let with_another = event.ctrl_key() || event.meta_key() || event.alt_key();
    is_function || with_another || key.starts_with("Browser") || key.starts_with("Launch")
}

/// The link that was pressed, through shadow trees.
fn link_of(event: &Event) -> Option<Element> {
    let path = event.composed_path();
    path.iter().find_map(|it| it.dyn_into::<Element>().ok().filter(|it| it.has_attribute("href")))
}

/// A language is changed here, a place of the plain page is shown; anything else would lead away.
fn lead(room: &WaitingRoom, link: &Element, felt: &Callback<Felt>) {
    let href = link.get_attribute("href").unwrap_or_default();
    let Some(fragment) = href.strip_prefix('#') else {
        let whole = Reflect::get(link, &JsValue::from("href")).ok();
        return felt.emit(Felt::Link(whole.and_then(|it| it.as_string()).unwrap_or(href)));
    };
    if let Some(tag) = fragment.strip_prefix("lang=") {
        return felt.emit(Felt::Language(tag.to_owned()));
    }
    let here = ["[id=\"", fragment, "\"]"].concat();
    if let Ok(Some(found)) = room.element.query_selector(&here) {
        found.scroll_into_view();
    }
}
