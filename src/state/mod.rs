//! What changes while the story is read, in one place and without a browser: the journey, and what
//! is true only until the reader leaves the screen.

use std::rc::Rc;

use story::bundle::Bundle;
use story::{Action, DeepLink, Journey, Passage, Screen, Story};
use yew::Reducible;

use crate::host::PageNote;

/// The story as it is being told.
#[derive(Clone, PartialEq)]
pub struct AppState {
    /// The story; first the part for the first steps, then the whole.
    pub story: Story,
    /// Where the reader is.
    pub journey: Rc<Journey>,
    /// What is true only on this screen.
    pub screen_state: ScreenState,
    /// Whether the device has a voice for the story's language.
    pub has_voice: bool,
    /// The part of the story that is on its way.
    pub loading: Loading,
    /// What the live region says.
    pub announcement: String,
    /// Whether the reader has to be told that her place is not kept.
    pub place_forgotten: PlaceForgotten,
    /// Who reads, where one reader comes after the other.
    pub visit: u32,
}

/// That the place could not be kept is said once.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum PlaceForgotten {
    /// It was kept so far.
    #[default]
    No,
    /// Said now, until the reader moves on.
    Saying,
    /// The reader knows.
    Said,
}

/// Loading, honestly told.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Loading {
    /// Nothing to say yet, or everything is here.
    #[default]
    Quiet,
    /// Long enough to say so.
    Slow,
    /// It did not come.
    Failed,
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
    /// Whether the screen is being read aloud.
    pub speaking: bool,
}

/// A glossary word in a passage.
#[derive(Debug, Clone, PartialEq)]
pub struct OpenWord {
    /// Where it stands.
    pub passage: Passage,
    /// Place in the story's terms.
    pub term: u16,
}

/// What changes the telling.
#[derive(Debug, Clone)]
pub enum Msg {
    /// The reader did something that her journey remembers.
    Act(Action),
    /// The page's address changed: the reader went back or forward in the browser.
    Follow(String),
    /// A story has arrived: its first part or the whole, and where its journey starts. The whole
    /// that follows its first part leaves the reader where she is.
    Tell(Story, Option<Journey>),
    /// The story is on its way.
    Load(Loading),
    /// A word's meaning is opened, or closed.
    Word(Option<OpenWord>),
    /// The tool is used.
    Tool(Option<u32>),
    /// The field is written in.
    Draft(String),
    /// Reading aloud starts, or has ended.
    Speaking(bool),
    /// A voice has arrived.
    Voice(bool),
    /// Something is to be said to those who do not see it.
    Announce(String),
    /// The place could not be kept.
    PlaceForgotten,
    /// An activity puts lines on our page.
    Keep(PageNote),
    /// Another reader comes, or the one that was there has left: nothing stays of what she did.
    Visit(u32),
    /// Something that had been asked for arrives: it is for the reader who asked, and nobody else.
    For(u32, Box<Msg>),
}

impl AppState {
    /// Before any story has arrived.
    pub fn before_loading() -> Self {
        Self {
            story: Story::new(Bundle::default()),
            journey: Rc::default(),
            screen_state: ScreenState::default(),
            has_voice: false,
            loading: Loading::Quiet,
            announcement: String::new(),
            place_forgotten: PlaceForgotten::No,
            visit: 0,
        }
    }

    /// Whether there is anything to tell yet.
    pub fn is_loaded(&self) -> bool {
        !self.story.stages.is_empty()
    }

    /// The telling after `change`.
    #[must_use]
    pub fn after(&self, change: Msg) -> Self {
        let mut next = self.clone();
        match change {
            Msg::Follow(fragment) => {
                let (address, _) = DeepLink::read(&fragment);
                // An entry without a place is the clean one of the first page.
                let screen = match address.at {
                    None => Screen::Welcome,
                    Some(_) => address.follow(&self.journey, &self.story).0.screen(),
                };
                return self.after(Msg::Act(Action::GoTo(screen)));
            }
            Msg::Act(action) => {
                let journey = self.journey.apply(action, &self.story);
                if journey.screen() != self.journey.screen() {
                    next.screen_state = ScreenState::default();
                    if self.place_forgotten == PlaceForgotten::Saying {
                        next.place_forgotten = PlaceForgotten::Said;
                    }
                } else if journey.reading() != self.journey.reading() {
                    next.screen_state.speaking = false;
                }
                if journey != *self.journey {
                    next.journey = Rc::new(journey);
                }
            }
            Msg::Tell(story, journey) => {
                next.story = story;
                next.loading = Loading::Quiet;
                next.journey = journey.map_or(next.journey, Rc::new);
            }
            Msg::Load(loading) => next.loading = loading,
            Msg::Word(word) => next.screen_state.word = word,
            Msg::Tool(tool) => next.screen_state.tool = tool,
            Msg::Draft(draft) => next.screen_state.draft = draft,
            Msg::Speaking(speaking) => next.screen_state.speaking = speaking,
            Msg::Voice(has_voice) => next.has_voice = has_voice,
            Msg::Announce(announcement) => next.announcement = announcement,
            Msg::PlaceForgotten if self.place_forgotten == PlaceForgotten::No => {
                next.place_forgotten = PlaceForgotten::Saying;
            }
            Msg::Keep(kept) => {
                let page = self.journey.page();
                let action = match kept {
                    PageNote::Matters { lines, instead_of } => {
                        Action::WriteMatters(with_lines(&page.matters, &lines, &instead_of))
                    }
                    PageNote::Notes(lines) => {
                        Action::WriteNotes(with_lines(&page.notes, &lines, ""))
                    }
                };
                return self.after(Msg::Act(action));
            }
            Msg::Visit(visit) => next = Self { visit, ..Self::before_loading() },
            Msg::For(visit, change) if visit == self.visit => return self.after(*change),
            Msg::PlaceForgotten | Msg::For(..) => {}
        }
        next
    }
}

/// `text` without the lines of `instead_of`, and with those of `lines` that it does not have yet.
fn with_lines(text: &str, lines: &str, instead_of: &str) -> String {
    let is_gone = |line: &str| !line.is_empty() && instead_of.split('\n').any(|it| it == line);
    let mut all = Vec::new();
    if !text.is_empty() {
        all.extend(text.split('\n').filter(|it| !is_gone(it)));
    }
    for line in lines.split('\n') {
        if !all.contains(&line) {
            all.push(line);
        }
    }
    all.join("\n")
}

impl Reducible for AppState {
    type Action = Msg;

    fn reduce(self: Rc<Self>, change: Msg) -> Rc<Self> {
        let next = self.after(change);
        // The same `Rc` for the same telling, so that Yew renders nothing.
        if next == *self { self } else { Rc::new(next) }
    }
}

#[cfg(test)]
mod tests;
