use story::{Bookmark, Journey};

use super::Entrance;
use crate::host::Guard;
use crate::state::Msg;
use crate::view_context::ViewContext;

/// Keeps the journey, where the page asks for that. False once keeping failed. Opening the page
/// is no reason to write; only what the reader does is kept, before the engine had come too.
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

/// Takes over what another tab keeps, until the guard drops.
pub(super) fn follow(context: &ViewContext) -> Option<Guard> {
    let renew = context.dispatch.reform(Msg::Renew);
    context.host.bookmarks.as_ref()?.on_change(renew)
}
