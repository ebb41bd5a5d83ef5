//! What every screen is drawn from.

use std::ops::Deref;
use std::rc::Rc;

use story::Action;
use story::bundle::Interface;
use yew::Callback;

use crate::host::Host;
use crate::telling::{Change, Telling};

/// The telling, the way to change it, and the page round it. Handed down whole: one value to
/// compare, and no context.
#[derive(Clone)]
pub struct Reader {
    /// The story, and where the reader is in it.
    pub telling: Rc<Telling>,
    /// Where to send changes.
    pub dispatch: Callback<Change>,
    /// What the widget can ask of the page.
    pub host: Host,
}

impl Deref for Reader {
    type Target = Telling;

    fn deref(&self) -> &Telling {
        &self.telling
    }
}

impl Reader {
    /// A callback that does the same whatever event it is given.
    pub fn does<Event: 'static>(&self, action: Action) -> Callback<Event> {
        self.changes(Change::Act(action))
    }

    /// A callback that changes the same whatever event it is given.
    pub fn changes<Event: 'static>(&self, change: Change) -> Callback<Event> {
        self.dispatch.reform(move |_| change.clone())
    }

    /// Buttons, labels and announcements.
    pub fn labels(&self) -> &Interface {
        &self.story.interface
    }
}
