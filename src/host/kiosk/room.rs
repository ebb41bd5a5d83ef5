//! The page that the kiosk runs in.

use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlDialogElement, HtmlElement};

use super::super::dom::{focus_quietly, window};
use super::super::events::{PLACE, fire, report_problem};
use super::super::panic::report_panics_to;
use super::motion;

/// The events by which `static/kiosk-room.js` mounts the widget and takes it away.
const BEGIN: &str = "kiosk-begin";
const END: &str = "kiosk-end";
/// The event by which it leads the story to a place.
const GO: &str = "kiosk-go";

/// The custom element, and the node of its shadow root that the kiosk is drawn in.
#[derive(Clone, PartialEq)]
pub struct WaitingRoom {
    /// The custom element.
    pub element: Element,
    /// The node that the kiosk is drawn in.
    pub place: Element,
}

impl WaitingRoom {
    /// The value of an attribute of the element.
    pub fn attribute(&self, name: &str) -> Option<String> {
        self.element.get_attribute(name)
    }

    /// The address of the page's folder, if a phone can open it: only over `https:`.
    pub fn site(&self) -> Option<String> {
        let location = window()?.location();
        let folder = location.href().ok()?;
        let folder = folder.split(['#', '?']).next()?.rsplit_once('/')?.0.to_owned();
        (location.protocol().ok()? == "https:").then(|| format!("{folder}/"))
    }

    /// Reports panics of the kiosk to the element, as those of the widget are.
    pub fn report_panics(&self) {
        report_panics_to(&self.element);
    }

    /// Reports a problem that the page's owner can solve.
    pub fn report(&self, problem: &str) {
        report_problem(&self.element, problem);
    }

    /// Mounts the story for a visitor.
    pub fn begin(&self) {
        fire(&self.place, BEGIN, &[]);
    }

    /// Takes the story away with everything that the visitor did and set.
    pub fn end(&self) {
        _ = self.element.remove_attribute(PLACE);
        _ = self.element.remove_attribute("lang");
        self.enlarge(false);
        fire(&self.place, END, &[]);
        if let Some(window) = window() {
            window.scroll_to_with_x_and_y(0.0, 0.0);
        }
    }

    /// Asks the widget for the story in this language.
    pub fn set_language(&self, tag: &str) {
        // Writing the same value again would draw the widget again.
        if self.attribute("lang").as_deref() != Some(tag) {
            _ = self.element.set_attribute("lang", tag);
        }
    }

    /// Sets the larger text size, or the normal one.
    pub fn enlarge(&self, larger: bool) {
        _ = self.element.toggle_attribute_with_force("data-larger", larger);
    }

    /// Leads the story to the place that an address calls `at`.
    pub fn go(&self, at: &str) {
        fire(&self.place, GO, &[("at", at)]);
    }

    /// The visitor's place as an address fragment; empty on the first page.
    pub fn fragment(&self) -> String {
        self.attribute(PLACE).unwrap_or_default()
    }

    /// Sends the heartbeat: tells a watchdog, and `static/kiosk-room.js`, that the kiosk draws, and in
    /// which phase it is.
    pub fn heartbeat(&self, phase: &str) {
        // After a panic the leaflet takes the kiosk's place, and the heartbeat has to stop.
        if !self.place.is_connected() {
            return;
        }
        let time = String::from(js_sys::Date::new_0().to_iso_string());
        _ = self.element.set_attribute("data-heartbeat", &time);
        _ = self.element.set_attribute("data-phase", phase);
        fire(&self.element, "story-heartbeat", &[("time", &time), ("phase", phase)]);
    }

    /// Hides the story while it is asked whether its reader is still there, or shows it: the question may
    /// stand there for the next person.
    pub fn conceal(&self, is_concealed: bool) {
        _ = self.element.toggle_attribute_with_force("data-concealed", is_concealed);
    }

    /// What was told to the page's owner since the page was opened, a line each (`static/kiosk-room.js`).
    pub fn problems(&self) -> String {
        self.attribute("data-problems").unwrap_or_default()
    }

    /// Whether the story reads aloud or plays an animation that ends by itself.
    pub fn is_playing(&self) -> bool {
        self.element.has_attribute("data-speaking")
            || motion::story_is_moving(&self.element, &self.place)
    }

    /// Opens or closes the dialog that holds the sheets.
    pub fn set_open(&self, dialog: &HtmlDialogElement, open: bool) {
        if open && !dialog.open() {
            _ = dialog.show_modal();
        } else if !open && dialog.open() {
            dialog.close();
        }
    }

    /// Moves focus to the main button, marked with `data-first`: of the open sheet, or of the screen.
    pub fn focus_first(&self) {
        let first = |selector| self.place.query_selector(selector).ok().flatten();
        let found = first("dialog[open] [data-first]").or_else(|| first("[data-first]"));
        if let Some(found) = found.and_then(|it| it.dyn_into::<HtmlElement>().ok()) {
            focus_quietly(&found);
        }
    }

    /// Whether the device asks for reduced motion.
    pub fn wants_stillness(&self) -> bool {
        motion::is_reduced()
    }

    /// Reloads the page.
    pub fn restart(&self) {
        fire(&self.element, "kiosk-restart", &[]);
    }
}
