//! Make a plug: a cut in a small blood vessel, as many platelets as the reader likes, and a plug
//! that grows from them one moment at a time. With very few, help comes.

mod drawing;
#[cfg(feature = "ssr")]
pub(crate) mod fixtures;
mod view;

use simulations::plug::{Band, Bounds, PlugMoment, ending, sticking};
use simulations::quantity::ThousandMillionPerLiter;
use story::bundle::Card;
use yew::Html;

use super::{Activity, Playing, Words};
use crate::activities::keys::make_a_plug::{CardId, Group, labels, numbers, says};
use crate::activities::keys::{Label, Saying};

/// The counts that the slider can stand at: closer together where a little more or less shows.
const COUNTS: [i32; 18] =
    [5, 10, 15, 20, 30, 40, 50, 75, 100, 125, 150, 200, 250, 300, 350, 400, 450, 500];

/// Where in [`COUNTS`] the slider stands at first: at a usual count.
const FIRST_COUNT_INDEX: i32 = 12;

/// A cut, platelets, and how far the plug has come.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct MakeAPlug {
    /// Where in [`COUNTS`] the slider stands.
    count_index: i32,
    moment: PlugMoment,
    unit: Unit,
    /// Which of the two was changed last, and so what there is to say.
    last_changed: LastChanged,
}

/// How a count is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Unit {
    PerLiter,
    PerMicroliter,
}

impl Unit {
    /// In the order in which they are offered.
    const ALL: [Self; 2] = [Self::PerLiter, Self::PerMicroliter];

    /// The unit that is offered at `index`.
    fn at(index: usize) -> Self {
        Self::ALL.get(index).copied().unwrap_or(Self::PerLiter)
    }
}

/// What the reader changed last.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum LastChanged {
    Moment,
    Count,
}

/// What the reader does.
#[derive(Debug, Clone)]
pub(crate) enum Change {
    /// Moves the slider to an index in [`COUNTS`].
    Count(i32),
    /// Goes on to the next moment, and after the last to the first.
    GoOn,
    /// Writes the count in another unit.
    Unit(Unit),
}

/// The words for a moment of the plug.
struct MomentWords {
    saying: Saying,
    /// What the picture shows.
    picture: Label,
}

/// What the picture shows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Scene {
    moment: PlugMoment,
    /// Platelets that float by.
    afloat: usize,
    /// Platelets that stick.
    stuck: usize,
    /// How many of those the body had itself; the others were given.
    own: usize,
    gap_is_open: bool,
    /// Whether somebody presses, and platelets are given.
    help_is_here: bool,
}

impl Activity for MakeAPlug {
    type Change = Change;

    const NAME: &'static str = "make-a-plug";

    fn start(_: &Words) -> Self {
        Self {
            count_index: FIRST_COUNT_INDEX,
            moment: PlugMoment::Damage,
            unit: Unit::PerLiter,
            last_changed: LastChanged::Moment,
        }
    }

    fn after(&self, change: &Change, _: &Words) -> Self {
        match *change {
            Change::Count(count_index) => {
                Self { count_index, last_changed: LastChanged::Count, ..self.clone() }
            }
            Change::GoOn => {
                let later = PlugMoment::ALL.into_iter().find(|it| *it > self.moment);
                let moment = later.unwrap_or(PlugMoment::Damage);
                Self { moment, last_changed: LastChanged::Moment, ..self.clone() }
            }
            Change::Unit(unit) => Self { unit, ..self.clone() },
        }
    }

    fn said(&self, words: &Words) -> String {
        let saying = match self.last_changed {
            LastChanged::Count => self.pace_saying(words),
            LastChanged::Moment => self.moment_words(words).saying,
        };
        words.says(saying).to_owned()
    }

    fn view(&self, playing: &Playing<'_, Self>) -> Html {
        view::view(self, playing)
    }
}

impl MakeAPlug {
    fn count(&self) -> ThousandMillionPerLiter {
        let index = usize::try_from(self.count_index).unwrap_or_default();
        ThousandMillionPerLiter(COUNTS.get(index).copied().unwrap_or_default().into())
    }

    /// The band that the count falls into.
    fn band(&self, words: &Words) -> Band {
        Band::of(self.count(), &bounds(words))
    }

    /// What the words say of that band.
    fn band_card<'a>(&self, words: &'a Words) -> Option<&'a Card> {
        card_of(self.band(words), words)
    }

    /// Whether the platelets cannot close the gap alone.
    fn needs_help(&self, words: &Words) -> bool {
        ending(self.count(), ThousandMillionPerLiter(words.number(numbers::WITHOUT_INJURY).from))
            .help_arrives
    }

    /// The words for the moment that the plug is in.
    fn moment_words(&self, words: &Words) -> MomentWords {
        let (saying, picture) = match self.moment {
            PlugMoment::Damage => (says::HURT, labels::PICTURE_HURT),
            PlugMoment::Stick => (says::STICK, labels::PICTURE_STICK),
            PlugMoment::WakeAndCall => (says::WAKE, labels::PICTURE_WAKE),
            PlugMoment::Join if self.needs_help(words) => (says::FEW, labels::PICTURE_FEW),
            PlugMoment::Join => (says::JOIN, labels::PICTURE_JOIN),
            PlugMoment::FibrinNet if self.needs_help(words) => (says::HELP, labels::PICTURE_HELP),
            PlugMoment::FibrinNet => (says::TIE, labels::PICTURE_TIE),
        };
        MomentWords { saying, picture }
    }

    /// What is said of how fast the plug grows at this count.
    fn pace_saying(&self, words: &Words) -> Saying {
        match self.band_card(words).and_then(Group::of) {
            Some(Group::Soon) => says::PACE_SOON,
            Some(Group::Longer) => says::PACE_LONGER,
            Some(Group::MuchLonger) => says::PACE_MUCH_LONGER,
            Some(Group::Help) | None => says::PACE_HELP,
        }
    }

    /// What the picture shows at this moment and count.
    fn scene(&self, words: &Words) -> Scene {
        let needs_help = self.needs_help(words);
        let sticking = sticking(self.count());
        // A few at least: without any there would be nothing to see, and no child has none.
        let reached = |places: usize| rounded_share(sticking, places).max(2);
        let all = drawing::PLUG.len();
        let on_the_edge = reached(drawing::ON_THE_EDGE);
        let called = reached(drawing::CALLED);
        let all_own = reached(all);
        let (own, stuck) = match (self.moment, needs_help) {
            (PlugMoment::Damage, _) => (0, 0),
            (PlugMoment::Stick, _) => (on_the_edge, on_the_edge),
            (PlugMoment::WakeAndCall, false) => (called, called),
            (PlugMoment::WakeAndCall | PlugMoment::Join, true) => (all_own, all_own),
            (PlugMoment::FibrinNet, true) => (all_own, all),
            (PlugMoment::Join | PlugMoment::FibrinNet, false) => (all, all),
        };
        let share_of_most = self.count().0 / f64::from(COUNTS[COUNTS.len() - 1]);
        let is_closed = stuck == all;
        Scene {
            moment: self.moment,
            afloat: rounded_share(share_of_most, drawing::AFLOAT.len()).max(1),
            stuck,
            own,
            gap_is_open: !is_closed,
            help_is_here: needs_help && is_closed,
        }
    }
}

/// `share` of `places`, rounded to the nearest whole number, and never more than there are.
fn rounded_share(share: f64, places: usize) -> usize {
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_precision_loss,
        clippy::cast_sign_loss,
        reason = "there are a few places, and no share is below zero"
    )]
    let rounded = (share * places as f64).round() as usize;
    rounded.min(places)
}

/// The limits between the bands, from the facts.
fn bounds(words: &Words) -> Bounds {
    let [usual, injury, bruising, without_injury, serious] = [
        numbers::USUAL,
        numbers::INJURY,
        numbers::BRUISING,
        numbers::WITHOUT_INJURY,
        numbers::SERIOUS,
    ]
    .map(|it| words.number(it));
    Bounds {
        usual_to: ThousandMillionPerLiter(usual.to),
        usual_from: ThousandMillionPerLiter(usual.from),
        little_below_from: ThousandMillionPerLiter(injury.to),
        low_from: ThousandMillionPerLiter(bruising.from),
        lower_from: ThousandMillionPerLiter(without_injury.from),
        very_low_from: ThousandMillionPerLiter(serious.from),
    }
}

/// What the words say of a band.
fn card_of(band: Band, words: &Words) -> Option<&Card> {
    let id = match band {
        Band::AboveUsual => CardId::Above,
        Band::Usual => CardId::Usual,
        Band::LittleBelow => CardId::ALittleBelow,
        Band::Low => CardId::Low,
        Band::Lower => CardId::Lower,
        Band::VeryLow => CardId::VeryLow,
        Band::ExtremelyLow => CardId::ExtremelyLow,
    };
    words.cards().iter().find(|card| CardId::of(card) == Some(id))
}

#[cfg(test)]
mod tests;
