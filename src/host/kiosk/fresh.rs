//! Whether the page should be opened anew: because there is another version of it, or because it has
//! been open for a day. Only while nobody reads, and only if the page can be had.

use js_sys::{JsString, Reflect};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::Response;

use super::super::dom::window;
use super::call;

/// A page that is never opened anew keeps what browsers forget to give back.
const DAY_SECONDS: u64 = 24 * 60 * 60;
/// How often it is looked after.
const PAUSE_SECONDS: u64 = 15 * 60;
/// How the address of our own service worker ends; an embedding page may have another one.
const OUR_WORKER: &str = "service-worker.js?kiosk";

/// When the page was looked after last, and what it was then.
#[derive(Debug, Clone, Default)]
pub struct Freshness {
    /// As JavaScript holds it: several copies of a long page would make the program's memory larger for ever.
    page: Option<JsString>,
    looked: u64,
}

impl Freshness {
    /// Whether it is time to look.
    pub fn is_due(&self, now: u64) -> bool {
        self.page.is_none() || now.saturating_sub(self.looked) >= PAUSE_SECONDS
    }

    /// Says that it is being looked after from now on, so that nobody else begins to.
    #[must_use]
    pub fn looking(&mut self, now: u64) -> Self {
        self.looked = now;
        self.page.get_or_insert_with(nothing);
        self.clone()
    }

    /// Looks at the page where it comes from. With it, whether it should be opened anew.
    pub async fn look(self, now: u64) -> (Self, bool) {
        let found = page().await;
        let is_other = match (&self.page, &found) {
            (Some(before), Some(found)) if before.length() > 0 => {
                before != found || now >= DAY_SECONDS
            }
            // A page that cannot be had now is not left.
            _ => false,
        };
        // What it was stays, so that a version which comes while somebody reads is taken later.
        let page = self.page.filter(|it| it.length() > 0).or(found);
        (Self { page: page.or_else(|| Some(nothing())), looked: now }, is_other)
    }
}

/// What a page is that did not come.
fn nothing() -> JsString {
    JsString::from("")
}

/// The page as it would come now; none where it does not come.
async fn page() -> Option<JsString> {
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

/// Where our own service worker answers for the page, it looks first, and a version that waits is taken
/// up: this is asked only while nobody reads. The next look then finds another page.
async fn update_service_worker(window: &web_sys::Window) {
    let get = |from: &JsValue, name: &str| {
        if from.is_object() {
            Reflect::get(from, &name.into()).unwrap_or_default()
        } else {
            JsValue::UNDEFINED
        }
    };
    let worker = get(&window.navigator(), "serviceWorker");
    if !worker.is_object() {
        return;
    }
    let Some(registration) = awaited(call(&worker, "getRegistration", &[])).await else { return };
    let script = get(&get(&registration, "active"), "scriptURL").as_string().unwrap_or_default();
    if !script.ends_with(OUR_WORKER) {
        return;
    }
    // Without a network it stays as it is.
    awaited(call(&registration, "update", &[])).await;
    let waiting = get(&registration, "waiting");
    if waiting.is_object() {
        let message = js_sys::Object::new();
        let entries = [("type", JsValue::from("take-up")), ("isUntouched", JsValue::TRUE)];
        for (name, value) in entries {
            // Setting a property of a fresh, plain object cannot fail.
            _ = Reflect::set(&message, &name.into(), &value);
        }
        call(&waiting, "postMessage", &[message.into()]);
    }
}

/// What a promise brings, if it is one and brings an object.
async fn awaited(promise: JsValue) -> Option<JsValue> {
    let promise = promise.dyn_into::<js_sys::Promise>().ok()?;
    JsFuture::from(promise).await.ok().filter(JsValue::is_object)
}
