//! Focus and scrolling.

use wasm_bindgen::JsCast;
use wasm_bindgen_test::wasm_bindgen_test;
use web_sys::{Element, HtmlElement};
use widget::host::{focus_quietly, scroll_to_top};

use crate::browser::page_does;

#[wasm_bindgen_test]
fn focus_moves_without_scrolling_and_a_move_starts_at_the_top() {
    let far = page_does(
        "document.body.insertAdjacentHTML('beforeend', \
            '<section><p tabindex=-1>far</p></section>'); \
         const section = document.body.lastElementChild; \
         Object.assign(section.style, { display: 'block', paddingTop: '5000px', height: '9000px' }); \
         scrollTo(0, 0); return section",
    );
    let section: Element = far.unchecked_into();
    let text: HtmlElement = section.first_element_child().expect("a text").unchecked_into();
    let scrolled = || page_does("return Math.round(scrollY)").as_f64();

    focus_quietly(&text);
    assert_eq!(
        page_does("return document.activeElement.textContent").as_string().as_deref(),
        Some("far")
    );
    assert_eq!(scrolled(), Some(0.0));

    // Its top is below: nothing moves. Its top is above: it comes into view.
    scroll_to_top(&section);
    assert_eq!(scrolled(), Some(0.0));
    page_does("document.body.lastElementChild.scrollIntoView(); scrollBy(0, 3000)");
    scroll_to_top(&section);
    assert!(section.get_bounding_client_rect().top().abs() < 1.0);
    section.remove();
    page_does("scrollTo(0, 0)");
}
