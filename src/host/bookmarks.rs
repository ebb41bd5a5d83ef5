//! The reader's place in the browser's storage.

use gloo::events::EventListener;
use wasm_bindgen::JsCast;
use web_sys::{PageTransitionEvent, Storage, StorageEvent};
use yew::Callback;

use super::dom::window;
use super::{Bookmarks, Guard, StorageForbidden};
use crate::config::Remember;

const KEY: &str = "second-birthday";

/// `localStorage` or `sessionStorage`, as the page asks.
pub(super) struct BrowserBookmarks(pub(super) Remember);

impl BrowserBookmarks {
    /// Storage throws in a sandboxed frame, so this never unwraps.
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
            let changed = changed.clone();
            EventListener::new(&window, "storage", move |event| {
                let event = event.unchecked_ref::<StorageEvent>();
                // Without a key everything was cleared.
                if event.key().is_none_or(|key| key == KEY) {
                    changed.emit(event.new_value().unwrap_or_default());
                }
            })
        };
        // A page that the browser had put aside was told of nothing meanwhile.
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
