//! What changes while the story is read, in one place and without a browser: the story, the journey
//! through it, the language that is on its way, and what is true only on this screen.

mod loading;
mod origin;

use std::rc::Rc;

use story::bundle::Bundle;
use story::hospital::Hospital;
use story::{Action, Bookmark, DeepLink, Journey, Passage, Screen, Story};
use yew::Reducible;

use crate::activities::{PageNote, SavedPlays};

pub use loading::{Loading, Progress};
pub use origin::{FirstJourney, Origin};

/// Everything that the widget draws from.
#[derive(Debug, Clone, PartialEq)]
pub struct AppState {
    /// The story in one language; without stages until one has come.
    pub story: Story,
    /// Where the reader is.
    pub journey: Rc<Journey>,
    /// What is true only on this screen.
    pub screen_state: ScreenState,
    /// How far each activity was played.
    pub plays: SavedPlays,
    /// The language that is on its way, or did not come.
    pub loading: Option<Loading>,
    /// What the live region says.
    pub announcement: String,
    /// Whether the reader has to be told that her place is not kept.
    pub place_forgotten: PlaceForgotten,
    /// What moved the journey last.
    pub moved_by: MovedBy,
    /// How often what another tab has kept was taken over.
    pub renewals: u32,
    /// The number of the reader in kiosk mode, from 1; 0 between two readers, and wherever there is no
    /// kiosk.
    pub visit: u32,
    /// What the hospital adds.
    pub hospital: Rc<Hospital>,
    /// Where the journey begins once there is a story to begin it in.
    origin: Rc<Origin>,
    /// The number of the last request for a language.
    requests: u32,
}

/// Whether the reader was told that her place could not be kept. She is told once.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum PlaceForgotten {
    /// The place was kept so far.
    #[default]
    No,
    /// The notice is shown, until the reader moves on.
    Saying,
    /// The reader knows.
    Said,
}

/// What moved the journey to its screen.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum MovedBy {
    /// The reader, by a press in the story: a new entry of the browser's history.
    #[default]
    Press,
    /// The browser's history itself, which must not get another entry for it.
    History,
}

/// What is forgotten when the reader leaves a screen.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ScreenState {
    /// The glossary word whose meaning is open.
    pub word: Option<OpenWord>,
    /// Half breaths, squeezes, or the sign chosen: the state of the screen's tool.
    pub tool: Option<u32>,
    /// What stands in the screen's one-line field: a search, or a question of one's own.
    pub draft: String,
    /// Whether all of a step is drawn. After a move the reader first gets what she looks at: picture, heading and the
    /// child's line. An activity and what stands below follow a frame later, so that no press waits for them.
    pub is_whole: bool,
}

impl ScreenState {
    /// A screen that does not follow on another.
    fn first() -> Self {
        Self { is_whole: true, ..Self::default() }
    }
}

/// A glossary word in a passage.
#[derive(Debug, Clone, PartialEq)]
pub struct OpenWord {
    /// The passage that it stands in.
    pub passage: Passage,
    /// Its index in the story's terms.
    pub term: u16,
}

/// What changes the state.
#[derive(Debug, Clone)]
pub enum Msg {
    /// The reader did something that her journey remembers.
    Act(Action),
    /// The page's address changed: the reader went back or forward in the browser.
    Follow(String),
    /// A press that the page kept, or a place that it asks for, as an address fragment.
    Link(String),
    /// A language is asked for, by its tag.
    Request(&'static str),
    /// The request with this number takes long.
    StillLoading(u32),
    /// The request with this number has an answer: the story, or none where it did not come.
    Arrived(u32, Option<Story>),
    /// Another tab has kept this bookmark, or cleared it: then it is empty.
    Renew(String),
    /// A word's meaning is opened, or closed.
    Word(Option<OpenWord>),
    /// The tool is used.
    Tool(Option<u32>),
    /// The field is written in.
    Draft(String),
    /// The reader sees the new screen: now the rest of it may come, and what this says is for those who do not see it.
    Painted(Option<String>),
    /// The place could not be kept.
    PlaceForgotten,
    /// An activity puts lines on our page.
    Keep(PageNote),
    /// The hospital says what it adds.
    Hospital(Rc<Hospital>),
    /// Another reader comes, or the one that was there has left: nothing stays of what she did.
    Visit(u32),
}

impl AppState {
    /// The state in which a journey begins, and what in its origin could not be followed.
    pub fn new(story: Story, origin: Origin) -> (Self, Vec<String>) {
        let empty = Self::empty(origin);
        let FirstJourney { journey, problems, is_forgotten } = empty.origin.journey(&story);
        let place_forgotten =
            if is_forgotten { PlaceForgotten::Saying } else { PlaceForgotten::No };
        (Self { story, journey: Rc::new(journey), place_forgotten, ..empty }, problems)
    }

    /// The state of a widget whose language did not come: the reader may try again.
    pub fn without_story(tag: &'static str, origin: Origin) -> Self {
        let failed = Loading { request: 0, tag, progress: Progress::Failed };
        Self { loading: Some(failed), ..Self::empty(origin) }
    }

    fn empty(origin: Origin) -> Self {
        Self {
            story: Story::new(Bundle::default()),
            journey: Rc::default(),
            screen_state: ScreenState::first(),
            plays: SavedPlays::default(),
            loading: None,
            announcement: String::new(),
            place_forgotten: PlaceForgotten::No,
            moved_by: MovedBy::Press,
            renewals: 0,
            visit: 0,
            hospital: Rc::default(),
            origin: Rc::new(origin),
            requests: 0,
        }
    }

    /// Whether there is a story to draw.
    pub fn is_loaded(&self) -> bool {
        !self.story.stages.is_empty()
    }

    /// The state after `message`. A message that makes no sense changes nothing.
    #[must_use]
    pub fn after(&self, message: Msg) -> Self {
        let mut next = self.clone();
        match message {
            Msg::Act(action) => next.act(action),
            Msg::Follow(fragment) => {
                let (link, _) = DeepLink::read(&fragment);
                // An entry without a place is the clean one of the first page.
                let screen = match link.at {
                    None => Screen::Welcome,
                    Some(_) => link.follow(&self.journey, &self.story).0.screen(),
                };
                next.act(Action::GoTo(screen));
                next.moved_by = MovedBy::History;
            }
            Msg::Link(fragment) => {
                next.go(DeepLink::read(&fragment).0.follow(&self.journey, &self.story).0);
            }
            Msg::Request(tag) if self.is_loaded() && self.story.language.tag == tag => {
                next.loading = None;
            }
            Msg::Request(tag) => {
                next.requests += 1;
                let request = next.requests;
                next.loading = Some(Loading { request, tag, progress: Progress::Quiet });
            }
            Msg::StillLoading(request) => next.progress(request, Progress::Slow),
            Msg::Arrived(request, None) => next.progress(request, Progress::Failed),
            Msg::Arrived(request, Some(story)) => next.arrived(request, story),
            Msg::Renew(bookmark) => next.renew(&bookmark),
            Msg::Word(word) => next.screen_state.word = word,
            Msg::Tool(tool) => next.screen_state.tool = tool,
            Msg::Draft(draft) => next.screen_state.draft = draft,
            Msg::Painted(announcement) => {
                next.screen_state.is_whole = true;
                if let Some(announcement) = announcement {
                    next.announcement = announcement;
                }
            }
            Msg::PlaceForgotten => {
                if self.place_forgotten == PlaceForgotten::No {
                    next.place_forgotten = PlaceForgotten::Saying;
                }
            }
            Msg::Keep(note) => next.act(note.action(self.journey.page())),
            Msg::Hospital(hospital) => next.hospital = hospital,
            Msg::Visit(visit) => {
                next = Self {
                    hospital: Rc::clone(&self.hospital),
                    story: self.story.clone(),
                    loading: self.loading.clone(),
                    requests: self.requests,
                    visit,
                    ..Self::empty(Origin { reading: self.origin.reading, ..Origin::default() })
                };
                next.journey = Rc::new(self.origin.first_page());
            }
        }
        next
    }

    fn act(&mut self, action: Action) {
        self.go(self.journey.apply(action, &self.story));
    }

    fn go(&mut self, journey: Journey) {
        if journey.screen() != self.journey.screen() {
            self.screen_state = ScreenState::default();
            self.moved_by = MovedBy::Press;
            if self.place_forgotten == PlaceForgotten::Saying {
                self.place_forgotten = PlaceForgotten::Said;
            }
        }
        if journey != *self.journey {
            self.journey = Rc::new(journey);
        }
    }

    /// Notes the progress of `request`, unless a later one was made.
    fn progress(&mut self, request: u32, progress: Progress) {
        if let Some(loading) = self.loading.as_mut().filter(|it| it.request == request) {
            loading.progress = progress;
        }
    }

    /// Puts `story` in place of the one that was told. The reader stays where she is, with all that she
    /// has put down.
    fn arrived(&mut self, request: u32, story: Story) {
        if self.loading.as_ref().is_none_or(|it| it.request != request) {
            return;
        }
        let journey = if self.is_loaded() {
            Bookmark::read(&Bookmark::write(&self.journey, &self.story), &story).ok()
        } else {
            Some(self.origin.journey(&story).journey)
        };
        self.loading = None;
        self.screen_state = ScreenState::first();
        self.journey = Rc::new(journey.unwrap_or_default());
        self.plays = SavedPlays::default();
        self.story = story;
    }

    /// Takes over the bookmark that another tab has written, which is newer; the screen and the way of
    /// reading stay.
    fn renew(&mut self, bookmark: &str) {
        let kept = if bookmark.is_empty() {
            self.origin.first_page()
        } else if let Ok(kept) = Bookmark::read(bookmark, &self.story) {
            kept
        } else {
            return;
        };
        let here = [Action::Read(self.journey.reading()), Action::GoTo(self.journey.screen())];
        let journey = here.into_iter().fold(kept, |it, action| it.apply(action, &self.story));
        self.journey = Rc::new(journey);
        self.renewals += 1;
    }
}

impl Reducible for AppState {
    type Action = Msg;

    fn reduce(self: Rc<Self>, message: Msg) -> Rc<Self> {
        let next = self.after(message);
        // The same `Rc` for the same state, so that Yew renders nothing.
        if next == *self { self } else { Rc::new(next) }
    }
}

#[cfg(test)]
mod tests;
