//! Making room: from the first day of conditioning to the day the new cells come. The marrow
//! empties, the counts in the blood follow later, and a child picks what may help.

#[cfg(feature = "ssr")]
pub(crate) mod fixtures;
mod picture;
#[cfg(test)]
mod tests;
mod view;

use simulations::counts::{Course, Day, HOLD_UNTIL, ImaginaryChild, Treatment};
use simulations::marrow::{STARTS, places_taken};
use simulations::quantity::{GramsPerLiter, ThousandMillionPerLiter};
use yew::Html;

use super::{Activity, Playing, Words};
use crate::activities::keys::Saying;
use crate::activities::keys::making_room::says;

/// Places drawn in the marrow; the model empties as many each day.
const PLACES: u8 = 14;

/// The day, and what was picked.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct MakingRoom {
    day: Day,
    /// For each card, whether it was picked.
    picked: Vec<bool>,
    /// The response to the last change.
    answer: Saying,
}

/// What the reader does.
#[derive(Debug, Clone)]
pub(crate) enum Change {
    /// Shows a day.
    Day(i32),
    /// Picks a card, by its place, or puts it back.
    Pick(usize),
}

impl Activity for MakingRoom {
    type Change = Change;

    const NAME: &'static str = "making-room";

    fn start(words: &Words) -> Self {
        Self { day: STARTS, picked: vec![false; words.cards().len()], answer: says::START }
    }

    fn after(&self, change: &Change, _: &Words) -> Self {
        let mut next = self.clone();
        match *change {
            Change::Day(day) => {
                next.day = Day(i8::try_from(day).unwrap_or_default()).clamp(STARTS, Day(0));
                next.answer = of_the_day(next.day);
            }
            Change::Pick(card) => {
                if let Some(picked) = next.picked.get_mut(card) {
                    *picked = !*picked;
                    next.answer = if *picked { says::NEW_STAR } else { says::PUT_BACK };
                }
            }
        }
        next
    }

    fn said(&self, words: &Words) -> String {
        words.says(self.answer).to_owned()
    }

    fn view(&self, playing: &Playing<'_, Self>) -> Html {
        view::view(self, playing)
    }
}

/// The response to a day.
fn of_the_day(day: Day) -> Saying {
    match day {
        STARTS => says::START,
        Day(0) => says::READY,
        day if day <= HOLD_UNTIL => says::ROOM_FIRST,
        _ => says::COUNTS_FOLLOW,
    }
}

impl MakingRoom {
    /// Places in the marrow that still hold old cells.
    fn taken(&self) -> u8 {
        places_taken(self.day, PLACES)
    }
}

/// The counts of one imaginary child. Before Day 0 she is given nothing, whatever the settings.
fn course() -> Course {
    let treatment = Treatment {
        platelets_given_below: ThousandMillionPerLiter(0.0),
        red_cells_given_below: GramsPerLiter(0.0),
        neutrophils_sooner_by_days: 0.0,
    };
    Course::of(ImaginaryChild::A, &treatment)
}
