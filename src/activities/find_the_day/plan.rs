//! What a team does, as settings, and the two courses that follow from it.

use simulations::counts::{Course, Day, ImaginaryChild, NeutrophilRule, PlateletRule, Treatment};
use simulations::quantity::{GramsPerLiter, ThousandMillionPerLiter};

use crate::activities::Words;
use crate::activities::keys::NumberKey;
use crate::activities::keys::find_the_day::numbers;

/// The settings a reader may move.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Plan {
    /// Whether a growth factor is given.
    pub(super) growth_factor: bool,
    /// Platelets are given below this count.
    pub(super) platelets_below: i32,
    /// Red cells are given below this hemoglobin.
    pub(super) red_cells_below: i32,
}

impl Plan {
    /// What many hospitals do.
    pub(super) fn usual(words: &Words) -> Self {
        Self {
            growth_factor: false,
            platelets_below: whole(number(words, numbers::PLATELETS_BELOW)),
            red_cells_below: whole(number(words, numbers::RED_CELLS_BELOW)),
        }
    }

    /// The courses of child A and child B.
    pub(super) fn courses(&self, words: &Words) -> [Course; 2] {
        let sooner = if self.growth_factor { number(words, numbers::SOONER) } else { 0.0 };
        let treatment = Treatment {
            platelets_given_below: ThousandMillionPerLiter(f64::from(self.platelets_below)),
            red_cells_given_below: GramsPerLiter(f64::from(self.red_cells_below)),
            neutrophils_sooner_by_days: sooner,
        };
        ImaginaryChild::ALL.map(|child| Course::of(child, &treatment))
    }
}

/// A number that is one value, or the low end of a range.
pub(super) fn number(words: &Words, name: NumberKey) -> f64 {
    words.number(name).from
}

/// A setting or limit as a whole number.
#[expect(clippy::cast_possible_truncation, reason = "limits of counts are far below 2^31")]
pub(super) fn whole(number: f64) -> i32 {
    number.round() as i32
}

/// When neutrophils have come back.
pub(super) fn neutrophil_rule(words: &Words) -> NeutrophilRule {
    NeutrophilRule {
        at_least: ThousandMillionPerLiter(number(words, numbers::THRESHOLD)),
        days_in_a_row: days(words, numbers::DAYS_IN_A_ROW),
    }
}

/// When platelets have come back, in the wording that takes no given ones for a child's own.
pub(super) fn platelet_rule(words: &Words) -> PlateletRule {
    PlateletRule {
        at_least: ThousandMillionPerLiter(number(words, numbers::PLATELET_THRESHOLD)),
        days_in_a_row: days(words, numbers::PLATELET_DAYS),
        none_given_before: days(words, numbers::NONE_GIVEN_BEFORE),
    }
}

fn days(words: &Words, name: NumberKey) -> u8 {
    u8::try_from(whole(number(words, name))).unwrap_or_default()
}

/// The day on which a row of `days` that begins with `first` is whole.
pub(super) fn row_is_whole(first: Day, days: u8) -> Day {
    Day(first.0.saturating_add(days.saturating_sub(1).cast_signed()))
}
