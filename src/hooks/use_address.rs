use std::rc::Rc;

use story::{Action, Address, Journey, Screen};
use yew::prelude::*;

use crate::host::use_host;
use crate::state::{use_dispatch, use_journey, use_story};

/// Mirrors the journey in the page's address, where the page is ours: a move is a new entry of its
/// history, anything else is written over the entry that is there; back and forward move the story.
#[hook]
pub fn use_address() {
    let (host, story) = (use_host(), use_story());
    let (journey, dispatch) = (use_journey(), use_dispatch());
    let shown = use_mut_ref(|| None::<Screen>);

    use_effect_with(journey, {
        let (host, story, shown) = (host.clone(), story.clone(), shown.clone());
        move |journey: &Rc<Journey>| {
            let earlier = shown.replace(Some(journey.screen()));
            // A first page keeps a clean address.
            if earlier.is_none() && journey.screen() == Screen::Welcome {
                return;
            }
            let moved = earlier.is_some_and(|it| it != journey.screen());
            host.page.show_fragment(&Address::of(journey, &story).to_string(), moved);
        }
    });

    use_effect_with((), move |()| {
        let guard = host.page.on_fragment(Callback::from(move |fragment: String| {
            let (address, _) = Address::read(&fragment);
            let (there, _) = address.follow(&Journey::default(), &story);
            // The history has already moved; it must not be given another entry.
            shown.replace(Some(there.screen()));
            dispatch.emit(Action::GoTo(there.screen()));
        }));
        move || drop(guard)
    });
}
