//! What can happen to a kiosk.

use super::Sheet;

/// What happens to the kiosk.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum KioskEvent {
    /// A second or more has passed.
    Tick {
        /// An animation or speech goes on.
        playing: bool,
        /// A finger rests on the screen.
        held: bool,
    },
    /// A touch, a key or a wheel.
    Touch,
    /// The reader chose the language of this tag.
    Begin(String),
    /// The reader answers that she is still there.
    Stay,
    /// A sheet opens over the story, or closes.
    ShowSheet(Sheet),
    /// The words become larger, or as they were.
    Enlarge(bool),
    /// Everything is cleared for the next person.
    NextPerson,
    /// Somebody is going to wipe the screen.
    Clean,
    /// Staff made their gesture.
    OpenStaff,
    /// The reader opened a screen of the story.
    ScreenOpened,
    /// Escape was pressed: the open sheet closes, if it may.
    Escape,
}
