//! The effects on a host in memory. Natively no hook runs, so [`Widget`] does what the hooks do.

mod address;
mod attributes;
mod bookmark;
mod focus;
mod loading;
mod report;

use std::cell::RefCell;
use std::future::Future;
use std::pin::Pin;
use std::rc::Rc;
use std::task::{Context, Waker};

use story::bundle::{Bundle, Interface};
use story::{Action, Bookmark, Journey, Question, Screen, Story, sample};
use yew::Callback;

use super::focus::FocusTarget;
use super::{Entrance, JourneyChange, carry_out};
use crate::host::Bookmarks;
use crate::host::fake::FakeHost;
use crate::state::{AppState, Loading, Msg, Origin};
use crate::view_context::ViewContext;

/// The sample, as if it were told in the language `tag`.
fn bundle(tag: &str) -> Bundle {
    let labels = include_str!("../../../content/en/interface.toml");
    let mut bundle = sample::bundle(toml::from_str::<Interface>(labels).unwrap());
    bundle.language.tag = tag.to_owned();
    bundle
}

/// A widget without a screen: its state, and the effects of each change of it.
struct Widget {
    host: FakeHost,
    state: Rc<RefCell<AppState>>,
    before: Option<JourneyChange>,
    entrance: Entrance,
    /// Where the last change moved the focus.
    focus: Option<FocusTarget>,
}

impl Widget {
    /// A reader opens the page.
    fn open() -> Self {
        Self::at(Entrance::Opened, &[])
    }

    /// A reader comes to `links` by this entrance.
    fn at(entrance: Entrance, links: &[&str]) -> Self {
        let links = links.iter().map(|it| (*it).to_owned()).collect();
        let origin = Origin { links, ..Origin::default() };
        let (state, _) = AppState::new(Story::new(bundle("en")), origin);
        let state = Rc::new(RefCell::new(state));
        let host = FakeHost::default();
        let mut widget = Self { host, state, before: None, entrance, focus: None };
        super::address::follow(&widget.context());
        super::bookmark::follow(&widget.context());
        widget.settle();
        widget
    }

    fn context(&self) -> ViewContext {
        let state = Rc::clone(&self.state);
        ViewContext {
            #[cfg(feature = "ssr")]
            is_for_every_reading: false,
            state: Rc::new(self.state.borrow().clone()),
            dispatch: Callback::from(move |message| {
                let next = state.borrow().after(message);
                state.replace(next);
            }),
            host: self.host.host(),
        }
    }

    /// Carries out the effects of each change until the state stays as it is.
    fn settle(&mut self) {
        loop {
            let context = self.context();
            let now = JourneyChange::of(&context, true);
            if self.before.as_ref().is_some_and(|it| *it == now) {
                return;
            }
            self.focus = carry_out(self.before.replace(now.clone()), &now, &context, self.entrance);
        }
    }

    fn send(&mut self, message: Msg) {
        self.context().dispatch.emit(message);
        self.settle();
    }

    fn act(&mut self, action: Action) {
        self.send(Msg::Act(action));
    }

    fn go_back(&mut self) {
        self.host.page.go_back();
        self.settle();
    }

    fn change_in_another_tab(&mut self, bookmark: &str) {
        self.host.bookmarks.change_in_another_tab(bookmark);
        self.settle();
    }

    /// Asks for a language and begins to fetch it.
    fn request(&mut self, tag: &'static str) -> Fetch {
        self.send(Msg::Request(tag));
        let request = self.loading().map(|it| it.request).unwrap_or_default();
        let mut fetch = Fetch(Box::pin(super::loading::load(request, tag, self.context())));
        assert!(!fetch.is_over());
        fetch
    }

    /// The server sends the language `tag`.
    fn receive(&mut self, tag: &str, mut fetch: Fetch) {
        self.host.content.answer(tag, Ok(bundle(tag)));
        assert!(fetch.is_over());
        self.settle();
    }

    fn loading(&self) -> Option<Loading> {
        self.state.borrow().loading.clone()
    }

    fn language(&self) -> String {
        self.state.borrow().story.language.tag.clone()
    }

    fn screen(&self) -> Screen {
        self.state.borrow().journey.screen()
    }

    /// The journey that the bookmark keeps.
    fn kept(&self) -> Journey {
        let bookmark = self.host.bookmarks.read().unwrap().unwrap();
        Bookmark::read(&bookmark, &self.state.borrow().story).unwrap()
    }
}

/// The fetch of a language, which goes on when a test asks whether it is over.
struct Fetch(Pin<Box<dyn Future<Output = ()>>>);

impl Fetch {
    fn is_over(&mut self) -> bool {
        self.0.as_mut().poll(&mut Context::from_waker(Waker::noop())).is_ready()
    }
}

fn ask() -> Action {
    Action::Ask(Question::Team("q1".into()))
}

fn write_notes(text: &str) -> Action {
    Action::WriteNotes(text.to_owned())
}
