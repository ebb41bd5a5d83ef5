//! Decides when the kiosk reloads its page: when the server has a newer build, or when the page has been
//! open for a day. Only between visitors, and only while the server answers.

use js_sys::{JsString, Object, Reflect};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{Response, Window};

use super::super::dom::window;
use super::reflection::{call, get};

/// Browsers leak memory on a page that is never reloaded.
const DAY_SECONDS: u64 = 24 * 60 * 60;
/// The pause between two checks.
const PAUSE_SECONDS: u64 = 15 * 60;
/// How the address of the story's own service worker ends; an embedding page may have another one.
const OUR_WORKER: &str = "service-worker.js?kiosk";

/// The page's source at the first check, and the time of the last check.
#[derive(Debug, Clone, Default)]
pub struct Freshness {
    /// None before the first check, empty until one succeeds. Kept as a JavaScript string: copies of a
    /// long page in WebAssembly memory would enlarge it for good.
    page: Option<JsString>,
    checked: u64,
}

impl Freshness {
    /// Whether it is time for a check.
    pub fn is_due(&self, now: u64) -> bool {
        self.page.is_none() || now.saturating_sub(self.checked) >= PAUSE_SECONDS
    }

    /// Starts a check. Until the next pause is over, no other one is due.
    #[must_use]
    pub fn start_check(&mut self, now: u64) -> Self {
        self.checked = now;
        self.page.get_or_insert_with(no_page);
        self.clone()
    }

    /// Fetches the page. Returns the result of the check, and whether the page has to be reloaded.
    pub async fn check(self, now: u64) -> (Self, bool) {
        let found = fetch_page().await;
        let is_outdated = match (&self.page, &found) {
            (Some(first), Some(found)) if first.length() > 0 => {
                first != found || now >= DAY_SECONDS
            }
            // Reloading a page that the server does not have now would leave nothing.
            _ => false,
        };
        // Keep the first source: a newer build that arrives during a visit is found again afterwards.
        let page = self.page.filter(|it| it.length() > 0).or(found);
        (Self { page: page.or_else(|| Some(no_page())), checked: now }, is_outdated)
    }
}

/// Stands for a page that could not be fetched yet.
fn no_page() -> JsString {
    JsString::from("")
}

/// The page's source on the server; none where the server does not answer.
async fn fetch_page() -> Option<JsString> {
    let window = window()?;
    update_service_worker(&window).await;
    let href = window.location().href().ok()?;
    let href = href.split('#').next().unwrap_or_default();
    let answer = JsFuture::from(window.fetch_with_str(href)).await.ok()?;
    let answer: Response = answer.dyn_into().ok()?;
    if !answer.ok() {
        return None;
    }
    JsFuture::from(answer.text().ok()?).await.ok()?.dyn_into().ok()
}

/// Lets the story's own service worker, if it serves this page, look for a newer build, and activates one that
/// waits. The next check then sees the new page.
async fn update_service_worker(window: &Window) {
    let container = get(&window.navigator(), "serviceWorker");
    let Some(registration) = object_from(call(&container, "getRegistration", &[])).await else {
        return;
    };
    let script = get(&get(&registration, "active"), "scriptURL").as_string().unwrap_or_default();
    if !script.ends_with(OUR_WORKER) {
        return;
    }
    // Without a network the update fails, and the current build stays.
    object_from(call(&registration, "update", &[])).await;
    let message = Object::new();
    for (name, value) in [("type", JsValue::from("take-up")), ("isUntouched", JsValue::TRUE)] {
        // Setting a property of a fresh, plain object cannot fail.
        _ = Reflect::set(&message, &name.into(), &value);
    }
    call(&get(&registration, "waiting"), "postMessage", &[message.into()]);
}

/// The object that a promise resolves to; none for anything else.
async fn object_from(promise: JsValue) -> Option<JsValue> {
    let promise = promise.dyn_into::<js_sys::Promise>().ok()?;
    JsFuture::from(promise).await.ok().filter(JsValue::is_object)
}
