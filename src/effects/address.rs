use std::rc::Rc;

use story::{Address, Journey, Screen};
use yew::Callback;

use crate::host::Guard;
use crate::offered;
use crate::reader::Reader;
use crate::telling::Change;

/// Mirrors the journey in the page's address, where the page is ours: a move is a new entry of its
/// history, anything else is written over the entry that is there. A first page on which nothing was chosen keeps a clean one.
pub(super) fn show(earlier: Option<&Journey>, reader: &Reader) {
    let (story, journey, host) = (&reader.story, &reader.journey, &reader.host);
    if earlier.is_none() && journey.screen() == Screen::Welcome {
        return;
    }
    let moved = earlier.is_some_and(|it| it.screen() != journey.screen());
    let fragment = Address::of(journey, story).to_string();
    // After back or forward the history has already moved, and must not be given another entry. The
    // clean entry of a first page is there too.
    let shown = host.page.fragment().unwrap_or_default();
    let shown = shown.trim_start_matches('#');
    let already_there =
        shown == fragment || (moved && shown.is_empty() && journey.screen() == Screen::Welcome);
    if !already_there {
        host.page.show_fragment(&fragment, moved);
    }
}

/// Back and forward in the browser, or a fragment typed by hand, move the story and choose its
/// language, until the guard drops.
pub(super) fn follow(reader: &Reader) -> Option<Guard> {
    let (page, dispatch) = (Rc::clone(&reader.host.page), reader.dispatch.clone());
    reader.host.page.on_fragment(Callback::from(move |fragment: String| {
        if let Some(tag) = offered::asked_for(&fragment) {
            page.speak(&tag);
        }
        dispatch.emit(Change::Follow(fragment));
    }))
}
