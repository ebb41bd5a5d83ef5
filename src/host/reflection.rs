//! Reads properties and calls methods that some browsers lack.

use js_sys::{Array, Function, Reflect};
use wasm_bindgen::{JsCast, JsValue};

/// The property `name`; `undefined` where `from` is no object or lacks it.
pub(in crate::host) fn get(from: &JsValue, name: &str) -> JsValue {
    Reflect::get(from, &name.into()).unwrap_or_default()
}

/// What the method `name` returns; `undefined` where `object` lacks it or it throws.
pub(in crate::host) fn call(object: &JsValue, name: &str, arguments: &[JsValue]) -> JsValue {
    let method = get(object, name);
    let Some(method) = method.dyn_ref::<Function>() else { return JsValue::UNDEFINED };
    let arguments = arguments.iter().collect::<Array>();
    Reflect::apply(method, object, &arguments).unwrap_or_default()
}
