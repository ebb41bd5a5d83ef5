//! The effects of a change of the state: a language is fetched; the journey is kept, reported to the page,
//! written in the address and announced, and the focus follows it. Each effect has its file. What decides
//! is a plain function, and the hooks only call it.

mod address;
mod announcement;
mod attributes;
mod bookmark;
mod focus;
mod loading;
mod milestones;

use std::rc::Rc;

use story::{Journey, Story};
use yew::prelude::*;

#[cfg(feature = "ssr")]
pub(crate) use announcement::announced_place;
pub(crate) use attributes::use_attributes;
pub(crate) use focus::use_release;
pub(crate) use loading::use_loading;

use crate::state::Msg;
use crate::view_context::ViewContext;
use focus::FocusTarget;

/// How a reader comes to the first screen.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Entrance {
    /// She opened the page. The widget leaves focus and scroll position alone.
    Opened,
    /// She asked for it by a press or a link. The focus follows, as after any move.
    Asked,
    /// The page showed this screen before the engine came. It has the focus and was reported.
    IsShown {
        /// Whether she has pressed anything there, and not only followed a link to it.
        was_pressed: bool,
    },
}

/// Carries out the effects of each change, while there `is_reader`.
#[hook]
pub(crate) fn use_effects(
    context: &ViewContext,
    widget: &NodeRef,
    entrance: Entrance,
    is_reader: bool,
) {
    let before = use_mut_ref(|| None);

    use_effect_with(JourneyChange::of(context, is_reader), {
        let (context, widget) = (context.clone(), widget.clone());
        move |now| {
            let target = carry_out(before.replace(Some(now.clone())), now, &context, entrance);
            if let Some(target) = target {
                focus::lead(&widget, target);
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

/// The part of the state whose changes have effects. A screen that is told in another language, or
/// opened by another reader, has changed although the journey is at the same place.
#[derive(Clone, PartialEq)]
struct JourneyChange {
    story: Story,
    journey: Rc<Journey>,
    renewals: u32,
    visit: u32,
    is_reader: bool,
}

impl JourneyChange {
    fn of(context: &ViewContext, is_reader: bool) -> Self {
        Self {
            story: context.story.clone(),
            journey: Rc::clone(&context.journey),
            renewals: context.renewals,
            visit: context.visit,
            is_reader,
        }
    }

    /// Whether somebody reads a story.
    fn is_read(&self) -> bool {
        self.is_reader && !self.story.stages.is_empty()
    }
}

/// Carries out every effect of the change from `before` to `now` but the move of the focus, and returns
/// where that goes.
fn carry_out(
    before: Option<JourneyChange>,
    now: &JourneyChange,
    context: &ViewContext,
    entrance: Entrance,
) -> Option<FocusTarget> {
    if !now.is_read() {
        return None;
    }
    let before = before.filter(JourneyChange::is_read);
    let is_renewed = before.as_ref().is_some_and(|it| it.renewals != now.renewals);
    let earlier = before.as_ref().map(|it| &*it.journey);
    milestones::tell(earlier, context, entrance);
    address::show(earlier, context);
    // The bookmark that another tab has just written stays as it is.
    if !is_renewed && !bookmark::keep(earlier, context, entrance) {
        context.dispatch.emit(Msg::PlaceForgotten);
    }
    let announcement = announcement::of(earlier, context);
    if announcement.is_some() || !context.screen_state.is_whole {
        let dispatch = context.dispatch.clone();
        context.host.page.after_paint(Box::new(move || dispatch.emit(Msg::Painted(announcement))));
    }
    focus::target(earlier, &now.journey, entrance)
}

#[cfg(test)]
mod tests;
