//! What the screen in a waiting room is doing, and when it starts over: without a browser or a clock.
//! Time comes with each event, in seconds since the screen was started.

#[cfg(test)]
mod tests;

/// How long the question whether somebody is still there stands on the screen.
pub const WARNING_SECONDS: u64 = 30;
/// How long the screen does not answer while it is wiped.
pub const CLEANING_SECONDS: u64 = 30;
/// A cloth that is still on it then does not begin the story: so long after its last touch,
const CLOTH_SECONDS: u64 = 4;
/// and at most so long in all, because some screens feel a hand that is not there.
const LONGEST_CLEANING_SECONDS: u64 = 120;
/// How long each picture of the story stands while nobody touches the screen.
pub const SLIDE_SECONDS: u64 = 9;
/// How long a finger that rests on the screen counts as somebody. A bag that leans on it does not
/// keep it for ever.
const HOLD_SECONDS: u64 = 120;
/// How long something plays or is spoken on end: the longest page that is read aloud takes less, and some
/// browsers never say that they have finished.
const PLAY_SECONDS: u64 = 600;
/// What staff have open closes by itself.
const STAFF_SECONDS: u64 = 60;

/// What is on the screen.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Phase {
    /// Nobody is there; the story tells itself.
    Attract,
    /// Somebody reads.
    Reading(Sheet),
    /// Somebody may have left.
    StillThere {
        /// When the screen starts over.
        until: u64,
        /// What lay over the story, for who is still there.
        over: Sheet,
    },
    /// The screen is being wiped and answers to nothing.
    Cleaning {
        /// When it wakes up.
        until: u64,
    },
    /// What only staff need.
    Staff,
}

/// What lies over the story.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Sheet {
    /// Nothing.
    None,
    /// The square that carries the story home.
    Carry,
    /// The square of a link that would have led away.
    Link(String),
    /// The languages on offer.
    Languages,
}

/// What happens to a screen.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Event {
    /// A second or more has passed.
    Tick {
        /// Something plays or is spoken.
        playing: bool,
        /// A finger rests on the screen.
        held: bool,
    },
    /// A touch, a key, a wheel: somebody is there.
    Touch,
    /// Somebody chose the language of this tag.
    Begin(String),
    /// Somebody says that she is still there.
    Stay,
    /// Something is laid over the story, or taken away.
    Lay(Sheet),
    /// The words are to be bigger, or as they were.
    Enlarge(bool),
    /// Everything is cleared for whoever comes next.
    NextPerson,
    /// The screen is going to be wiped.
    Clean,
    /// The gesture of staff was made.
    OpenStaff,
    /// A screen of the story was opened.
    Seen,
    /// What lies over the story is to go, if it may.
    Escape,
}

/// The screen, and since when it is as it is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Watch {
    /// What is on the screen.
    pub phase: Phase,
    /// The language that was chosen; none before.
    pub language: Option<String>,
    /// Whether the words are bigger.
    pub larger: bool,
    /// How often everything was cleared. The story that is mounted belongs to one turn.
    pub turn: u32,
    /// Screens of the story that were opened since the start, by nobody in particular.
    pub seen: u32,
    /// How long nothing may happen before the question is asked.
    idle: u64,
    /// When somebody was last there; while nobody is, when the telling began.
    last: u64,
    /// Since when a finger rests on the screen.
    held: Option<u64>,
    /// Since when something plays or is spoken.
    playing: Option<u64>,
    now: u64,
}

impl Watch {
    /// A screen that nobody has touched; `idle` seconds without a touch bring the question.
    pub fn new(idle: u64) -> Self {
        Self {
            phase: Phase::Attract,
            language: None,
            larger: false,
            turn: 0,
            seen: 0,
            idle,
            last: 0,
            held: None,
            playing: None,
            now: 0,
        }
    }

    /// Whether a story is open.
    pub fn is_open(&self) -> bool {
        matches!(self.phase, Phase::Reading(_) | Phase::StillThere { .. })
    }

    /// Seconds until what is on the screen ends; none where nothing is counted.
    pub fn left(&self) -> u64 {
        match self.phase {
            Phase::StillThere { until, .. } | Phase::Cleaning { until } => {
                until.saturating_sub(self.now)
            }
            _ => 0,
        }
    }

    /// Which picture of the story is told, counted from the beginning of the telling.
    pub fn slide(&self) -> usize {
        usize::try_from((self.now - self.last.min(self.now)) / SLIDE_SECONDS).unwrap_or_default()
    }

    /// The screen after `event`, which happened at `now`.
    #[must_use]
    pub fn after(&self, event: Event, now: u64) -> Self {
        let mut next = Self { now: self.now.max(now), ..self.clone() };
        match event {
            Event::Tick { playing, held } => return next.ticked(playing, held),
            Event::Touch => next.touched(),
            Event::Begin(tag) if matches!(self.phase, Phase::Attract | Phase::Reading(_)) => {
                next.phase = Phase::Reading(Sheet::None);
                next.language = Some(tag);
                next.last = next.now;
            }
            Event::Stay => {
                if let Phase::StillThere { over, .. } = &self.phase {
                    next.phase = Phase::Reading(over.clone());
                    next.last = next.now;
                }
            }
            Event::Lay(sheet) if matches!(self.phase, Phase::Reading(_)) => {
                next.phase = Phase::Reading(sheet);
                next.last = next.now;
            }
            Event::Enlarge(larger) if self.is_open() => next.larger = larger,
            Event::NextPerson if self.phase != Phase::Attract => next.start_over(Phase::Attract),
            Event::Clean if !matches!(self.phase, Phase::Cleaning { .. }) => {
                let until = next.now + CLEANING_SECONDS;
                next.start_over(Phase::Cleaning { until });
            }
            Event::OpenStaff if !matches!(self.phase, Phase::Cleaning { .. }) => {
                next.start_over(Phase::Staff);
            }
            Event::Escape => match self.phase {
                Phase::StillThere { .. } => return self.after(Event::Stay, now),
                Phase::Reading(_) => return self.after(Event::Lay(Sheet::None), now),
                Phase::Staff => return self.after(Event::NextPerson, now),
                Phase::Attract | Phase::Cleaning { .. } => {}
            },
            Event::Seen => next.seen = self.seen.saturating_add(1),
            Event::Begin(_)
            | Event::Lay(_)
            | Event::Enlarge(_)
            | Event::NextPerson
            | Event::Clean
            | Event::OpenStaff => {}
        }
        next
    }

    fn touched(&mut self) {
        match &mut self.phase {
            Phase::StillThere { until, .. } => *until = self.now + WARNING_SECONDS,
            Phase::Reading(_) | Phase::Staff => self.last = self.now,
            Phase::Cleaning { until } => {
                let wiped = (self.now + CLOTH_SECONDS).min(self.last + LONGEST_CLEANING_SECONDS);
                *until = wiped.max(*until);
            }
            // The telling goes on.
            Phase::Attract => {}
        }
    }

    fn ticked(mut self, playing: bool, held: bool) -> Self {
        self.held = held.then(|| self.held.unwrap_or(self.now));
        let holding = self.held.is_some_and(|since| self.now - since < HOLD_SECONDS);
        self.playing = playing.then(|| self.playing.unwrap_or(self.now));
        let going_on = self.playing.is_some_and(|since| self.now - since < PLAY_SECONDS);
        if going_on || holding {
            self.touched();
        }
        let idle = self.now - self.last;
        match &self.phase {
            Phase::Reading(over) if idle >= self.idle => {
                let (until, over) = (self.now + WARNING_SECONDS, over.clone());
                self.phase = Phase::StillThere { until, over };
            }
            Phase::StillThere { until, .. } | Phase::Cleaning { until } if self.now >= *until => {
                self.start_over(Phase::Attract);
            }
            Phase::Staff if idle >= STAFF_SECONDS => self.start_over(Phase::Attract),
            _ => {}
        }
        self
    }

    /// Clears all that somebody chose.
    fn start_over(&mut self, phase: Phase) {
        let (idle, seen, turn, now) = (self.idle, self.seen, self.turn.wrapping_add(1), self.now);
        *self = Self { phase, turn, seen, last: now, now, ..Self::new(idle) };
    }
}
