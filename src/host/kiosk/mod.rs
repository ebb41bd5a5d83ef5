//! The page round a screen in a waiting room: what is felt on it, what is kept from leaving it, and
//! what a watchdog reads.

mod awake;
mod felt;
mod fresh;

pub use awake::KeepAwake;
pub use felt::{Felt, Fingers, feel};
pub use fresh::Freshness;

use js_sys::{Array, Function, Reflect};
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Element, HtmlElement, Node};

use super::dom::window;
use super::page::fire;

/// Where the widget writes the reader's place, for the square that carries it home.
pub(super) const PLACE: &str = "data-place";

/// What `element.js` is told at the place that the kiosk is drawn in.
const BEGIN: &str = "kiosk-begin";
const END: &str = "kiosk-end";

/// One screen: the custom element, and the kiosk's own place in its shadow root.
#[derive(Clone, PartialEq)]
pub struct WaitingRoom {
    /// The custom element.
    pub element: Element,
    /// The kiosk's place.
    pub place: Element,
}

impl WaitingRoom {
    /// What an attribute of the element says.
    pub fn attribute(&self, name: &str) -> Option<String> {
        self.element.get_attribute(name)
    }

    /// Where the page itself comes from, if a phone may come there too: not from this device alone.
    pub fn site(&self) -> Option<String> {
        let location = window()?.location();
        let folder = location.href().ok()?;
        let folder = folder.split(['#', '?']).next()?.rsplit_once('/')?.0.to_owned();
        (location.protocol().ok()? == "https:").then(|| [&folder, "/"].concat())
    }

    /// From now on a panic of the kiosk is told to the element, as one of the widget is.
    pub fn tell_of_panics(&self) {
        super::panic::tell_page_of_panics(&self.element);
    }

    /// Tells the page's owner of something that she can put right.
    pub fn report(&self, problem: &str) {
        web_sys::console::warn_1(&["Second Birthday: ", problem].concat().into());
        fire(&self.element, "story-problem", &[("message", problem)]);
    }

    /// Opens the story in this language.
    pub fn begin(&self) {
        fire(&self.place, BEGIN, &[]);
    }

    /// Closes the story, with all that the reader did in it, and everything that she set.
    pub fn end(&self) {
        _ = self.element.remove_attribute(PLACE);
        _ = self.element.remove_attribute("lang");
        self.enlarge(false);
        silence();
        fire(&self.place, END, &[]);
        if let Some(window) = window() {
            window.scroll_to_with_x_and_y(0.0, 0.0);
        }
    }

    /// The story is to be told in this language.
    pub fn set_language(&self, tag: &str) {
        // An attribute that stays as it is would draw the widget again for nothing.
        if self.attribute("lang").as_deref() != Some(tag) {
            _ = self.element.set_attribute("lang", tag);
        }
    }

    /// Makes the words bigger, or as they were.
    pub fn enlarge(&self, larger: bool) {
        _ = self.element.toggle_attribute_with_force("data-larger", larger);
    }

    /// Where the reader is, as an address fragment; empty on the first page.
    pub fn fragment(&self) -> String {
        self.attribute(PLACE).unwrap_or_default()
    }

    /// Shows a watchdog that the screen is alive, and what it is doing.
    pub fn beat(&self, phase: &str) {
        let time = String::from(js_sys::Date::new_0().to_iso_string());
        _ = self.element.set_attribute("data-heartbeat", &time);
        _ = self.element.set_attribute("data-phase", phase);
        fire(&self.element, "story-heartbeat", &[("time", &time), ("phase", phase)]);
    }

    /// Whether something is spoken or moves that comes to an end by itself.
    pub fn is_playing(&self) -> bool {
        is_speaking() || self.is_moving()
    }

    fn is_moving(&self) -> bool {
        let Some(tree) = self.element.shadow_root() else { return false };
        let animations = call(&tree, "getAnimations", &[]).unchecked_into::<Array>();
        animations.is_array() && animations.iter().any(|it| is_of_the_story(&it, &self.place))
    }

    /// Opens or closes the sheet that lies over everything.
    pub fn lay(&self, sheet: &web_sys::HtmlDialogElement, open: bool) {
        if open && !sheet.open() {
            _ = sheet.show_modal();
        } else if !open && sheet.open() {
            sheet.close();
        }
    }

    /// Puts the focus on what a sheet marks with `data-first`, or on the first button of the place.
    pub fn focus_first(&self) {
        let first = |selector| self.place.query_selector(selector).ok().flatten();
        let found = first("dialog[open] [data-first]").or_else(|| first("[data-first]"));
        if let Some(found) = found.and_then(|it| it.dyn_into::<HtmlElement>().ok()) {
            super::focus_quietly(&found);
        }
    }

    /// Whether the reader wants nothing to move.
    pub fn wants_stillness(&self) -> bool {
        let query = "(prefers-reduced-motion: reduce)";
        let list = window().and_then(|it| it.match_media(query).ok().flatten());
        list.is_some_and(|it| it.matches())
    }

    /// Starts the whole page anew.
    pub fn restart(&self) {
        fire(&self.element, "kiosk-restart", &[]);
    }
}

/// Milliseconds since the page was opened, by a clock that nobody sets.
pub fn milliseconds() -> f64 {
    window().and_then(|it| it.performance()).map_or(0.0, |it| it.now())
}

/// The same in whole seconds.
pub fn seconds() -> u64 {
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "a page that is open for thousands of years may count wrongly"
    )]
    let seconds = (milliseconds() / 1000.0) as u64;
    seconds
}

fn speech() -> JsValue {
    let window = window().map(JsValue::from).unwrap_or_default();
    Reflect::get(&window, &"speechSynthesis".into()).unwrap_or_default()
}

fn is_speaking() -> bool {
    let speech = speech();
    speech.is_object() && Reflect::get(&speech, &"speaking".into()).is_ok_and(|it| it.is_truthy())
}

fn silence() {
    let speech = speech();
    if speech.is_object() {
        call(&speech, "cancel", &[]);
    }
}

/// An animation of the story itself. What the kiosk draws, and what moves for ever, keeps nobody.
fn is_of_the_story(animation: &JsValue, kiosk: &Element) -> bool {
    let get = |from: &JsValue, name: &str| Reflect::get(from, &name.into()).unwrap_or_default();
    let effect = get(animation, "effect");
    if get(animation, "playState") != "running" || !effect.is_object() {
        return false;
    }
    let target = get(&effect, "target");
    let timing = call(&effect, "getTiming", &[]);
    let ends = get(&timing, "iterations").as_f64().is_none_or(f64::is_finite);
    ends && target.dyn_ref::<Node>().is_none_or(|it| !kiosk.contains(Some(it)))
}

/// Calls a method that not every browser has; nothing comes of it where it is missing or fails.
fn call(object: &JsValue, method: &str, arguments: &[JsValue]) -> JsValue {
    let method = Reflect::get(object, &method.into()).unwrap_or_default();
    let Some(method) = method.dyn_ref::<Function>() else { return JsValue::UNDEFINED };
    let arguments = arguments.iter().collect::<Array>();
    Reflect::apply(method, object, &arguments).unwrap_or_default()
}
