//! What every screen is drawn from.

use std::ops::Deref;
use std::rc::Rc;

use story::Action;
use story::bundle::{Interface, Writing};
use yew::Callback;

use crate::host::Host;
use crate::state::{AppState, Msg};

/// The state, the way to change it, and the page round it. Cheap to clone.
#[derive(Clone)]
pub struct ViewContext {
    /// The story, and where the reader is in it.
    pub state: Rc<AppState>,
    /// Where to send messages.
    pub dispatch: Callback<Msg>,
    /// What the widget can ask of the page.
    pub host: Host,
    /// Whether this is drawn once for all three ways to read, as the first stage in the page is.
    #[cfg(feature = "ssr")]
    pub is_for_every_reading: bool,
}

impl Deref for ViewContext {
    type Target = AppState;

    fn deref(&self) -> &AppState {
        &self.state
    }
}

impl ViewContext {
    /// For drawing to a text, where nothing answers.
    pub fn on_paper(state: Rc<AppState>, host: Host) -> Self {
        Self {
            state,
            dispatch: Callback::noop(),
            host,
            #[cfg(feature = "ssr")]
            is_for_every_reading: false,
        }
    }

    /// Whether this is drawn once for all three ways to read. The engine, which knows how somebody reads,
    /// never does that, and carries nothing of it.
    pub fn is_for_every_reading(&self) -> bool {
        #[cfg(feature = "ssr")]
        return self.is_for_every_reading;
        #[cfg(not(feature = "ssr"))]
        false
    }

    /// Whether all of a step is drawn, and not only what a reader looks at first. What is drawn to a text is whole.
    pub fn is_whole(&self) -> bool {
        cfg!(feature = "ssr") || self.screen_state.is_whole
    }

    /// A callback that does the same whatever event it is given.
    pub fn does<Event: 'static>(&self, action: Action) -> Callback<Event> {
        self.changes(Msg::Act(action))
    }

    /// A callback that changes the same whatever event it is given.
    pub fn changes<Event: 'static>(&self, change: Msg) -> Callback<Event> {
        self.dispatch.reform(move |_| change.clone())
    }

    /// How the language writes what the code puts together.
    pub fn writing(&self) -> &Writing {
        &self.story.language.writing
    }

    /// Whether doctors or nurses have reviewed all of the story in this language: the project's, or the hospital's.
    pub fn is_reviewed(&self) -> bool {
        let language = &self.story.language;
        let of_hospital = format!("about/{}", language.tag);
        language.reviewed || self.hospital.at(&of_hospital).next().is_some()
    }

    /// Buttons, labels and announcements.
    pub fn labels(&self) -> &Interface {
        &self.story.interface
    }
}
