//! The page round the widget: its events, its address, its languages.

use gloo::events::EventListener;
use js_sys::{Object, Reflect};
use wasm_bindgen::JsValue;
use web_sys::{CustomEvent, CustomEventInit, Element};
use yew::Callback;

use super::dom::window;
use super::kiosk::PLACE;
use super::{Guard, Page, PageEvent};
use crate::config::Config;

/// The page round one element.
pub(super) struct BrowserPage {
    element: Element,
    /// Whether the page's address is ours to write.
    owns_address: bool,
    /// Whether the place is written on the element instead, from where a kiosk carries it home.
    kiosk: bool,
}

impl BrowserPage {
    pub(super) fn new(element: Element, config: &Config) -> Self {
        Self { element, owns_address: config.address, kiosk: config.kiosk }
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
            PageEvent::Problem(message) => {
                web_sys::console::warn_1(&["Second Birthday: ", message].concat().into());
                fire(element, "story-problem", &[("message", message)]);
            }
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
        let Some(history) = window().and_then(|it| it.history().ok()) else { return };
        let url = ["#", fragment].concat();
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

    fn set_language(&self, tag: &str) {
        if self.element.get_attribute("lang").as_deref() != Some(tag) {
            _ = self.element.set_attribute("lang", tag);
        }
    }
}
