//! Every state of every component that is worth looking at: the tests compare them with their
//! snapshots, and the gallery page shows them.

use std::rc::Rc;

use story::{Action, Story};
use yew::Html;

use crate::host::fake;
use crate::state::{AppState, Msg, Origin};
use crate::view_context::ViewContext;
use crate::{components, screens};

/// One state of one component.
#[derive(Debug, Clone, Copy)]
pub struct Fixture {
    /// The component's folder.
    pub component: &'static str,
    /// The state, in a few words with hyphens.
    pub state: &'static str,
    /// Draws it; any story will do.
    pub view: fn(&Story) -> Html,
}

/// Every fixture, in the order of the gallery.
pub fn fixtures() -> Vec<Fixture> {
    [
        components::button::fixtures::FIXTURES,
        components::check::fixtures::FIXTURES,
        components::day_line::fixtures::FIXTURES,
        components::dialog::fixtures::FIXTURES,
        components::fold::fixtures::FIXTURES,
        components::headed_text::fixtures::FIXTURES,
        components::header::fixtures::FIXTURES,
        components::hospital_note::fixtures::FIXTURES,
        components::icon::fixtures::FIXTURES,
        components::languages::fixtures::FIXTURES,
        components::page_turn::fixtures::FIXTURES,
        components::passage::fixtures::FIXTURES,
        components::stones::fixtures::FIXTURES,
        components::picture::fixtures::FIXTURES,
        components::prose::fixtures::FIXTURES,
        components::reading_switch::fixtures::FIXTURES,
        components::ribbon::fixtures::FIXTURES,
        components::section::fixtures::FIXTURES,
        components::sources::fixtures::FIXTURES,
        components::settings::fixtures::FIXTURES,
        components::team_question::fixtures::FIXTURES,
        components::tools::fixtures::FIXTURES,
        components::two_pages::fixtures::FIXTURES,
        screens::fixtures::FIXTURES,
    ]
    .concat()
}

/// A reader who has come through `actions`, in a host where everything works.
pub(crate) fn context(story: &Story, actions: &[Action]) -> ViewContext {
    let (start, _) = AppState::new(story.clone(), Origin::default());
    let messages = actions.iter().cloned().map(Msg::Act);
    let state = messages.fold(start, |state, message| state.after(message));
    ViewContext::on_paper(Rc::new(state), fake::host())
}
