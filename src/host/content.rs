//! Fetches the story's files.

use js_sys::Uint8Array;
use story::bundle::Bundle;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::Response;

use super::dom::window;
use super::{ContentError, ContentSource, Later};

/// Content on a server.
pub(super) struct FetchedContent {
    base: String,
}

impl FetchedContent {
    /// Reads the folder `content` beside `base`, an address that ends in a slash.
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

/// Fetches the bytes at `address`.
///
/// # Errors
///
/// When the network or the server fails. The message is the browser's own.
pub async fn fetched(address: &str) -> Result<Vec<u8>, ContentError> {
    fetch(address).await.map_err(|why| {
        let message = why.dyn_ref::<js_sys::Error>().map(|error| String::from(error.message()));
        let reason = why.as_string().or(message).unwrap_or_default();
        ContentError::Missing(format!(
            "{address}: {reason}; if it is there, the server does not know its ending"
        ))
    })
}

async fn fetch(address: &str) -> Result<Vec<u8>, JsValue> {
    let window = window().ok_or(JsValue::NULL)?;
    // Unchecked, since a page may have a `Response` of its own.
    let response = JsFuture::from(window.fetch_with_str(address)).await?;
    let response = response.unchecked_into::<Response>();
    if !response.ok() {
        return Err(format!("status {}", response.status()).into());
    }
    let buffer = JsFuture::from(response.array_buffer()?).await?;
    Ok(Uint8Array::new(&buffer).to_vec())
}
