//! The reader's bookmark in the browser's storage.

use std::cell::RefCell;
use std::rc::Rc;

use wasm_bindgen_test::wasm_bindgen_test;
use widget::host::{Guard, StorageForbidden};
use yew::Callback;

use crate::browser::{Replaced, host, page_does};

#[wasm_bindgen_test]
fn a_bookmark_is_there_for_the_next_visit() {
    for kept in ["device", "tab"] {
        let first = host(&[("remember", kept)]).bookmarks.expect("a place to keep it");
        first.write("v=1&at=signs").expect("room for it");
        let next = host(&[("remember", kept)]).bookmarks.expect("a place to keep it");
        assert_eq!(next.read(), Ok(Some("v=1&at=signs".to_owned())), "{kept}");
    }
    page_does("localStorage.clear(); sessionStorage.clear()");
    let empty = host(&[("remember", "device")]).bookmarks.expect("a place to keep it");
    assert_eq!(empty.read(), Ok(None));
}

#[wasm_bindgen_test]
fn nothing_is_kept_where_the_page_does_not_ask_for_it() {
    assert!(host(&[]).bookmarks.is_none());
    assert!(host(&[("remember", "never")]).bookmarks.is_none());
}

#[wasm_bindgen_test]
fn storage_that_is_forbidden_or_missing_is_said_to_be() {
    for getter in ["throw new DOMException('no', 'SecurityError')", "return null"] {
        let _storage = Replaced::by("localStorage", getter);
        let bookmarks = host(&[("remember", "device")]).bookmarks.expect("something to ask");
        assert_eq!(bookmarks.read(), Err(StorageForbidden), "{getter}");
        assert_eq!(bookmarks.write("v=1"), Err(StorageForbidden), "{getter}");
    }
}

#[wasm_bindgen_test]
fn storage_that_is_full_is_said_to_be_and_can_still_be_read() {
    let full = "return { getItem: () => 'v=1', setItem() { throw new DOMException('full', 'QuotaExceededError') } }";
    let _storage = Replaced::by("localStorage", full);
    let bookmarks = host(&[("remember", "device")]).bookmarks.expect("something to ask");
    assert_eq!(bookmarks.read(), Ok(Some("v=1".to_owned())));
    assert_eq!(bookmarks.write("v=1&at=signs"), Err(StorageForbidden));
    assert_eq!(bookmarks.read(), Ok(Some("v=1".to_owned())));
}

#[wasm_bindgen_test]
fn storage_that_takes_what_it_does_not_keep_is_said_to_be_forbidden() {
    let _storage =
        Replaced::by("localStorage", "return { getItem: () => null, setItem: () => {} }");
    let bookmarks = host(&[("remember", "device")]).bookmarks.expect("something to ask");
    for text in ["v=1&at=signs", "v=1&at=cause"] {
        assert_eq!(bookmarks.write(text), Err(StorageForbidden));
    }
}

#[wasm_bindgen_test]
fn what_the_page_itself_has_changed_is_taken_over_and_not_written_over() {
    let heard = Rc::new(RefCell::new(Vec::new()));
    let bookmarks = host(&[("remember", "device")]).bookmarks.expect("a place to keep it");
    let _guard = bookmarks.on_change({
        let heard = Rc::clone(&heard);
        Callback::from(move |bookmark| heard.borrow_mut().push(bookmark))
    });
    let kept = || page_does("return localStorage['second-birthday']").as_string();
    bookmarks.write("v=1&at=signs").expect("room for it");
    for (change, now) in [
        ("localStorage['second-birthday'] = 'v=1&at=cause'", Some("v=1&at=cause")),
        ("localStorage.clear()", None),
    ] {
        page_does(change);
        bookmarks.write("v=1&at=waiting").expect("storage that can be read");
        assert_eq!(kept().as_deref(), now);
        assert_eq!(heard.borrow().last().map(String::as_str), Some(now.unwrap_or_default()));
        bookmarks.write("v=1&at=home").expect("room for it");
        assert_eq!(kept().as_deref(), Some("v=1&at=home"));
    }
}

/// The bookmarks that arrive while the guard lives.
fn changes(kept: &str) -> (Rc<RefCell<Vec<String>>>, Guard) {
    let heard = Rc::new(RefCell::new(Vec::new()));
    let changed = {
        let heard = Rc::clone(&heard);
        Callback::from(move |bookmark| heard.borrow_mut().push(bookmark))
    };
    let bookmarks = host(&[("remember", kept)]).bookmarks.expect("a place to keep it");
    let guard = bookmarks.on_change(changed).expect("a window that sends events");
    (heard, guard)
}

/// Fires the event by which the browser reports what another tab did to `localStorage`.
fn another_tab(change: &str) {
    page_does(&format!(
        "dispatchEvent(new StorageEvent('storage', {{ storageArea: localStorage, {change} }}))"
    ));
}

#[wasm_bindgen_test]
fn what_another_tab_keeps_or_clears_arrives_until_nobody_listens() {
    let (heard, guard) = changes("device");
    another_tab("key: 'second-birthday', newValue: 'v=1&at=signs'");
    another_tab("key: 'somebody-elses', newValue: 'v=1&at=cause'");
    another_tab("key: 'second-birthday', newValue: null");
    another_tab("key: null, newValue: null");
    assert_eq!(*heard.borrow(), ["v=1&at=signs", "", ""]);
    drop(guard);
    another_tab("key: 'second-birthday', newValue: 'v=1'");
    assert_eq!(heard.borrow().len(), 3);
}

#[wasm_bindgen_test]
fn what_a_device_keeps_is_no_news_for_a_page_that_keeps_its_place_in_the_tab() {
    let (heard, _guard) = changes("tab");
    another_tab("key: 'second-birthday', newValue: 'v=1&at=signs'");
    assert_eq!(heard.borrow().len(), 0);
}

#[wasm_bindgen_test]
fn a_page_out_of_the_back_forward_cache_reads_its_bookmark_again() {
    let (heard, _guard) = changes("device");
    let shown = |persisted| {
        page_does(&format!(
            "dispatchEvent(new PageTransitionEvent('pageshow', {{ persisted: {persisted} }}))"
        ));
    };
    page_does("localStorage.setItem('second-birthday', 'v=1&at=signs')");
    shown(false);
    assert_eq!(heard.borrow().len(), 0);
    shown(true);
    page_does("localStorage.clear()");
    shown(true);
    assert_eq!(*heard.borrow(), ["v=1&at=signs", ""]);
}
