//! The story's files, fetched from beside the script.

use js_sys::{ArrayBuffer, Uint8Array};
use story::bundle::Bundle;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::Response;

use super::dom::window;
use super::{ContentError, ContentSource, Later};

/// Content behind an address.
pub(super) struct FetchedContent {
    base: String,
}

impl FetchedContent {
    /// Content in the folder `content` beside `base`, which ends in a slash.
    pub(super) fn beside(base: &str) -> Self {
        Self { base: base.to_owned() }
    }
}

impl ContentSource for FetchedContent {
    fn bundle(&self, tag: &str) -> Later<Result<Bundle, ContentError>> {
        let address = format!("{}content/{tag}.bundle", self.base);
        Box::pin(async move {
            Bundle::from_bytes(&fetched(&address).await?).map_err(ContentError::Unreadable)
        })
    }
}

/// The bytes at `address`.
///
/// # Errors
///
/// Where they do not come; the message says what the browser says.
pub async fn fetched(address: &str) -> Result<Vec<u8>, ContentError> {
    fetch(address).await.map_err(|why| {
        let why = why
            .as_string()
            .or_else(|| why.dyn_ref::<js_sys::Error>().map(|error| String::from(error.message())));
        ContentError::Missing([address, ": ", &why.unwrap_or_default()].concat())
    })
}

async fn fetch(address: &str) -> Result<Vec<u8>, JsValue> {
    let window = window().ok_or(JsValue::NULL)?;
    let response: Response = JsFuture::from(window.fetch_with_str(address)).await?.dyn_into()?;
    if !response.ok() {
        return Err(["status ", &response.status().to_string()].concat().into());
    }
    let buffer: ArrayBuffer = JsFuture::from(response.array_buffer()?).await?.dyn_into()?;
    Ok(Uint8Array::new(&buffer).to_vec())
}
