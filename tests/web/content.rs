//! The story's files, over a network whose answers the test gives.

use js_sys::Reflect;
use story::bundle::{Bundle, BundleError};
use wasm_bindgen_test::wasm_bindgen_test;
use widget::host::ContentError;

use crate::browser::{Replaced, host, page_does};

/// What the network answers: the body of a function of `address` and `bytes`.
fn network(answer: &str, bytes: &[u8]) -> Replaced {
    let bytes = js_sys::Uint8Array::from(bytes);
    let window = js_sys::global();
    Reflect::set(&window, &"answered".into(), &bytes).expect("a window that takes a value");
    let getter = format!("return async (address) => {{ window.asked = address; {answer} }}");
    Replaced::by("fetch", &getter)
}

fn a_bundle() -> Vec<u8> {
    Bundle::default().to_bytes().expect("a bundle that can be written")
}

const FOUND: &str = "return new Response(window.answered)";

/// What comes of asking for English while the network answers so.
async fn english(answer: &str, bytes: &[u8]) -> Result<Bundle, ContentError> {
    let _network = network(answer, bytes);
    host(&[]).content.bundle("en").await
}

#[wasm_bindgen_test]
async fn a_bundle_is_fetched_from_beside_the_script_or_where_the_page_says() {
    let _network = network(FOUND, &a_bundle());
    let asked = || page_does("return asked").as_string().unwrap_or_default();
    let here = host(&[]).content;
    assert_eq!(here.bundle("en").await, Ok(Bundle::default()));
    assert_eq!(asked(), "/files/content/en.bundle");
    assert_eq!(here.bundle("zh-Hans").await, Ok(Bundle::default()));
    assert_eq!(asked(), "/files/content/zh-Hans.bundle");
    let nowhere = host(&[("content", "")]).content;
    assert_eq!(nowhere.bundle("en").await, Ok(Bundle::default()));
    assert_eq!(asked(), "/files/content/en.bundle");
    let elsewhere = host(&[("content", "/elsewhere/")]).content;
    assert_eq!(elsewhere.bundle("en").await, Ok(Bundle::default()));
    assert_eq!(asked(), "/elsewhere/content/en.bundle");
}

#[wasm_bindgen_test]
async fn a_bundle_that_does_not_come_is_missing_and_the_reason_is_told() {
    let why = |answer: Result<Bundle, ContentError>| match answer {
        Err(ContentError::Missing(why)) => why,
        other => format!("{other:?}"),
    };
    let hint = "; if it is there, the server does not know its ending";
    let gone = english("return new Response('gone', { status: 404 })", &[]).await;
    assert_eq!(why(gone), format!("/files/content/en.bundle: status 404{hint}"));
    let cut = english("throw new TypeError('no network')", &[]).await;
    assert_eq!(why(cut), format!("/files/content/en.bundle: no network{hint}"));
}

#[wasm_bindgen_test]
async fn a_file_that_is_no_bundle_of_this_build_is_told_from_one_that_is_damaged() {
    let whole = a_bundle();
    let mut of_tomorrow = whole.clone();
    of_tomorrow[4] += 1;
    let mut garbled = whole.clone();
    garbled[6] ^= 1;
    let cut = &whole[..whole.len() - 1];
    let tomorrow = BundleError::OtherVersion(story::bundle::VERSION + 1);
    for (bytes, error) in [
        (&b"<!doctype html><title>Welcome</title>"[..], BundleError::NotABundle),
        (&[], BundleError::NotABundle),
        (&of_tomorrow, tomorrow),
        (&garbled, BundleError::Damaged),
        (cut, BundleError::Damaged),
    ] {
        assert_eq!(english(FOUND, bytes).await, Err(ContentError::Unreadable(error)));
    }
}
