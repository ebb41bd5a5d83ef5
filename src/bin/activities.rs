//! The activities as a WebAssembly module of their own, fetched when the first of them is near: all
//! that JavaScript ever calls of it.

use js_sys::JsString;
use wasm_bindgen::prelude::wasm_bindgen;
use web_sys::Element;
use widget::activities::{Played, Stand, StandProps, fetch};
use yew::AppHandle;

fn main() {}

/// What one `<second-birthday>` has of activities: how far each was played, until the page goes.
#[wasm_bindgen]
pub struct Activities {
    played: Played,
    content: String,
    base: String,
}

#[wasm_bindgen]
impl Activities {
    /// `content` and `base` are the addresses that the words and the pictures lie at, each ending
    /// in a slash.
    #[wasm_bindgen(constructor)]
    pub fn new(content: String, base: String) -> Self {
        Self { played: Played::default(), content, base }
    }

    /// Draws the activity that `element` names into `place`, as it was left.
    ///
    /// # Errors
    ///
    /// Where its words did not come, or there is no such activity; the message says which.
    pub async fn show(&self, element: Element, place: Element) -> Result<ShownActivity, JsString> {
        let attribute = |name: &str| element.get_attribute(name).unwrap_or_default();
        let (name, reading) = (attribute("name"), attribute("reading"));
        let told = element.closest("[lang]").ok().flatten();
        let language = told.and_then(|it| it.get_attribute("lang")).unwrap_or_default();
        let (played, base) = (self.played.clone(), self.base.clone());
        let content = self.content.clone();
        let words = fetch(&content, &language).await.map_err(|why| why.to_string())?;
        let props = StandProps::new(&name, &reading, words, played, base)
            .ok_or_else(|| ["there is no activity “", &name, "”"].concat())?;
        let handle = yew::Renderer::<Stand>::with_root_and_props(place, props.clone()).render();
        Ok(ShownActivity { handle, props })
    }
}

/// An activity on the screen.
#[wasm_bindgen]
pub struct ShownActivity {
    handle: AppHandle<Stand>,
    props: StandProps,
}

#[wasm_bindgen]
impl ShownActivity {
    /// Called when the way of reading has changed.
    pub fn read(&mut self, reading: &str) {
        self.props = self.props.read(reading);
        self.handle.update(self.props.clone());
    }

    /// Called when it is gone from the screen.
    pub fn close(self) {
        self.handle.destroy();
    }
}
