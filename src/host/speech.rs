//! Reading aloud, with the voices of the device.

use std::cell::RefCell;

use gloo::events::EventListener;
use js_sys::Reflect;
use wasm_bindgen::JsCast;
use web_sys::{SpeechSynthesis, SpeechSynthesisUtterance, SpeechSynthesisVoice};
use yew::Callback;

use super::dom::window;
use super::{Guard, Speech};

/// The browser's speech synthesis.
pub(super) struct BrowserSpeech {
    synthesis: SpeechSynthesis,
    /// Kept while it speaks: browsers drop an utterance that nothing holds.
    speaking: RefCell<Option<(SpeechSynthesisUtterance, EventListener)>>,
}

impl BrowserSpeech {
    /// None where the browser has no `speechSynthesis`, as in some in-app browsers.
    pub(super) fn find() -> Option<Self> {
        let window = window()?;
        let synthesis = Reflect::get(&window, &"speechSynthesis".into()).ok()?;
        // Not every browser gives the interface itself, by which a cast could be checked.
        let synthesis: SpeechSynthesis =
            synthesis.is_object().then(|| synthesis.unchecked_into())?;
        Some(Self { synthesis, speaking: RefCell::default() })
    }

    /// Only a voice on the device itself: others send what they say to somebody's server.
    fn voice(&self, tag: &str) -> Option<SpeechSynthesisVoice> {
        let voices = self.synthesis.get_voices();
        let voices = voices.iter().map(JsCast::unchecked_into::<SpeechSynthesisVoice>);
        let mut voices = voices.filter(SpeechSynthesisVoice::local_service).collect::<Vec<_>>();
        let tags = voices.iter().map(SpeechSynthesisVoice::lang).collect::<Vec<_>>();
        let tags = tags.iter().map(String::as_str).collect::<Vec<_>>();
        story::nearest_voice(&tags, tag).map(|place| voices.swap_remove(place))
    }
}

impl Speech for BrowserSpeech {
    fn has_voice(&self, tag: &str) -> bool {
        self.voice(tag).is_some()
    }

    fn on_voices(&self, changed: Callback<()>) -> Option<Guard> {
        let listener =
            EventListener::new(&self.synthesis, "voiceschanged", move |_| changed.emit(()));
        Some(Box::new(listener))
    }

    fn speak(&self, text: &str, tag: &str, ended: Callback<()>) {
        self.synthesis.cancel();
        let Ok(utterance) = SpeechSynthesisUtterance::new_with_text(text) else { return };
        utterance.set_lang(tag);
        utterance.set_rate(0.9);
        utterance.set_voice(self.voice(tag).as_ref());
        let listener = EventListener::once(&utterance, "end", move |_| ended.emit(()));
        self.synthesis.speak(&utterance);
        self.speaking.replace(Some((utterance, listener)));
    }

    fn stop(&self) {
        self.synthesis.cancel();
        self.speaking.take();
    }
}
