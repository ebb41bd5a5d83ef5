//! The numbers behind the two imaginary children.
//!
//! *Anchored* numbers were chosen to agree with a fact; *illustrative* ones were made up for a
//! likely look, have no source, and are never to be quoted as medicine. None is one of the
//! brothers'.

use super::Day;

/// The last day before counts start to fall: illustrative (conditioning lasts 5 to 10 days,
/// F-COND-03).
pub const HOLD_UNTIL: Day = Day(-5);

/// One of two children who do not exist.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ImaginaryChild {
    /// The one whose counts come back first.
    A,
    /// The other.
    B,
}

/// What a child's course is worked out from. Counts are in 10⁹ for each liter, hemoglobin in grams
/// for each liter, falls and rises for each day.
#[derive(Debug)]
pub(super) struct Numbers {
    /// Before conditioning: illustrative.
    pub(super) neutrophils_before: f64,
    /// How fast they fall: illustrative, after F-ENGRAFT-07.
    pub(super) neutrophils_fall: f64,
    /// The least that is left of them: illustrative, "near nothing" in F-ENGRAFT-07.
    pub(super) neutrophils_least: f64,
    /// What they come back to: illustrative.
    pub(super) neutrophils_after: f64,
    /// How steeply: illustrative.
    pub(super) neutrophils_rise: f64,
    /// The day on which half is back: anchored to F-ENGRAFT-03, which it makes Day +12 and +14.
    pub(super) neutrophils_half_back: f64,

    /// Before conditioning, and low: illustrative.
    pub(super) platelets_before: f64,
    /// The share left after a day: illustrative.
    pub(super) platelets_kept: f64,
    /// How fast their making falls: illustrative.
    pub(super) platelets_fall: f64,
    /// What they come back to: illustrative.
    pub(super) platelets_after: f64,
    /// How steeply: illustrative.
    pub(super) platelets_rise: f64,
    /// The day on which half is back: anchored to F-ENGRAFT-04, which it makes Day +17 and +19.
    pub(super) platelets_half_back: f64,
    /// What one transfusion adds: illustrative.
    pub(super) platelets_transfused: f64,

    /// Before conditioning: illustrative.
    pub(super) hemoglobin_before: f64,
    /// What a day takes, by age and blood tests: illustrative.
    pub(super) hemoglobin_lost: f64,
    /// What one transfusion adds: illustrative.
    pub(super) hemoglobin_transfused: f64,
    /// What a day makes once it is back: illustrative.
    pub(super) hemoglobin_made: f64,
    /// How steeply its making comes back: illustrative.
    pub(super) hemoglobin_rise: f64,
    /// The day on which half of its making is back: illustrative, last by F-ENGRAFT-18.
    pub(super) hemoglobin_half_back: f64,
    /// It goes no higher: illustrative.
    pub(super) hemoglobin_most: f64,
}

static CHILD_A: Numbers = Numbers {
    neutrophils_before: 3.0,
    neutrophils_fall: 0.55,
    neutrophils_least: 0.02,
    neutrophils_after: 4.5,
    neutrophils_rise: 0.70,
    neutrophils_half_back: 14.6,
    platelets_before: 34.0,
    platelets_kept: 0.66,
    platelets_fall: 0.55,
    platelets_after: 180.0,
    platelets_rise: 0.55,
    platelets_half_back: 18.0,
    platelets_transfused: 30.0,
    hemoglobin_before: 92.0,
    hemoglobin_lost: 2.6,
    hemoglobin_transfused: 24.0,
    hemoglobin_made: 3.4,
    hemoglobin_rise: 0.30,
    hemoglobin_half_back: 19.0,
    hemoglobin_most: 125.0,
};

static CHILD_B: Numbers = Numbers {
    neutrophils_before: 3.4,
    neutrophils_fall: 0.55,
    neutrophils_least: 0.02,
    neutrophils_after: 4.0,
    neutrophils_rise: 0.62,
    neutrophils_half_back: 16.9,
    platelets_before: 26.0,
    platelets_kept: 0.62,
    platelets_fall: 0.55,
    platelets_after: 160.0,
    platelets_rise: 0.46,
    platelets_half_back: 20.5,
    platelets_transfused: 32.0,
    hemoglobin_before: 86.0,
    hemoglobin_lost: 2.5,
    hemoglobin_transfused: 24.0,
    hemoglobin_made: 3.8,
    hemoglobin_rise: 0.28,
    hemoglobin_half_back: 22.0,
    hemoglobin_most: 125.0,
};

impl ImaginaryChild {
    /// Both.
    pub const ALL: [Self; 2] = [Self::A, Self::B];

    pub(super) fn numbers(self) -> &'static Numbers {
        match self {
            Self::A => &CHILD_A,
            Self::B => &CHILD_B,
        }
    }
}

/// The share, 0 to 1, that is left when something falls by `each_day` after [`HOLD_UNTIL`].
pub(super) fn left(day: Day, each_day: f64) -> f64 {
    let days = day.since(f64::from(HOLD_UNTIL.0));
    if days <= 0.0 { 1.0 } else { (-each_day * days).exp() }
}

/// The share, 0 to 1, that has come back when half is back on a day.
pub(super) fn back(day: Day, rise: f64, half_back: f64) -> f64 {
    1.0 / (1.0 + (-rise * day.since(half_back)).exp())
}
