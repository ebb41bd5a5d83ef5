//! The bookmark: keeps the journey on the device where the page allows it, and takes over what another
//! tab has kept.

use story::{Bookmark, Journey};

use super::Entrance;
use crate::host::Guard;
use crate::state::Msg;
use crate::view_context::ViewContext;

/// Writes the bookmark, where the page allows one. Returns whether storage works. Opening the page only
/// tries to read, since the reader has done nothing yet; what she did before the engine came is written.
pub(super) fn keep(earlier: Option<&Journey>, context: &ViewContext, entrance: Entrance) -> bool {
    let Some(bookmarks) = &context.host.bookmarks else { return true };
    match (earlier, entrance) {
        (None, Entrance::Opened | Entrance::Asked | Entrance::IsShown { was_pressed: false }) => {
            bookmarks.read().is_ok()
        }
        (None, Entrance::IsShown { was_pressed: true }) | (Some(_), _) => {
            bookmarks.write(&Bookmark::write(&context.journey, &context.story)).is_ok()
        }
    }
}

/// Takes over each bookmark that another tab writes, until the guard drops.
pub(super) fn follow(context: &ViewContext) -> Option<Guard> {
    let renew = context.dispatch.reform(Msg::Renew);
    context.host.bookmarks.as_ref()?.on_change(renew)
}
