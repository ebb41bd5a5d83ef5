//! Focus and scrolling.

use wasm_bindgen::JsCast;
use wasm_bindgen_test::wasm_bindgen_test;
use web_sys::HtmlElement;
use widget::host::{focus_quietly, lead_to};

use crate::browser::page_does;

#[wasm_bindgen_test]
fn focus_moves_without_scrolling_and_a_heading_that_is_led_to_is_told_to_the_element_around() {
    let far = page_does(
        "document.body.insertAdjacentHTML('beforeend', \
            '<section><h1 tabindex=-1>far</h1></section>'); \
         const section = document.body.lastElementChild; \
         Object.assign(section.style, { display: 'block', paddingTop: '5000px', height: '9000px' }); \
         window.shown = []; \
         section.addEventListener('show', (event) => shown.push([event.target.localName, event.composed])); \
         scrollTo(0, 0); return section.firstElementChild",
    );
    let heading: HtmlElement = far.unchecked_into();
    let scrolled = || page_does("return Math.round(scrollY)").as_f64();
    let focused = || page_does("return document.activeElement.textContent").as_string();

    focus_quietly(&heading);
    assert_eq!(focused().as_deref(), Some("far"));
    assert_eq!(scrolled(), Some(0.0));

    page_does("document.activeElement.blur()");
    lead_to(&heading);
    assert_eq!(focused().as_deref(), Some("far"));
    let shown = page_does("return JSON.stringify(shown)").as_string();
    assert_eq!(shown.as_deref(), Some("[[\"h1\",false]]"));
    page_does("document.body.lastElementChild.remove()");
}
