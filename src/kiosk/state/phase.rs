//! What a kiosk can be doing.

/// What the kiosk is doing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Phase {
    /// Nobody is there; the attract screen tells the story.
    Attract,
    /// Somebody reads, with this sheet over the story.
    Reading(Sheet),
    /// The kiosk asks whether the reader is still there.
    StillThere {
        /// When the kiosk starts over.
        until: u64,
        /// The sheet that was open, to be opened again if she is.
        sheet: Sheet,
    },
    /// Somebody wipes the screen, which ignores touches.
    Cleaning {
        /// When cleaning ends.
        until: u64,
    },
    /// The staff sheet is open.
    Staff,
}

impl Phase {
    /// The name that the heartbeat reports.
    pub fn name(&self) -> &'static str {
        match self {
            Self::Attract => "attract",
            Self::Reading(_) => "reading",
            Self::StillThere { .. } => "still-there",
            Self::Cleaning { .. } => "cleaning",
            Self::Staff => "staff",
        }
    }
}

/// The sheet over the story.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Sheet {
    /// No sheet.
    None,
    /// The QR code that opens the story on a phone.
    Handoff,
    /// The QR code of a link that would have led out of the story.
    Link(String),
    /// The languages on offer.
    Languages,
}
