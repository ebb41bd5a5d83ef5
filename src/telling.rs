//! What changes while the story is read, in one place and without a browser: the journey, and what
//! is true only until the reader leaves the screen.

use std::rc::Rc;

use story::bundle::Bundle;
use story::{Action, Address, Journey, Passage, Screen, Story};
use yew::Reducible;

use crate::host::Kept;

/// The story as it is being told.
#[derive(Clone, PartialEq)]
pub struct Telling {
    /// The story; first the part for the first steps, then the whole.
    pub story: Story,
    /// Where the reader is.
    pub journey: Rc<Journey>,
    /// What is true only on this screen.
    pub passing: Passing,
    /// Whether the device has a voice for the story's language.
    pub has_voice: bool,
    /// The part of the story that is on its way.
    pub loading: Loading,
    /// What the live region says.
    pub announcement: String,
    /// Whether the reader has to be told that her place is not kept.
    pub place_forgotten: PlaceForgotten,
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
pub struct Passing {
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
pub enum Change {
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
    Keep(Kept),
}

impl Telling {
    /// Before any story has arrived.
    pub fn before_the_story() -> Self {
        Self {
            story: Story::new(Bundle::default()),
            journey: Rc::default(),
            passing: Passing::default(),
            has_voice: false,
            loading: Loading::Quiet,
            announcement: String::new(),
            place_forgotten: PlaceForgotten::No,
        }
    }

    /// Whether there is anything to tell yet.
    pub fn has_begun(&self) -> bool {
        !self.story.stages.is_empty()
    }

    /// The telling after `change`.
    #[must_use]
    pub fn after(&self, change: Change) -> Self {
        let mut next = self.clone();
        match change {
            Change::Follow(fragment) => {
                let (address, _) = Address::read(&fragment);
                // An entry without a place is the clean one of the first page.
                let screen = match address.at {
                    None => Screen::Welcome,
                    Some(_) => address.follow(&self.journey, &self.story).0.screen(),
                };
                return self.after(Change::Act(Action::GoTo(screen)));
            }
            Change::Act(action) => {
                let journey = self.journey.apply(action, &self.story);
                if journey.screen() != self.journey.screen() {
                    next.passing = Passing::default();
                    if self.place_forgotten == PlaceForgotten::Saying {
                        next.place_forgotten = PlaceForgotten::Said;
                    }
                } else if journey.reading() != self.journey.reading() {
                    next.passing.speaking = false;
                }
                if journey != *self.journey {
                    next.journey = Rc::new(journey);
                }
            }
            Change::Tell(story, journey) => {
                next.story = story;
                next.loading = Loading::Quiet;
                next.journey = journey.map_or(next.journey, Rc::new);
            }
            Change::Load(loading) => next.loading = loading,
            Change::Word(word) => next.passing.word = word,
            Change::Tool(tool) => next.passing.tool = tool,
            Change::Draft(draft) => next.passing.draft = draft,
            Change::Speaking(speaking) => next.passing.speaking = speaking,
            Change::Voice(has_voice) => next.has_voice = has_voice,
            Change::Announce(announcement) => next.announcement = announcement,
            Change::PlaceForgotten if self.place_forgotten == PlaceForgotten::No => {
                next.place_forgotten = PlaceForgotten::Saying;
            }
            Change::PlaceForgotten => {}
            Change::Keep(kept) => {
                let page = self.journey.page();
                let action = match kept {
                    Kept::Matters { lines, instead_of } => {
                        Action::WriteMatters(with_lines(&page.matters, &lines, &instead_of))
                    }
                    Kept::Notes(lines) => Action::WriteNotes(with_lines(&page.notes, &lines, "")),
                };
                return self.after(Change::Act(action));
            }
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

impl Reducible for Telling {
    type Action = Change;

    fn reduce(self: Rc<Self>, change: Change) -> Rc<Self> {
        let next = self.after(change);
        // The same `Rc` for the same telling, so that Yew renders nothing.
        if next == *self { self } else { Rc::new(next) }
    }
}

#[cfg(test)]
mod tests {
    use story::bundle::Interface;
    use story::{Action, Journey, Reading, Screen, sample};

    use crate::host::Kept;

    use super::{Change, Loading, Passing, PlaceForgotten, Telling};

    fn after(changes: &[Change]) -> Telling {
        let labels = include_str!("../content/en/interface.toml");
        let story = sample::story_with(toml::from_str::<Interface>(labels).unwrap());
        let start =
            Telling::before_the_story().after(Change::Tell(story, Some(Journey::default())));
        changes.iter().fold(start, |it, change| it.after(change.clone()))
    }

    fn keep(lines: &str, instead_of: &str) -> Change {
        Change::Keep(Kept::Matters { lines: lines.into(), instead_of: instead_of.into() })
    }

    #[test]
    fn what_belongs_to_a_screen_is_forgotten_when_the_reader_leaves_it() {
        let begun = [
            Change::Act(Action::GoOn),
            Change::Tool(Some(3)),
            Change::Draft("marrow".into()),
            Change::Speaking(true),
        ];
        assert_eq!(after(&begun).passing.tool, Some(3));
        let left = [&begun[..], &[Change::Act(Action::GoTo(Screen::Map))]].concat();
        assert_eq!(after(&left).passing, Passing::default());
    }

    #[test]
    fn the_whole_story_follows_its_first_part_without_moving_the_reader() {
        let begun = after(&[Change::Act(Action::GoOn), Change::Draft("why".into())]);
        let whole = begun.after(Change::Tell(begun.story.clone(), None));
        assert_eq!(whole.journey, begun.journey);
        assert_eq!(whole.passing, begun.passing);
    }

    #[test]
    fn that_the_place_is_not_kept_is_said_once_until_the_reader_moves_on() {
        let go = |screen| Change::Act(Action::GoTo(screen));
        let said = after(&[Change::PlaceForgotten]);
        assert_eq!(said.place_forgotten, PlaceForgotten::Saying);
        let moved = said.after(go(Screen::Map)).after(Change::PlaceForgotten);
        assert_eq!(moved.place_forgotten, PlaceForgotten::Said);
    }

    #[test]
    fn back_and_forward_move_the_story_and_nothing_else() {
        let begun = after(&[Change::Act(Action::GoOn), Change::Act(Action::Read(Reading::Detail))]);
        let there = begun.after(Change::Follow("#reading=family&at=about".into()));
        assert_eq!(there.journey.screen(), Screen::About);
        assert_eq!(there.journey.reading(), Reading::Detail);
        assert_eq!(there.after(Change::Follow(String::new())).journey.screen(), Screen::Welcome);
    }

    #[test]
    fn what_an_activity_puts_on_our_page_stands_under_what_is_there_and_only_once() {
        let written = Change::Act(Action::WriteMatters("Grandma near us".into()));
        let kept = after(&[written, keep("Time at home\nSchool", ""), keep("School\nSleep", "")]);
        let page = kept.journey.page();
        assert_eq!(page.matters, "Grandma near us\nTime at home\nSchool\nSleep");
        assert_eq!(page.notes, "");
    }

    #[test]
    fn what_matters_otherwise_now_takes_the_place_of_what_was_kept_and_of_nothing_else() {
        let written = Change::Act(Action::WriteMatters("A lot: school friends\n\nGrandma".into()));
        let first = keep("A lot: school", "A bit: school");
        let then = keep("A bit: school", "A lot: school");
        let kept = after(&[written, first, then]);
        let page = kept.journey.page();
        assert_eq!(page.matters, "A lot: school friends\n\nGrandma\nA bit: school");
    }

    #[test]
    fn a_story_that_arrives_ends_the_waiting() {
        let waiting = Telling::before_the_story().after(Change::Load(Loading::Failed));
        assert!(!waiting.has_begun());
        let told = waiting.after(Change::Tell(after(&[]).story, None));
        assert_eq!((told.loading, told.has_begun()), (Loading::Quiet, true));
    }

    #[test]
    fn reading_in_another_way_ends_reading_aloud_and_keeps_the_rest() {
        let changes = [
            Change::Act(Action::GoOn),
            Change::Tool(Some(3)),
            Change::Speaking(true),
            Change::Act(Action::Read(Reading::Detail)),
        ];
        assert_eq!(after(&changes).passing, Passing { tool: Some(3), ..Passing::default() });
    }

    #[test]
    fn an_action_that_changes_nothing_leaves_the_same_telling() {
        let begun = after(&[Change::Act(Action::GoOn)]);
        assert!(begun.after(Change::Act(Action::GoOn)) == begun);
    }
}
