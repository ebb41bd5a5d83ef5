/// What a reader switches on or off. Three of them do something in a picture book alone.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Switch {
    /// Words are larger.
    LargerWords,
    /// The whole line stands under its picture, and no beat is waited for.
    WholeLine,
    /// A small sound is heard before a line is read aloud.
    Sound,
    /// Pictures and pages move.
    Movement,
    /// When a step has been read aloud, its page turns by itself.
    TurnPages,
}

impl Switch {
    /// In the order they are offered.
    pub const ALL: [Self; 5] =
        [Self::LargerWords, Self::Movement, Self::Sound, Self::WholeLine, Self::TurnPages];

    /// Its name in presses and bookmarks.
    pub fn name(self) -> &'static str {
        match self {
            Self::LargerWords => "larger-words",
            Self::WholeLine => "whole-line",
            Self::Sound => "sound",
            Self::Movement => "movement",
            Self::TurnPages => "turn-pages",
        }
    }

    /// The switch of that name.
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|switch| switch.name() == name)
    }

    /// Whether it is on for a reader who has switched nothing.
    pub fn is_on_at_first(self) -> bool {
        matches!(self, Self::Sound | Self::Movement)
    }
}
