//! The browser halves of the host services, in a real browser: what each does, and what it does
//! where the browser refuses. `cargo xtask test --only web` runs them.
#![cfg(target_arch = "wasm32")]
#![expect(
    clippy::expect_used,
    reason = "a test that cannot go on says where; clippy knows only `#[test]`"
)]

mod bookmarks;
mod browser;
mod content;
mod devices;
mod dom;
mod kiosk;
mod page;

wasm_bindgen_test::wasm_bindgen_test_configure!(run_in_browser);
