//! What every screen is drawn from.

use std::rc::Rc;

use story::bundle::Interface;
use story::{Action, Journey, Story};
use yew::Callback;

use crate::host::Host;

/// The story, where the reader is in it, the way to change that, and the page round it. Handed
/// down whole: one value to compare, and no context.
#[derive(Clone, PartialEq)]
pub struct Reader {
    /// The story that is told.
    pub story: Story,
    /// Where the reader is.
    pub journey: Rc<Journey>,
    /// Where to send actions.
    pub dispatch: Callback<Action>,
    /// What the widget can ask of the page.
    pub host: Host,
}

impl Reader {
    /// A callback that does the same whatever event it is given.
    pub fn does<Event: 'static>(&self, action: Action) -> Callback<Event> {
        self.dispatch.reform(move |_| action.clone())
    }

    /// Buttons, labels and announcements.
    pub fn labels(&self) -> &Interface {
        &self.story.interface
    }
}
