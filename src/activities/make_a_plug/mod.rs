//! Make a plug: a cut in a small blood vessel, as many platelets as the reader likes, and a plug
//! that grows from them one moment at a time. With very few, help comes.

mod drawing;
#[cfg(feature = "ssr")]
pub(crate) mod fixtures;
mod view;

use simulations::plug::{Band, Bounds, PlugStage, ending, sticking};
use simulations::quantity::ThousandMillionPerLiter;
use story::bundle::Card;
use yew::Html;

use super::{Activity, Playing, Words};
use crate::activities::keys::make_a_plug::{CardId, Group, labels, numbers, says};
use crate::activities::keys::{Label, Saying};

/// The counts that the slider can stand at: closer together where a little more or less shows.
const COUNTS: [i32; 18] =
    [5, 10, 15, 20, 30, 40, 50, 75, 100, 125, 150, 200, 250, 300, 350, 400, 450, 500];

/// The place in [`COUNTS`] where it stands at first: a usual count.
const AT_FIRST: i32 = 12;

/// A cut, platelets, and how far the plug has come.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct MakeAPlug {
    /// A place in [`COUNTS`].
    place: i32,
    stage: PlugStage,
    unit: Unit,
    /// What was done last, and so what there is to say.
    touched: Touched,
}

/// How a count is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Unit {
    PerLiter,
    PerMicroliter,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Touched {
    Plug,
    Count,
}

/// What the reader does.
#[derive(Debug, Clone)]
pub(crate) enum Change {
    /// Moves the slider to a place in [`COUNTS`].
    Count(i32),
    /// Goes on to the next moment, and after the last to the first.
    GoOn,
    /// Writes the count in another unit, by its index.
    Unit(usize),
}

/// The words for a stage of the plug.
struct Moment {
    saying: Saying,
    /// What the picture shows.
    picture: Label,
}

/// What is to be seen.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Scene {
    stage: PlugStage,
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
            place: AT_FIRST,
            stage: PlugStage::Damage,
            unit: Unit::PerLiter,
            touched: Touched::Plug,
        }
    }

    fn after(&self, change: &Change, _: &Words) -> Self {
        match *change {
            Change::Count(place) => Self { place, touched: Touched::Count, ..self.clone() },
            Change::GoOn => {
                let later = PlugStage::ALL.into_iter().find(|it| *it > self.stage);
                let stage = later.unwrap_or(PlugStage::Damage);
                Self { stage, touched: Touched::Plug, ..self.clone() }
            }
            Change::Unit(place) => {
                let unit = if place == 0 { Unit::PerLiter } else { Unit::PerMicroliter };
                Self { unit, ..self.clone() }
            }
        }
    }

    fn said(&self, words: &Words) -> String {
        let saying = match self.touched {
            Touched::Count => self.pace(words),
            Touched::Plug => self.moment(words).saying,
        };
        words.says(saying).to_owned()
    }

    fn view(&self, playing: &Playing<'_, Self>) -> Html {
        view::view(self, playing)
    }
}

impl MakeAPlug {
    fn count(&self) -> ThousandMillionPerLiter {
        let place = usize::try_from(self.place).unwrap_or_default();
        ThousandMillionPerLiter(COUNTS.get(place).copied().unwrap_or_default().into())
    }

    /// The band that the count falls into.
    fn band(&self, words: &Words) -> Band {
        Band::of(self.count(), &bounds(words))
    }

    /// What the words say of that band.
    fn card<'a>(&self, words: &'a Words) -> Option<&'a Card> {
        card_of(self.band(words), words)
    }

    /// Whether the platelets cannot close the gap alone.
    fn needs_help(&self, words: &Words) -> bool {
        ending(self.count(), ThousandMillionPerLiter(words.number(numbers::WITHOUT_INJURY).from))
            .help_arrives
    }

    /// The words for the stage that the plug is in.
    fn moment(&self, words: &Words) -> Moment {
        let (saying, picture) = match self.stage {
            PlugStage::Damage => (says::HURT, labels::PICTURE_HURT),
            PlugStage::Stick => (says::STICK, labels::PICTURE_STICK),
            PlugStage::WakeAndCall => (says::WAKE, labels::PICTURE_WAKE),
            PlugStage::Join if self.needs_help(words) => (says::FEW, labels::PICTURE_FEW),
            PlugStage::Join => (says::JOIN, labels::PICTURE_JOIN),
            PlugStage::FibrinNet if self.needs_help(words) => (says::HELP, labels::PICTURE_HELP),
            PlugStage::FibrinNet => (says::TIE, labels::PICTURE_TIE),
        };
        Moment { saying, picture }
    }

    /// What is said of how fast the plug grows at this count.
    fn pace(&self, words: &Words) -> Saying {
        match self.card(words).and_then(Group::of) {
            Some(Group::Soon) => says::PACE_SOON,
            Some(Group::Longer) => says::PACE_LONGER,
            Some(Group::MuchLonger) => says::PACE_MUCH_LONGER,
            Some(Group::Help) | None => says::PACE_HELP,
        }
    }

    fn scene(&self, words: &Words) -> Scene {
        let help = self.needs_help(words);
        let sticking = sticking(self.count());
        // A few at least: without any there would be nothing to see, and no child has none.
        let reach = |places: usize| part(sticking, places).max(2);
        let all = drawing::PLUG.len();
        let (own, stuck) = match self.stage {
            PlugStage::Damage => (0, 0),
            PlugStage::Stick => (reach(drawing::ON_THE_EDGE), reach(drawing::ON_THE_EDGE)),
            PlugStage::WakeAndCall if !help => (reach(drawing::CALLED), reach(drawing::CALLED)),
            PlugStage::WakeAndCall | PlugStage::Join if help => (reach(all), reach(all)),
            PlugStage::FibrinNet if help => (reach(all), all),
            _ => (all, all),
        };
        let closed = stuck == all;
        Scene {
            stage: self.stage,
            afloat: part(
                self.count().0 / f64::from(COUNTS[COUNTS.len() - 1]),
                drawing::AFLOAT.len(),
            )
            .max(1),
            stuck,
            own,
            gap_is_open: !closed,
            help_is_here: help && closed,
        }
    }
}

/// A share of a few places, rounded.
fn part(share: f64, places: usize) -> usize {
    let places = u8::try_from(places).unwrap_or(u8::MAX);
    let reached = |place: &u8| f64::from(*place) + 0.5 <= share * f64::from(places);
    (0..places).filter(reached).count()
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
