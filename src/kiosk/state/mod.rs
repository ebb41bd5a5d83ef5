//! The state of the kiosk, and when it starts over, without a browser or a clock: each event brings
//! its time, in seconds since the page was opened, with those that the device slept.

mod event;
mod phase;
#[cfg(test)]
mod tests;

pub use event::KioskEvent;
pub use phase::{Phase, Sheet};

/// How long the kiosk asks whether somebody is still there before it starts over.
pub const WARNING_SECONDS: u64 = 30;
/// How long the screen ignores touches while somebody wipes it.
pub const CLEANING_SECONDS: u64 = 30;
/// How long cleaning goes on after the last touch, so that a cloth does not begin the story.
const CLOTH_SECONDS: u64 = 4;
/// The longest that touches can prolong cleaning: some screens report a touch that never ends.
const LONGEST_CLEANING_SECONDS: u64 = 120;
/// How long each picture of the attract screen stands.
pub const SLIDE_SECONDS: u64 = 9;
/// How long a finger that rests on the screen counts as a reader. After that it may be a bag that
/// leans on the screen.
const HOLD_SECONDS: u64 = 120;
/// How long an animation or speech counts as a reader. The longest page takes less to read aloud,
/// and some browsers never report that speech has ended.
const PLAY_SECONDS: u64 = 600;
/// Events come every second. After a longer pause the device slept, or its clock was set ahead.
const LAPSE_SECONDS: u64 = 5;
/// Who was there so shortly before such a pause may still be there.
const LATELY_SECONDS: u64 = 20;
/// How long the staff sheet stays open without a touch.
const STAFF_SECONDS: u64 = 60;

/// What the kiosk is doing, what its reader chose, and when she was last there.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KioskState {
    /// What the kiosk is doing.
    pub phase: Phase,
    /// The language that the reader chose.
    pub language: Option<String>,
    /// Whether the words are larger.
    pub is_larger: bool,
    /// How often everything was cleared. Each visit mounts a story of its own.
    pub visit: u32,
    /// How many screens of the story were opened since the page was, over all visits.
    pub screens_opened: u32,
    /// How long without a touch until the kiosk asks whether the reader is still there.
    idle_seconds: u64,
    /// When the reader was last there; on the attract screen, when its telling began.
    last_active: u64,
    /// Since when a finger rests on the screen.
    held_since: Option<u64>,
    /// Since when an animation or speech goes on.
    playing_since: Option<u64>,
    /// When the last event happened.
    now: u64,
}

impl KioskState {
    /// A kiosk that nobody has touched. After `idle_seconds` without a touch it asks whether the
    /// reader is still there.
    pub fn new(idle_seconds: u64) -> Self {
        Self {
            phase: Phase::Attract,
            language: None,
            is_larger: false,
            visit: 0,
            screens_opened: 0,
            idle_seconds,
            last_active: 0,
            held_since: None,
            playing_since: None,
            now: 0,
        }
    }

    /// Whether a story is open.
    pub fn is_open(&self) -> bool {
        matches!(self.phase, Phase::Reading(_) | Phase::StillThere { .. })
    }

    /// Whether the kiosk asks if the reader is still there.
    pub fn is_asking(&self) -> bool {
        matches!(self.phase, Phase::StillThere { .. })
    }

    /// When the last event happened.
    pub fn now(&self) -> u64 {
        self.now
    }

    /// Seconds until the question or the cleaning ends; 0 in any other phase.
    pub fn seconds_left(&self) -> u64 {
        match self.phase {
            Phase::StillThere { until, .. } | Phase::Cleaning { until } => {
                until.saturating_sub(self.now)
            }
            _ => 0,
        }
    }

    /// Which picture the attract screen shows, counted from when its telling began.
    pub fn slide(&self) -> usize {
        let seconds = self.now.saturating_sub(self.last_active);
        usize::try_from(seconds / SLIDE_SECONDS).unwrap_or_default()
    }

    /// The state after `event`, which happened at `now`.
    #[must_use]
    pub fn after(&self, event: KioskEvent, now: u64) -> Self {
        let mut next = Self { now: self.now.max(now), ..self.clone() };
        if next.now - self.now > LAPSE_SECONDS {
            next.lapse(self.now);
            return next.after(event, now);
        }
        match event {
            KioskEvent::Tick { playing, held } => next.tick(playing, held),
            KioskEvent::Touch => next.touch(),
            KioskEvent::Begin(tag) if matches!(self.phase, Phase::Attract | Phase::Reading(_)) => {
                next.phase = Phase::Reading(Sheet::None);
                next.language = Some(tag);
                next.last_active = next.now;
            }
            KioskEvent::Stay => {
                if let Phase::StillThere { sheet, .. } = &self.phase {
                    next.phase = Phase::Reading(sheet.clone());
                    next.last_active = next.now;
                }
            }
            KioskEvent::ShowSheet(sheet) if matches!(self.phase, Phase::Reading(_)) => {
                next.phase = Phase::Reading(sheet);
                next.last_active = next.now;
            }
            KioskEvent::Enlarge(larger) if self.is_open() => next.is_larger = larger,
            KioskEvent::NextPerson if self.phase != Phase::Attract => {
                next.start_over(Phase::Attract);
            }
            KioskEvent::Clean if !matches!(self.phase, Phase::Cleaning { .. }) => {
                let until = next.now + CLEANING_SECONDS;
                next.start_over(Phase::Cleaning { until });
            }
            KioskEvent::OpenStaff if !matches!(self.phase, Phase::Cleaning { .. }) => {
                next.start_over(Phase::Staff);
            }
            KioskEvent::Escape => match self.phase {
                Phase::StillThere { .. } => return self.after(KioskEvent::Stay, now),
                Phase::Reading(_) => return self.after(KioskEvent::ShowSheet(Sheet::None), now),
                Phase::Staff => return self.after(KioskEvent::NextPerson, now),
                Phase::Attract | Phase::Cleaning { .. } => {}
            },
            KioskEvent::ScreenOpened => {
                next.screens_opened = self.screens_opened.saturating_add(1);
            }
            KioskEvent::Begin(_)
            | KioskEvent::ShowSheet(_)
            | KioskEvent::Enlarge(_)
            | KioskEvent::NextPerson
            | KioskEvent::Clean
            | KioskEvent::OpenStaff => {}
        }
        next
    }

    fn touch(&mut self) {
        match &mut self.phase {
            Phase::StillThere { until, .. } => *until = self.now + WARNING_SECONDS,
            Phase::Reading(_) | Phase::Staff => self.last_active = self.now,
            Phase::Cleaning { until } => {
                let longest = self.last_active + LONGEST_CLEANING_SECONDS;
                let wiped = (self.now + CLOTH_SECONDS).min(longest);
                *until = wiped.max(*until);
            }
            // A touch beside the buttons does not start the telling over.
            Phase::Attract => {}
        }
    }

    fn tick(&mut self, playing: bool, held: bool) {
        let now = self.now;
        self.held_since = held.then(|| self.held_since.unwrap_or(now));
        self.playing_since = playing.then(|| self.playing_since.unwrap_or(now));
        let is_held = self.held_since.is_some_and(|since| now - since < HOLD_SECONDS);
        let is_playing = self.playing_since.is_some_and(|since| now - since < PLAY_SECONDS);
        if is_held || is_playing {
            self.touch();
        }
        self.end_when_over();
    }

    /// Catches up after a pause in which nothing was counted. The last reader's page must not stand there
    /// for the next one, whose touch may be the first event after it; but if the clock was only set, the
    /// reader is still there.
    fn lapse(&mut self, before: u64) {
        let was_there = before - self.last_active <= LATELY_SECONDS;
        let is_over = self.now - self.last_active >= self.idle_seconds + WARNING_SECONDS;
        if matches!(self.phase, Phase::Reading(_)) && is_over && !was_there {
            self.start_over(Phase::Attract);
        } else {
            self.end_when_over();
        }
    }

    /// Ends the phase whose time is over.
    fn end_when_over(&mut self) {
        let now = self.now;
        let idle = now - self.last_active;
        match &self.phase {
            Phase::Reading(sheet) if idle >= self.idle_seconds => {
                let (until, sheet) = (now + WARNING_SECONDS, sheet.clone());
                self.phase = Phase::StillThere { until, sheet };
            }
            Phase::StillThere { until, .. } | Phase::Cleaning { until } if now >= *until => {
                self.start_over(Phase::Attract);
            }
            Phase::Staff if idle >= STAFF_SECONDS => self.start_over(Phase::Attract),
            _ => {}
        }
    }

    /// Clears everything that the reader chose.
    fn start_over(&mut self, phase: Phase) {
        *self = Self {
            phase,
            visit: self.visit.wrapping_add(1),
            screens_opened: self.screens_opened,
            last_active: self.now,
            now: self.now,
            ..Self::new(self.idle_seconds)
        };
    }
}
