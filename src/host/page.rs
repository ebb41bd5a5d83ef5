//! The page around the widget: its events, its address and its languages.

use gloo::events::EventListener;
use wasm_bindgen::prelude::Closure;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::Element;
use yew::Callback;

use super::dom::window;
use super::events::{PLACE, fire, report_problem};
use super::{Guard, Page, PageEvent};
use crate::config::Config;

/// The page around one custom element.
pub(super) struct BrowserPage {
    element: Element,
    /// Whether the widget may write in the page's address.
    owns_address: bool,
    /// Whether the widget keeps the place in an attribute of the element, for the kiosk's QR code.
    kiosk: bool,
}

impl BrowserPage {
    pub(super) fn new(element: Element, config: &Config) -> Self {
        Self { element, owns_address: config.address, kiosk: config.kiosk }
    }
}

impl Page for BrowserPage {
    fn tell(&self, event: PageEvent) {
        let element = &self.element;
        match &event {
            PageEvent::Ready => fire(element, "story-engine", &[]),
            PageEvent::Step { stage, step } => {
                fire(element, "story-step", &[("stage", stage), ("step", step)]);
            }
            PageEvent::Term(term) => fire(element, "story-term", &[("term", term)]),
            PageEvent::Finished => fire(element, "story-finished", &[]),
            PageEvent::Problem(message) => report_problem(element, message),
        }
    }

    fn fragment(&self) -> Option<String> {
        if self.kiosk {
            return self.element.get_attribute(PLACE);
        }
        self.owns_address.then(|| window()?.location().hash().ok()).flatten()
    }

    fn show_fragment(&self, fragment: &str, new_entry: bool) {
        if self.kiosk {
            _ = self.element.set_attribute(PLACE, fragment);
        }
        if !self.owns_address {
            return;
        }
        let Some(window) = window() else { return };
        let (Ok(history), Ok(here)) = (window.history(), window.location().href()) else { return };
        // Whole: a page's `<base>` would lead a fragment alone to another page.
        let url = format!("{}#{fragment}", here.split('#').next().unwrap_or_default());
        // A browser may refuse after very many entries; the story goes on without.
        _ = if new_entry {
            history.push_state_with_url(&JsValue::NULL, "", Some(&url))
        } else {
            history.replace_state_with_url(&JsValue::NULL, "", Some(&url))
        };
    }

    fn on_fragment(&self, moved: Callback<String>) -> Option<Guard> {
        if !self.owns_address {
            return None;
        }
        let window = window()?;
        let location = window.location();
        // `popstate` covers back, forward and a fragment typed by hand.
        let listener = EventListener::new(&window, "popstate", move |_| {
            moved.emit(location.hash().unwrap_or_default());
        });
        Some(Box::new(listener))
    }

    fn languages(&self) -> Vec<String> {
        let nearest = self.element.closest("[lang]").ok().flatten();
        let page = nearest.and_then(|it| it.get_attribute("lang"));
        let browser = window().map(|it| it.navigator().languages()).into_iter();
        let browser =
            browser.flat_map(|it| it.iter().filter_map(|tag| tag.as_string()).collect::<Vec<_>>());
        page.into_iter().chain(browser).collect()
    }

    fn opens_windows(&self) -> bool {
        !self.element.has_attribute("data-no-windows")
    }

    fn after_paint(&self, then: Box<dyn FnOnce()>) {
        let Some(window) = window() else { return };
        // A frame's callback comes before its paint, and a timer that is set there after it. These callbacks
        // end when they have been called; what `Timeout::forget` lets go of stays for as long as the page.
        let timer = Closure::once_into_js(then);
        let frame = Closure::once_into_js({
            let window = window.clone();
            move || _ = window.set_timeout_with_callback(timer.unchecked_ref())
        });
        _ = window.request_animation_frame(frame.unchecked_ref());
    }

    fn set_language(&self, tag: &str) {
        if self.element.get_attribute("lang").as_deref() != Some(tag) {
            _ = self.element.set_attribute("lang", tag);
        }
    }
}
