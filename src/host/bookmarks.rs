//! The reader's place in the browser's storage.

use web_sys::Storage;

use super::dom::window;
use super::{Bookmarks, StorageForbidden};
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
}
