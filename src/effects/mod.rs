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

use crate::state::Msg;
use crate::view_context::ViewContext;

/// Draws the consequences of each change of the journey. `arrived` says whether the reader asked
/// for the first screen by a press or a link, so that drawing it counts as a move.
#[hook]
pub(crate) fn use_effects(context: &ViewContext, widget: &NodeRef, arrived: bool) {
    let earlier = use_mut_ref(|| None::<Rc<Journey>>);

    // Before the story has begun it is told in no language.
    let language = context.story.language.tag.clone();
    use_effect_with((language, Rc::clone(&context.journey)), {
        let (context, widget) = (context.clone(), widget.clone());
        move |(language, journey)| {
            if language.is_empty() {
                earlier.take();
                return;
            }
            let earlier = earlier.replace(Some(Rc::clone(journey)));
            let earlier = earlier.as_deref();
            milestones::tell(earlier, &context);
            address::show(earlier, &context);
            focus::lead(earlier, journey, &widget, arrived);
            if !bookmark::keep(earlier, &context) {
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
            let keep = context.dispatch.reform(Msg::Keep);
            let guards = (address::follow(&context), context.host.page.on_kept(keep));
            move || drop(guards)
        }
    });
}
