use std::rc::Rc;

use story::{Bookmark, Journey};
use yew::prelude::*;

use crate::host::use_host;
use crate::state::{use_journey, use_story};

/// Keeps the journey each time it changes, where the page asks for that. True once keeping failed:
/// the reader is told so, once.
#[hook]
pub fn use_bookmark() -> bool {
    let (host, story, journey) = (use_host(), use_story(), use_journey());
    let failed = use_state_eq(|| false);
    let first = use_mut_ref(|| true);
    use_effect_with(journey, {
        let failed = failed.setter();
        move |journey: &Rc<Journey>| {
            let Some(bookmarks) = &host.bookmarks else { return };
            // Opening the page is no reason to write; only what the reader does is kept.
            if first.replace(false) {
                failed.set(bookmarks.read().is_err());
            } else if bookmarks.write(&Bookmark::write(journey, &story)).is_err() {
                failed.set(true);
            }
        }
    });
    *failed
}
