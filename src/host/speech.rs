//! Reading aloud, with the voices of the device.
//!
//! Browsers have all of the interface, or a part of it, or one behind which no engine is: it throws, or
//! is silent for ever. So everything is asked for by its name, and what never starts is taken as ended.

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use gloo::timers::callback::Interval;
use js_sys::{Array, Function, Reflect};
use wasm_bindgen::prelude::Closure;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{EventTarget, SpeechSynthesisUtterance};
use yew::Callback;

use super::dom::window;
use super::reflection::{call, get};
use super::{Guard, Speech};

/// How often is looked whether the engine still speaks.
const LOOK_MILLISECONDS: u32 = 6000;

/// The browser's speech synthesis.
pub(super) struct BrowserSpeech {
    synthesis: JsValue,
    speaking: RefCell<Option<Reading>>,
}

/// What is read aloud now. Kept while it is: browsers drop an utterance that nothing holds.
struct Reading {
    utterance: SpeechSynthesisUtterance,
    _listener: Closure<dyn FnMut()>,
    _onstart: Closure<dyn FnMut()>,
    _timer: Interval,
}

impl Drop for Reading {
    fn drop(&mut self) {
        // An event of what was stopped may come late.
        for name in ["onstart", "onend", "onerror"] {
            set(&self.utterance, name, &JsValue::NULL);
        }
    }
}

impl BrowserSpeech {
    /// None where the browser has no `speechSynthesis` or nothing to give it, as some in-app browsers.
    pub(super) fn find() -> Option<Self> {
        let window = window()?;
        let synthesis = get(&window, "speechSynthesis");
        let has_utterances = get(&window, "SpeechSynthesisUtterance").is_function();
        (synthesis.is_object() && has_utterances)
            .then(|| Self { synthesis, speaking: RefCell::default() })
    }

    /// Only a voice on the device itself: others send what they say to somebody's server.
    fn voice(&self, tag: &str) -> Option<JsValue> {
        let voices = call(&self.synthesis, "getVoices", &[]);
        let voices = voices.dyn_into::<Array>().unwrap_or_default().into_iter();
        let local = voices.filter(|it| get(it, "localService").is_truthy());
        let named = local.filter_map(|it| Some((get(&it, "lang").as_string()?, it)));
        let (tags, mut voices): (Vec<_>, Vec<_>) = named.unzip();
        let tags = tags.iter().map(String::as_str).collect::<Vec<_>>();
        story::nearest_voice(&tags, tag).map(|place| voices.swap_remove(place))
    }
}

impl Speech for BrowserSpeech {
    fn has_voice(&self, tag: &str) -> bool {
        self.voice(tag).is_some()
    }

    fn on_voices(&self, changed: Callback<()>) -> Option<Guard> {
        // Safari before 16 has voices and tells nobody when they come.
        get(&self.synthesis, "addEventListener").is_function().then_some(())?;
        let target = self.synthesis.clone().unchecked_into::<EventTarget>();
        let listener = Closure::<dyn FnMut()>::new(move || changed.emit(()));
        let function = listener.as_ref().unchecked_ref();
        target.add_event_listener_with_callback("voiceschanged", function).ok()?;
        Some(Box::new(VoicesListener { target, listener }))
    }

    fn speak(&self, text: &str, tag: &str, ended: Callback<()>) {
        self.stop();
        let Ok(utterance) = SpeechSynthesisUtterance::new_with_text(text) else {
            return ended.emit(());
        };
        set(&utterance, "lang", &tag.into());
        set(&utterance, "rate", &0.9.into());
        set(&utterance, "voice", &self.voice(tag).unwrap_or(JsValue::NULL));
        let has_started = Rc::new(Cell::new(false));
        let onstart = Closure::<dyn FnMut()>::new({
            let has_started = Rc::clone(&has_started);
            move || has_started.set(true)
        });
        let listener = Closure::<dyn FnMut()>::new({
            let ended = ended.clone();
            move || ended.emit(())
        });
        let timer = Interval::new(LOOK_MILLISECONDS, {
            let (synthesis, ended) = (self.synthesis.clone(), ended.clone());
            move || {
                if !has_started.get() || get(&synthesis, "speaking") == JsValue::FALSE {
                    ended.emit(());
                }
            }
        });
        set(&utterance, "onstart", onstart.as_ref());
        set(&utterance, "onend", listener.as_ref());
        set(&utterance, "onerror", listener.as_ref());
        let speak = get(&self.synthesis, "speak").dyn_into::<Function>();
        let given = utterance.clone();
        self.speaking.replace(Some(Reading {
            utterance,
            _listener: listener,
            _onstart: onstart,
            _timer: timer,
        }));
        if speak.is_ok_and(|it| it.call1(&self.synthesis, &given).is_ok()) {
            return;
        }
        ended.emit(());
    }

    fn stop(&self) {
        self.speaking.take();
        call(&self.synthesis, "cancel", &[]);
    }
}

/// Listens for voices until it drops.
struct VoicesListener {
    target: EventTarget,
    listener: Closure<dyn FnMut()>,
}

impl Drop for VoicesListener {
    fn drop(&mut self) {
        let function = self.listener.as_ref().unchecked_ref();
        _ = self.target.remove_event_listener_with_callback("voiceschanged", function);
    }
}

/// Sets a property, where it can be set.
fn set(on: &JsValue, name: &str, value: &JsValue) {
    _ = Reflect::set(on, &name.into(), value);
}
