//! The browser's speech synthesis, whoever started it.

use wasm_bindgen::JsValue;

use super::super::dom::window;
use super::reflection::{call, get};

/// Whether the browser is reading aloud.
pub(super) fn is_speaking() -> bool {
    get(&speech(), "speaking").is_truthy()
}

/// Stops reading aloud.
pub(super) fn silence() {
    call(&speech(), "cancel", &[]);
}

/// The browser's `speechSynthesis`; `undefined` where it has none.
fn speech() -> JsValue {
    let window = window().map(JsValue::from).unwrap_or_default();
    get(&window, "speechSynthesis")
}
