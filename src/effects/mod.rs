//! What follows from a change of the state: a language is fetched; the journey is kept, reported to the
//! page, shown in the address and announced, and the focus moves to it. One file for each consequence.

mod address;
mod announcement;
mod bookmark;
mod focus;
mod loading;
mod milestones;

use std::rc::Rc;

use story::Journey;
use yew::prelude::*;

#[cfg(feature = "ssr")]
pub(crate) use announcement::announced_place;
pub(crate) use loading::use_loading;

use crate::state::Msg;
use crate::view_context::ViewContext;

/// How a reader comes to the first screen.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Entrance {
    /// She has opened the page, which must not pull her about.
    Opened,
    /// She asked for it by a press or a link: drawing it is a move.
    Asked,
    /// The page has shown it to her before the engine came: there is nothing to lead her to.
    IsShown {
        /// Whether she has pressed anything there, and not only followed a link to it.
        was_pressed: bool,
    },
}

/// Carries out what follows from each change of the journey, while there `is_reader`.
#[hook]
pub(crate) fn use_effects(
    context: &ViewContext,
    widget: &NodeRef,
    entrance: Entrance,
    is_reader: bool,
) {
    let earlier = use_mut_ref(|| None::<(Rc<Journey>, u32)>);

    // Another language, or another reader, is told of although the journey is at the same place.
    let key = (context.story.clone(), Rc::clone(&context.journey), context.visit, is_reader);
    use_effect_with(key, {
        let (context, widget) = (context.clone(), widget.clone());
        move |(_, journey, _, is_reader)| {
            if !is_reader || !context.is_loaded() {
                earlier.take();
                return;
            }
            let now = (Rc::clone(journey), context.renewals);
            let earlier = earlier.replace(Some(now));
            let is_renewed = earlier.as_ref().is_some_and(|(_, it)| *it != context.renewals);
            let earlier = earlier.as_ref().map(|(journey, _)| &**journey);
            milestones::tell(earlier, &context, entrance);
            address::show(earlier, &context);
            focus::lead(earlier, journey, &widget, entrance);
            // What another tab has just kept is not written over.
            if !is_renewed && !bookmark::keep(earlier, &context, entrance) {
                context.dispatch.emit(Msg::PlaceForgotten);
            }
            if let Some(announcement) = announcement::of(earlier, &context) {
                context.dispatch.emit(Msg::Announce(announcement));
            }
        }
    });
    use_effect_with((), {
        let context = context.clone();
        move |()| {
            let guards = (address::follow(&context), bookmark::follow(&context));
            move || drop(guards)
        }
    });
}
