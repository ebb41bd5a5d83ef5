use std::cell::{Cell, RefCell};

use yew::Callback;

use crate::host::{Bookmarks, Guard, StorageForbidden};

/// Storage that a test reads, forbids, and changes from another tab.
#[derive(Default)]
pub struct FakeBookmarks {
    bookmark: RefCell<Option<String>>,
    is_forbidden: Cell<bool>,
    changed: RefCell<Callback<String>>,
}

impl FakeBookmarks {
    /// From now on the browser forbids storage.
    pub fn forbid(&self) {
        self.is_forbidden.set(true);
    }

    /// Another tab writes this bookmark; an empty one clears it.
    pub fn change_in_another_tab(&self, bookmark: &str) {
        self.bookmark.replace((!bookmark.is_empty()).then(|| bookmark.to_owned()));
        let changed = self.changed.borrow().clone();
        changed.emit(bookmark.to_owned());
    }
}

impl Bookmarks for FakeBookmarks {
    fn read(&self) -> Result<Option<String>, StorageForbidden> {
        if self.is_forbidden.get() {
            return Err(StorageForbidden);
        }
        Ok(self.bookmark.borrow().clone())
    }

    fn write(&self, text: &str) -> Result<(), StorageForbidden> {
        if self.is_forbidden.get() {
            return Err(StorageForbidden);
        }
        self.bookmark.replace(Some(text.to_owned()));
        Ok(())
    }

    fn on_change(&self, changed: Callback<String>) -> Option<Guard> {
        self.changed.replace(changed);
        None
    }
}
