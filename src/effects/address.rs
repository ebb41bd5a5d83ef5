//! The address: shows where the journey is, and follows back and forward.

use story::{DeepLink, Journey, Screen};
use yew::Callback;

use crate::host::Guard;
use crate::languages;
use crate::state::{MovedBy, Msg};
use crate::view_context::ViewContext;

/// Writes the journey in the page's address. A press that moves to another screen makes a new entry of
/// the browser's history; any other change replaces the current entry. A first page on which the reader
/// has chosen nothing keeps an address without a fragment.
pub(super) fn show(earlier: Option<&Journey>, context: &ViewContext) {
    let (story, journey, host) = (&context.story, &context.journey, &context.host);
    if earlier.is_none() && journey.screen() == Screen::Welcome {
        return;
    }
    let moved = earlier.is_some_and(|it| it.screen() != journey.screen());
    let is_new_entry = moved && context.moved_by == MovedBy::Press;
    let fragment = DeepLink::of(journey, story).to_string();
    // After back or forward the browser shows the entry already, also the first page's without a
    // fragment.
    let shown = host.page.fragment().unwrap_or_default();
    let shown = shown.trim_start_matches('#');
    let already_there =
        shown == fragment || (moved && shown.is_empty() && journey.screen() == Screen::Welcome);
    if !already_there {
        host.page.show_fragment(&fragment, is_new_entry);
    }
}

/// Follows back, forward and a fragment typed by hand: they move the journey and choose the language,
/// until the guard drops.
pub(super) fn follow(context: &ViewContext) -> Option<Guard> {
    let dispatch = context.dispatch.clone();
    context.host.page.on_fragment(Callback::from(move |fragment: String| {
        if let Some(tag) = languages::asked_for(&fragment) {
            dispatch.emit(Msg::Request(tag));
        }
        dispatch.emit(Msg::Follow(fragment));
    }))
}
