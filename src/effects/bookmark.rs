use story::{Bookmark, Journey};

use crate::reader::Reader;

/// Keeps the journey, where the page asks for that. False once keeping failed. Opening the page
/// is no reason to write; only what the reader does is kept.
pub(super) fn keep(earlier: Option<&Journey>, reader: &Reader) -> bool {
    let Some(bookmarks) = &reader.host.bookmarks else { return true };
    match earlier {
        None => bookmarks.read().is_ok(),
        Some(_) => bookmarks.write(&Bookmark::write(&reader.journey, &reader.story)).is_ok(),
    }
}
