//! The activities as a WebAssembly module of their own, fetched when the first of them is near: all
//! that JavaScript ever calls of it.

use std::cell::RefCell;

use js_sys::JsString;
use wasm_bindgen::prelude::wasm_bindgen;
use web_sys::Element;
use widget::activities::{Played, Shown, ShownProps, StandProps, fetch};
use yew::AppHandle;

fn main() {}

/// What one `<second-birthday>` has of activities: how far each was played, and the one that is on
/// the screen. All are drawn by one application, because Yew never gives an application's place back.
#[wasm_bindgen]
pub struct Activities {
    played: RefCell<Played>,
    content: String,
    base: String,
    place: Element,
    handle: RefCell<AppHandle<Shown>>,
    shown: RefCell<ShownProps>,
}

#[wasm_bindgen]
impl Activities {
    /// `content` and `base` are the addresses that the words and the pictures lie at, each ending
    /// in a slash; `place` is an element of its own to draw into.
    #[wasm_bindgen(constructor)]
    pub fn new(content: String, base: String, place: Element) -> Self {
        let (played, shown) = (RefCell::default(), RefCell::default());
        let handle = yew::Renderer::<Shown>::with_root(place.clone()).render();
        Self { played, content, base, place, handle: handle.into(), shown }
    }

    /// Draws the activity that `element` names, in it, as it was left.
    ///
    /// # Errors
    ///
    /// Where its words did not come, or there is no such activity; the message says which.
    pub async fn show(&self, element: Element) -> Result<(), JsString> {
        let attribute = |name: &str| element.get_attribute(name).unwrap_or_default();
        let (name, reading) = (attribute("name"), attribute("reading"));
        let told = element.closest("[lang]").ok().flatten();
        let language = told.and_then(|it| it.get_attribute("lang")).unwrap_or_default();
        let words = fetch(&self.content, &language).await.map_err(|why| why.to_string())?;
        // Who has gone on meanwhile must not take it away from where she is now.
        if !element.is_connected() {
            return Ok(());
        }
        let played = self.played.borrow().clone();
        let stand = StandProps::new(&name, &reading, words, played, self.base.clone())
            .ok_or_else(|| ["there is no activity “", &name, "”"].concat())?;
        self.draw(|shown| shown.with(Some(stand)));
        _ = element.append_child(&self.place);
        Ok(())
    }

    /// Called when the way of reading has changed.
    pub fn read(&self, reading: &str) {
        self.draw(|shown| shown.read(reading));
    }

    /// Called when the reader has left: the next one plays from the beginning.
    pub fn forget(&self) {
        self.played.take();
    }

    /// Called when `element` is gone from the screen.
    pub fn leave(&self, element: &Element) {
        if self.place.parent_element().as_ref() == Some(element) {
            self.place.remove();
            self.draw(|shown| shown.with(None));
        }
    }
}

impl Activities {
    fn draw(&self, next: impl FnOnce(&ShownProps) -> ShownProps) {
        let next = next(&self.shown.borrow());
        self.shown.replace(next.clone());
        self.handle.borrow_mut().update(next);
    }
}
