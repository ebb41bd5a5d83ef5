//! Start the drip: a bag runs empty, and its cells find their way into the bones; on two days, one
//! for each brother. It runs by one press, or one step at a time.

mod drawing;
#[cfg(feature = "ssr")]
pub(crate) mod fixtures;
mod view;

use simulations::infusion::STILLS;
use story::bundle::Card;
use yew::Html;

use super::{Activity, Playing, Words};
use crate::activities::keys::Saying;
use crate::activities::keys::start_the_drip::says;

/// Two bags, and the day that is shown.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct StartTheDrip {
    /// A place in the cards and in `bags`.
    day: usize,
    bags: [BagState; 2],
}

/// How far a bag has run.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
struct BagState {
    /// A place in [`STILLS`].
    still: usize,
    /// How it came there.
    playback: Playback,
    /// How often it was started: a bag that is started again runs from the beginning.
    starts: usize,
}

/// How a bag came to its still.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
enum Playback {
    /// One step at a time.
    #[default]
    InSteps,
    /// It was started, and its cells are on their way.
    Running,
    /// It was started, and its cells have arrived.
    Arrived,
}

/// What the reader does.
#[derive(Debug, Clone)]
pub(crate) enum Change {
    /// Shows one of the two days.
    Turn(usize),
    /// Starts the drip, from a full bag.
    Start,
    /// Goes one step on, and after the last hangs up a full bag.
    Step,
    /// The last cell has arrived.
    Arrive,
}

impl Activity for StartTheDrip {
    type Change = Change;

    const NAME: &'static str = "start-the-drip";

    fn start(_: &Words) -> Self {
        Self { day: 0, bags: [BagState::default(); 2] }
    }

    fn after(&self, change: &Change, _: &Words) -> Self {
        let mut next = self.clone();
        let bag = &mut next.bags[self.day];
        match *change {
            Change::Turn(day) => next.day = day.min(1),
            Change::Start => {
                *bag = BagState {
                    still: LAST,
                    playback: Playback::Running,
                    starts: bag.starts.wrapping_add(1),
                };
            }
            Change::Step => {
                let still = if bag.still == LAST { 0 } else { bag.still + 1 };
                *bag = BagState { still, playback: Playback::InSteps, ..*bag };
            }
            Change::Arrive if bag.playback == Playback::Running => bag.playback = Playback::Arrived,
            Change::Arrive => {}
        }
        next
    }

    fn said(&self, words: &Words) -> String {
        let bag = self.bag();
        let sayings = match bag.playback {
            Playback::InSteps => &SAYINGS[bag.still..=bag.still],
            Playback::Running | Playback::Arrived => &SAYINGS[1..],
        };
        let said = sayings.iter().map(|it| words.says(*it)).collect::<Vec<_>>();
        words.writing().sentences(&said)
    }

    fn view(&self, playing: &Playing<'_, Self>) -> Html {
        view::view(self, playing)
    }
}

/// What is said at each still.
const SAYINGS: [Saying; STILLS.len()] = [says::READY, says::TUBE, says::WAY, says::HOME];

const LAST: usize = STILLS.len() - 1;

impl BagState {
    fn runs(self) -> bool {
        self.playback == Playback::Running
    }

    /// The same with nothing that moves: the bag of the other day.
    fn at_rest(self) -> Self {
        Self { playback: Playback::Arrived, ..self }
    }
}

impl StartTheDrip {
    fn bag(&self) -> BagState {
        self.bags[self.day]
    }

    /// Whose day it is.
    fn card<'a>(&self, words: &'a Words) -> Option<&'a Card> {
        words.cards().get(self.day)
    }
}

#[cfg(test)]
mod tests;
