//! Keeps the reader's bookmark in the browser's storage.

use gloo::events::EventListener;
use wasm_bindgen::JsCast;
use web_sys::{PageTransitionEvent, Storage, StorageEvent};
use yew::Callback;

use super::dom::window;
use super::{Bookmarks, Guard, StorageForbidden};
use crate::config::Remember;

const KEY: &str = "second-birthday";

/// A bookmark in `localStorage` or `sessionStorage`, as the attribute `remember` says.
pub(super) struct BrowserBookmarks(pub(super) Remember);

impl BrowserBookmarks {
    /// Reading the property throws in a sandboxed frame; the error becomes [`StorageForbidden`].
    fn storage(&self) -> Result<Storage, StorageForbidden> {
        let window = window().ok_or(StorageForbidden)?;
        let storage = match self.0 {
            Remember::Device => window.local_storage(),
            Remember::Tab => window.session_storage(),
            Remember::Never => Ok(None),
        };
        storage.ok().flatten().ok_or(StorageForbidden)
    }
}

impl Bookmarks for BrowserBookmarks {
    fn read(&self) -> Result<Option<String>, StorageForbidden> {
        self.storage()?.get_item(KEY).map_err(|_| StorageForbidden)
    }

    fn write(&self, text: &str) -> Result<(), StorageForbidden> {
        self.storage()?.set_item(KEY, text).map_err(|_| StorageForbidden)
    }

    fn on_change(&self, changed: Callback<String>) -> Option<Guard> {
        let window = window()?;
        let stored = {
            let (changed, storage) = (changed.clone(), self.storage().ok());
            EventListener::new(&window, "storage", move |event| {
                let event = event.unchecked_ref::<StorageEvent>();
                // `clear()` sends no key. Both storages send their events to the same window.
                let is_ours = event.key().is_none_or(|key| key == KEY);
                if is_ours && event.storage_area() == storage {
                    changed.emit(event.new_value().unwrap_or_default());
                }
            })
        };
        // A page in the back/forward cache misses storage events, so it reads again when shown.
        let bookmarks = Self(self.0);
        let shown = EventListener::new(&window, "pageshow", move |event| {
            if event.unchecked_ref::<PageTransitionEvent>().persisted()
                && let Ok(kept) = bookmarks.read()
            {
                changed.emit(kept.unwrap_or_default());
            }
        });
        Some(Box::new((stored, shown)))
    }
}
