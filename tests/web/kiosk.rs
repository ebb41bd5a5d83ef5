//! Input on a kiosk, and the ways out that it blocks.

use std::cell::RefCell;
use std::rc::Rc;

use wasm_bindgen_test::wasm_bindgen_test;
use widget::host::kiosk::{InputEvent, WaitingRoom, listen};
use yew::Callback;

use crate::browser::{element, page_does};

/// Does something in the page while a kiosk listens. Returns its input, and whether a pointer is down.
fn input_of(action: &str) -> (Vec<InputEvent>, bool) {
    let element = element(&[("id", "kiosk")]);
    let room = WaitingRoom { place: element.clone(), element };
    let heard = Rc::new(RefCell::new(Vec::new()));
    let oninput = {
        let heard = Rc::clone(&heard);
        Callback::from(move |input| heard.borrow_mut().push(input))
    };
    let (pointers, listeners) = listen(&room, oninput);
    page_does(&format!("const kiosk = document.getElementById('kiosk'); {action}"));
    drop(listeners);
    room.element.remove();
    (heard.take(), pointers.is_any_down())
}

/// Presses a key, and notes in `window.held` whether the browser was held back.
fn key(options: &str) -> String {
    format!(
        "window.held = !kiosk.dispatchEvent(new KeyboardEvent('keydown', \
         {{ bubbles: true, cancelable: true, {options} }}))"
    )
}

#[wasm_bindgen_test]
fn a_finger_is_down_until_it_leaves_even_if_it_scrolls_meanwhile() {
    let down = "const pointer = (type) => kiosk.dispatchEvent(new PointerEvent(type, \
        { bubbles: true, pointerId: 7, pointerType: 'touch', clientX: 500, clientY: 500 })); \
        pointer('pointerdown');";
    assert_eq!(input_of(down), (vec![InputEvent::Touch], true));
    assert!(!input_of(&format!("{down} pointer('pointerup')")).1);
    let scrolls = format!("{down} pointer('pointercancel');");
    assert!(input_of(&scrolls).1);
    let leaves = "kiosk.dispatchEvent(new TouchEvent('touchend', { bubbles: true, touches: [] }))";
    assert!(!input_of(&format!("{scrolls} {leaves}")).1);
}

#[wasm_bindgen_test]
fn escape_is_held_back_and_other_keys_are_touches() {
    let is_held = || page_does("return held").as_bool();
    for options in ["key: 'Tab'", "key: 'F'", "key: 'ArrowDown'"] {
        assert_eq!(input_of(&key(options)).0, [InputEvent::Touch], "{options}");
        assert_eq!(is_held(), Some(false), "{options}");
    }
    assert_eq!(input_of(&key("key: 'Escape'")).0, [InputEvent::Escape, InputEvent::Touch]);
    assert_eq!(is_held(), Some(true));
}

#[wasm_bindgen_test]
fn a_link_is_reported_and_not_followed() {
    let press = |href: &str| {
        let before = page_does("return location.href");
        let action =
            format!("kiosk.innerHTML = '<a href=\"{href}\">x</a>'; kiosk.firstChild.click()");
        let input = input_of(&action).0;
        assert_eq!(page_does("return location.href"), before);
        input
    };
    assert_eq!(press("https://example.org/"), [InputEvent::Link("https://example.org/".into())]);
    assert_eq!(press("#lang=es"), [InputEvent::Language("es".into())]);
    assert_eq!(press("#signs"), []);
}

#[wasm_bindgen_test]
fn a_step_of_the_story_is_counted() {
    let step = "kiosk.dispatchEvent(new CustomEvent('story-step'))";
    assert_eq!(input_of(step).0, [InputEvent::StepOpened]);
}
