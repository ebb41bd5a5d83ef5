//! The kiosk's interface to JavaScript (`static/kiosk-room.js`).

use js_sys::{Function, JsString};
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;
use web_sys::Element;
use widget::host::kiosk::WaitingRoom;
use widget::kiosk::fetch_kiosk_language;
use widget::kiosk::screen::{KioskScreen, KioskScreenProps};
use widget::kiosk::settings::Settings;

/// The kiosk of a page. It stays for as long as the page is open.
#[wasm_bindgen]
pub struct Kiosk;

#[wasm_bindgen]
impl Kiosk {
    /// Draws the kiosk into `place`, for the page's `element`. `base` is the address of the script's
    /// folder, ending in a slash. `reader`, called when the words have arrived, returns the language in
    /// which somebody reads the first stage in the page: her visit goes on.
    ///
    /// # Errors
    ///
    /// When the kiosk's words did not arrive in any language.
    pub async fn mount(
        element: Element,
        place: Element,
        base: String,
        reader: Function,
    ) -> Result<(), JsString> {
        let room = WaitingRoom { element, place: place.clone() };
        let (mut settings, problems) = Settings::read(|name| room.attribute(name));
        for problem in problems {
            room.report(&problem.to_string());
        }
        settings.home = settings.home.or_else(|| room.site());
        let content = room.attribute("content").filter(|it| !it.is_empty());
        let content = content.unwrap_or_else(|| base.clone());
        let mut languages = Vec::new();
        let mut failed = None;
        for language in &settings.languages {
            match fetch_kiosk_language(&content, *language).await {
                Ok(found) => languages.push(found),
                Err(why) => {
                    room.report(&why.to_string());
                    failed = Some(why.to_string());
                }
            }
        }
        if languages.is_empty() {
            return Err(failed.unwrap_or_default().into());
        }
        room.report_panics();
        let props = KioskScreenProps {
            room,
            settings: settings.into(),
            languages: languages.into(),
            base: base.into(),
            visitor: language_of(&reader).map(Into::into),
        };
        // The handle would only take the screen away again.
        _ = yew::Renderer::<KioskScreen>::with_root_and_props(place, props).render();
        Ok(())
    }
}

/// The language that a reader reads in already; none where there is no reader.
fn language_of(reader: &Function) -> Option<String> {
    let tag = reader.call0(&JsValue::UNDEFINED).ok()?.as_string()?;
    Some(tag).filter(|it| !it.is_empty())
}
