//! Animations, which keep the story open while they play.

use js_sys::Array;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Element, Node};

use super::super::dom::window;
use super::reflection::{call, get};

/// Whether an animation of the story plays under `element`. Animations of the kiosk itself, in
/// `kiosk`, and animations that never end do not count.
pub(super) fn story_is_moving(element: &Element, kiosk: &Element) -> bool {
    let Some(tree) = element.shadow_root() else { return false };
    let animations = call(&tree, "getAnimations", &[]).unchecked_into::<Array>();
    animations.is_array() && animations.iter().any(|it| is_of_the_story(&it, kiosk))
}

fn is_of_the_story(animation: &JsValue, kiosk: &Element) -> bool {
    let effect = get(animation, "effect");
    if get(animation, "playState") != "running" || !effect.is_object() {
        return false;
    }
    let target = get(&effect, "target");
    let timing = call(&effect, "getTiming", &[]);
    let ends = get(&timing, "iterations").as_f64().is_none_or(f64::is_finite);
    ends && target.dyn_ref::<Node>().is_none_or(|it| !kiosk.contains(Some(it)))
}

/// Whether the device asks for reduced motion.
pub(super) fn is_reduced() -> bool {
    let query = "(prefers-reduced-motion: reduce)";
    let list = window().and_then(|it| it.match_media(query).ok().flatten());
    list.is_some_and(|it| it.matches())
}
