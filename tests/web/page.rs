//! The page around the widget: its address, its events and its languages.

use std::cell::RefCell;
use std::rc::Rc;

use js_sys::{Function, Promise};
use wasm_bindgen::JsCast;
use wasm_bindgen::prelude::{Closure, JsValue};
use wasm_bindgen_futures::JsFuture;
use wasm_bindgen_test::wasm_bindgen_test;
use web_sys::CustomEvent;
use widget::host::PageEvent;
use yew::Callback;

use crate::browser::{host, host_of, page_does};

#[wasm_bindgen_test]
fn the_fragment_of_our_own_page_is_read_and_written() {
    let page = host(&[("address", "")]).page;
    let entries = || page_does("return history.length").as_f64();
    let before = entries();
    page.show_fragment("at=signs", true);
    assert_eq!(page.fragment().as_deref(), Some("#at=signs"));
    assert_eq!(entries(), before.map(|it| it + 1.0));
    page.show_fragment("at=signs&reading=detail", false);
    assert_eq!(page.fragment().as_deref(), Some("#at=signs&reading=detail"));
    assert_eq!(entries(), before.map(|it| it + 1.0));
}

#[wasm_bindgen_test]
async fn going_back_in_the_browser_is_followed_until_nobody_listens() {
    let page = host(&[("address", "")]).page;
    page.show_fragment("at=signs", true);
    page.show_fragment("at=cause", true);
    let heard = Rc::new(RefCell::new(Vec::new()));
    let mut arrived = None;
    let moved = Promise::new(&mut |resolve, _| arrived = Some(resolve));
    let guard = page.on_fragment({
        let heard = Rc::clone(&heard);
        Callback::from(move |fragment| {
            heard.borrow_mut().push(fragment);
            let arrived = arrived.as_ref().expect("the promise was made");
            arrived.call0(&JsValue::NULL).expect("a promise can be kept");
        })
    });
    assert!(guard.is_some());
    page_does("history.back()");
    JsFuture::from(moved).await.expect("the page moves");
    assert_eq!(*heard.borrow(), ["#at=signs"]);

    drop(guard);
    page_does("dispatchEvent(new PopStateEvent('popstate'))");
    assert_eq!(heard.borrow().len(), 1);
}

#[wasm_bindgen_test]
fn the_address_of_a_page_that_is_not_ours_is_left_alone() {
    let page = host(&[]).page;
    let before = page_does("return location.href");
    page.show_fragment("at=signs", true);
    assert_eq!(page_does("return location.href"), before);
    assert_eq!(page.fragment(), None);
    assert!(page.on_fragment(Callback::noop()).is_none());
}

#[wasm_bindgen_test]
fn events_leave_the_shadow_of_the_element_and_reach_the_document() {
    let inside = page_does(
        "const outer = document.body.appendChild(document.createElement('div')); \
         return outer.attachShadow({ mode: 'open' }).appendChild(document.createElement('b'))",
    );
    let host = host_of(inside.unchecked_ref());
    let heard = Rc::new(RefCell::new(Vec::new()));
    let listener = Closure::<dyn Fn(CustomEvent)>::new({
        let heard = Rc::clone(&heard);
        move |event: CustomEvent| {
            assert!(event.bubbles() && event.composed());
            let detail = js_sys::JSON::stringify(&event.detail()).expect("plain data");
            heard.borrow_mut().push(format!("{} {detail}", event.type_()));
        }
    });
    let listen = Function::new_no_args(
        "for (const name of ['engine', 'step', 'term', 'finished', 'problem']) \
             document.addEventListener('story-' + name, arguments[0])",
    );
    listen.call1(&JsValue::NULL, listener.as_ref()).expect("a document that listens");

    host.page.tell(PageEvent::Ready);
    host.page.tell(PageEvent::Step { stage: "signs".into(), step: "nosebleeds".into() });
    host.page.tell(PageEvent::Term("platelet".into()));
    host.page.tell(PageEvent::Finished);
    host.page.tell(PageEvent::Problem("mind the gap".into()));
    assert_eq!(
        *heard.borrow(),
        [
            "story-engine {}",
            "story-step {\"stage\":\"signs\",\"step\":\"nosebleeds\"}",
            "story-term {\"term\":\"platelet\"}",
            "story-finished {}",
            "story-problem {\"message\":\"mind the gap\"}",
        ]
    );
    // The document outlives this test.
    listener.forget();
}

#[wasm_bindgen_test]
fn the_languages_are_the_elements_own_then_the_pages_then_the_browsers() {
    let browser = page_does("return navigator.languages.join()").as_string().unwrap_or_default();
    page_does("document.documentElement.lang = 'es'");
    let languages = |attributes: &[_]| host(attributes).page.languages().join(",");
    assert_eq!(languages(&[]), format!("es,{browser}"));
    assert_eq!(languages(&[("lang", "ar")]), format!("ar,{browser}"));
    page_does("document.documentElement.removeAttribute('lang')");
    assert_eq!(languages(&[]), browser);
}
