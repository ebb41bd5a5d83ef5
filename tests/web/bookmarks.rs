//! The reader's place in the browser's storage.

use wasm_bindgen_test::wasm_bindgen_test;
use widget::host::StorageForbidden;

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
    assert_eq!(bookmarks.write("v=1&at=signs"), Err(StorageForbidden));
    assert_eq!(bookmarks.read(), Ok(Some("v=1".to_owned())));
}
