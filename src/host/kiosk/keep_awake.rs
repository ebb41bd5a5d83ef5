//! Keeps the screen on, where the browser can.

use std::cell::RefCell;
use std::rc::Rc;

use gloo::events::EventListener;
use js_sys::Promise;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::EventTarget;

use super::super::dom::window;
use super::reflection::{call, get};

/// A wake lock. The browser releases it when the page is hidden or the battery is low; then it is
/// requested again.
pub struct KeepAwake {
    _shown: Option<EventListener>,
}

impl KeepAwake {
    /// Requests the wake lock now, and again whenever it is lost, until this drops.
    pub fn start() -> Self {
        let release = Rc::new(RefCell::new(None));
        request(&release);
        let document = window().and_then(|it| it.document());
        let shown = document.map(|document| {
            EventListener::new(&document, "visibilitychange", move |_| {
                request_if_shown(&release);
            })
        });
        Self { _shown: shown }
    }
}

/// The listener for the release of the current lock.
type ReleaseListener = Rc<RefCell<Option<EventListener>>>;

/// A browser refuses a wake lock to a hidden page.
fn request_if_shown(release: &ReleaseListener) {
    let document = window().and_then(|it| it.document());
    let document = document.map(JsValue::from).unwrap_or_default();
    if !get(&document, "hidden").is_truthy() {
        request(release);
    }
}

fn request(release: &ReleaseListener) {
    let Some(navigator) = window().map(|it| it.navigator()) else { return };
    let request = call(&get(&navigator, "wakeLock"), "request", &["screen".into()]);
    let Ok(request) = request.dyn_into::<Promise>() else { return };
    let release = Rc::clone(release);
    spawn_local(async move {
        // A refusal, for a low battery say, is not final: the next time the page is shown it asks again.
        let Ok(sentinel) = JsFuture::from(request).await else { return };
        let sentinel = sentinel.unchecked_into::<EventTarget>();
        let again = Rc::clone(&release);
        let listener = EventListener::once(&sentinel, "release", move |_| request_if_shown(&again));
        release.replace(Some(listener));
    });
}
