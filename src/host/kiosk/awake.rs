//! Keeps the screen from going dark, where the browser can.

use std::cell::RefCell;
use std::rc::Rc;

use gloo::events::EventListener;
use js_sys::{Promise, Reflect};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::EventTarget;

use super::super::dom::window;
use super::call;

/// A wake lock, asked for again each time that it is lost: when the page was hidden, or the device
/// saved its battery.
pub struct KeepAwake {
    _shown: Option<EventListener>,
}

impl KeepAwake {
    /// Asks for it now, and from now on.
    pub fn start() -> Self {
        let lost = Rc::new(RefCell::new(None));
        ask(&lost);
        let document = window().and_then(|it| it.document());
        let shown = document.map(|document| {
            let hidden = document.clone();
            EventListener::new(&document, "visibilitychange", move |_| {
                let is_hidden = Reflect::get(&hidden, &"hidden".into());
                if !is_hidden.is_ok_and(|it| it.is_truthy()) {
                    ask(&lost);
                }
            })
        });
        Self { _shown: shown }
    }
}

/// The listener for the loss of the lock that is held.
type Lost = Rc<RefCell<Option<EventListener>>>;

fn ask(lost: &Lost) {
    let Some(navigator) = window().map(|it| it.navigator()) else { return };
    let lock = Reflect::get(&navigator, &"wakeLock".into()).unwrap_or_default();
    if !lock.is_object() {
        return;
    }
    let Ok(asked) = call(&lock, "request", &["screen".into()]).dyn_into::<Promise>() else {
        return;
    };
    let lost = Rc::clone(lost);
    spawn_local(async move {
        // A browser that refuses, for a low battery say, is asked again when the page is shown again.
        let Ok(sentinel) = JsFuture::from(asked).await else { return };
        let sentinel = sentinel.unchecked_into::<EventTarget>();
        let again = Rc::clone(&lost);
        let listener = EventListener::once(&sentinel, "release", move |_| {
            let hidden = window().and_then(|it| it.document());
            let hidden = hidden.map(JsValue::from).unwrap_or_default();
            let is_hidden = Reflect::get(&hidden, &"hidden".into());
            if !is_hidden.is_ok_and(|it| it.is_truthy()) {
                ask(&again);
            }
        });
        lost.replace(Some(listener));
    });
}
