//! What follows from a change of the journey: it is kept, told, shown in the address, announced,
//! and the eyes are led to it. One hook, because each costs; one file for each consequence.

mod address;
mod announcement;
mod bookmark;
mod focus;
mod milestones;

use std::rc::Rc;

use story::Journey;
use yew::prelude::*;

use crate::reader::Reader;
use crate::telling::Change;

/// Draws the consequences of each change of the journey. `arrived` says whether the reader asked
/// for the first screen by a press or a link, so that drawing it counts as a move.
#[hook]
pub(crate) fn use_effects(reader: &Reader, widget: &NodeRef, arrived: bool) {
    let earlier = use_mut_ref(|| None::<Rc<Journey>>);

    // Before the story has begun it is told in no language.
    let language = reader.story.language.tag.clone();
    use_effect_with((language, Rc::clone(&reader.journey)), {
        let (reader, widget) = (reader.clone(), widget.clone());
        move |(language, journey)| {
            if language.is_empty() {
                earlier.take();
                return;
            }
            let earlier = earlier.replace(Some(Rc::clone(journey)));
            let earlier = earlier.as_deref();
            milestones::tell(earlier, &reader);
            address::show(earlier, &reader);
            focus::lead(earlier, journey, &widget, arrived);
            if !bookmark::keep(earlier, &reader) {
                reader.dispatch.emit(Change::PlaceForgotten);
            }
            if let Some(announcement) = announcement::of(earlier, &reader) {
                reader.dispatch.emit(Change::Announce(announcement));
            }
        }
    });
    use_effect_with((), {
        let reader = reader.clone();
        move |()| {
            let keep = reader.dispatch.reform(Change::Keep);
            let guards = (address::follow(&reader), reader.host.page.on_kept(keep));
            move || drop(guards)
        }
    });
}
