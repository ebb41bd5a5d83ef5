//! Keeps the reader's bookmark in the browser's storage.

use std::cell::RefCell;
use std::rc::Rc;

use gloo::events::EventListener;
use wasm_bindgen::JsCast;
use web_sys::{PageTransitionEvent, Storage, StorageEvent};
use yew::Callback;

use super::dom::window;
use super::{Bookmarks, Guard, StorageForbidden};
use crate::config::Remember;

const KEY: &str = "second-birthday";

/// A bookmark in `localStorage` or `sessionStorage`, as the attribute `remember` says.
pub(super) struct BrowserBookmarks {
    remember: Remember,
    /// What was kept when this last looked.
    seen: Rc<RefCell<Option<String>>>,
    changed: RefCell<Callback<String>>,
}

impl BrowserBookmarks {
    pub(super) fn new(remember: Remember) -> Self {
        Self { remember, seen: Rc::default(), changed: RefCell::default() }
    }

    /// What is kept there.
    fn kept(&self) -> Result<Option<String>, StorageForbidden> {
        storage(self.remember)?.get_item(KEY).map_err(|_| StorageForbidden)
    }
}

/// Reading the property throws in a sandboxed frame; the error becomes [`StorageForbidden`].
fn storage(remember: Remember) -> Result<Storage, StorageForbidden> {
    let window = window().ok_or(StorageForbidden)?;
    let storage = match remember {
        Remember::Device => window.local_storage(),
        Remember::Tab => window.session_storage(),
        Remember::Never => Ok(None),
    };
    storage.ok().flatten().ok_or(StorageForbidden)
}

impl Bookmarks for BrowserBookmarks {
    fn read(&self) -> Result<Option<String>, StorageForbidden> {
        let kept = self.kept()?;
        self.seen.replace(kept.clone());
        Ok(kept)
    }

    fn write(&self, text: &str) -> Result<(), StorageForbidden> {
        let kept = self.kept()?;
        // Nobody tells of what this page's own scripts clear, or of what another story on it has kept.
        if kept != *self.seen.borrow() {
            self.seen.replace(kept.clone());
            let changed = self.changed.borrow().clone();
            changed.emit(kept.unwrap_or_default());
            return Ok(());
        }
        storage(self.remember)?.set_item(KEY, text).map_err(|_| StorageForbidden)?;
        // Some browsers take what they do not keep.
        let is_kept = self.read()?.as_deref() == Some(text);
        is_kept.then_some(()).ok_or(StorageForbidden)
    }

    fn on_change(&self, changed: Callback<String>) -> Option<Guard> {
        let window = window()?;
        self.changed.replace(changed.clone());
        let stored = {
            let (changed, seen) = (changed.clone(), Rc::clone(&self.seen));
            let storage = storage(self.remember).ok();
            EventListener::new(&window, "storage", move |event| {
                let event = event.unchecked_ref::<StorageEvent>();
                // `clear()` sends no key. Both storages send their events to the same window.
                let is_ours = event.key().is_none_or(|key| key == KEY);
                if is_ours && event.storage_area() == storage {
                    seen.replace(event.new_value());
                    changed.emit(event.new_value().unwrap_or_default());
                }
            })
        };
        // A page in the back/forward cache misses storage events, so it reads again when shown.
        let (remember, seen) = (self.remember, Rc::clone(&self.seen));
        let shown = EventListener::new(&window, "pageshow", move |event| {
            if event.unchecked_ref::<PageTransitionEvent>().persisted()
                && let Ok(Ok(kept)) = storage(remember).map(|it| it.get_item(KEY))
            {
                seen.replace(kept.clone());
                changed.emit(kept.unwrap_or_default());
            }
        });
        Some(Box::new((stored, shown)))
    }
}
