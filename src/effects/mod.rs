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

/// What the hook found out on the way.
#[derive(Clone, PartialEq, Default)]
pub(crate) struct Told {
    /// What the live region says.
    pub(crate) announcement: String,
    /// Whether the reader has to be told that her place is not kept.
    pub(crate) place_forgotten: PlaceForgotten,
}

/// That the place could not be kept is said once.
#[derive(Clone, Copy, PartialEq, Default)]
pub(crate) enum PlaceForgotten {
    /// It was kept so far.
    #[default]
    No,
    /// Said now, until the reader moves on.
    Saying,
    /// The reader knows.
    Said,
}

impl PlaceForgotten {
    fn after(self, kept: bool, moved: bool) -> Self {
        match self {
            Self::No if !kept => Self::Saying,
            Self::Saying if moved => Self::Said,
            other => other,
        }
    }
}

/// Draws each consequence of each change of the journey. `arrived` says whether the reader asked
/// for the first screen by a press or a link, so that drawing it counts as a move.
#[hook]
pub(crate) fn use_effects(reader: &Reader, widget: &NodeRef, arrived: bool) -> Told {
    let told = use_state_eq(Told::default);
    let earlier = use_mut_ref(|| None::<Rc<Journey>>);

    use_effect_with((reader.has_begun(), Rc::clone(&reader.journey)), {
        let (reader, widget) = (reader.clone(), widget.clone());
        let told = told.clone();
        move |(begun, journey)| {
            if !begun {
                return;
            }
            let earlier = earlier.replace(Some(Rc::clone(journey)));
            let earlier = earlier.as_deref();
            milestones::tell(earlier, &reader);
            address::show(earlier, &reader);
            focus::lead(earlier, journey, &widget, arrived);
            let kept = bookmark::keep(earlier, &reader);
            let moved = earlier.is_some_and(|it| it.screen() != journey.screen());
            told.set(Told {
                announcement: announcement::of(earlier, &reader)
                    .unwrap_or_else(|| told.announcement.clone()),
                place_forgotten: told.place_forgotten.after(kept, moved),
            });
        }
    });
    use_effect_with((), {
        let reader = reader.clone();
        move |()| {
            let guard = address::follow(&reader);
            move || drop(guard)
        }
    });
    (*told).clone()
}
