//! What JavaScript calls of the screen in a waiting room (`static/kiosk-room.js`).

use js_sys::{Function, JsString};
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;
use web_sys::Element;
use widget::host::kiosk::WaitingRoom;
use widget::kiosk::screen::{Screen, ScreenProps};
use widget::kiosk::settings::Settings;
use widget::kiosk::speaks;

/// One screen. It stays for as long as the page does.
#[wasm_bindgen]
pub struct Kiosk;

#[wasm_bindgen]
impl Kiosk {
    /// Draws what stands round the story into `place`, for the page's `element`. `base` is the
    /// address that the script lies at, ending in a slash. `reader`, asked when the words have come,
    /// gives the language in which somebody reads the first stage in the page: her visit goes on.
    ///
    /// # Errors
    ///
    /// Where the words did not come in any language.
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
        let content = room.attribute("content").unwrap_or_else(|| base.clone());
        let mut spoken = Vec::new();
        let mut failed = None;
        for language in &settings.languages {
            match speaks(&content, *language).await {
                Ok(found) => spoken.push(found),
                Err(why) => {
                    room.report(&why.to_string());
                    failed = Some(why.to_string());
                }
            }
        }
        if spoken.is_empty() {
            return Err(failed.unwrap_or_default().into());
        }
        room.tell_of_panics();
        let props = ScreenProps {
            room,
            settings: settings.into(),
            spoken: spoken.into(),
            base: base.into(),
            visitor: language_of(&reader).map(Into::into),
        };
        // The handle would only take the screen away again.
        _ = yew::Renderer::<Screen>::with_root_and_props(place, props).render();
        Ok(())
    }
}

/// The language that a reader reads in already; none where there is no reader.
fn language_of(reader: &Function) -> Option<String> {
    let tag = reader.call0(&JsValue::UNDEFINED).ok()?.as_string()?;
    Some(tag).filter(|it| !it.is_empty())
}
