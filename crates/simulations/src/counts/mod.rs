//! The blood counts of two imaginary children, from conditioning to new blood.
//!
//! Assumptions.
//!
//! - Both children are made up. Their numbers show the usual shape: neutrophils fall fast, lie
//!   near nothing, and climb (F-ENGRAFT-07); platelets and red cells come back last
//!   (F-ENGRAFT-18). They are not the brothers' results.
//! - One value a day, taken in the morning. There is no chance in it.
//! - A transfusion is given on the day whose morning value is below a threshold, and shows on the
//!   next. Thresholds are for the caller to say, and the course follows. Sourced: F-ENGRAFT-15,
//!   F-ENGRAFT-16, F-ENGRAFT-17.
//! - A growth factor brings neutrophils back sooner, by as many days as the caller says, and does
//!   nothing else. Sourced: F-ENGRAFT-11.
//! - Of each child's own numbers, two are anchored: the days on which half of the neutrophils and
//!   half of the platelets are back agree with F-ENGRAFT-03 and F-ENGRAFT-04. The others are
//!   illustrative: made up for a likely look, without a source.
//!
//! Left out: infections, complications, and days without a test.

mod children;
mod engraftment;
mod hemoglobin;
mod neutrophils;
mod platelets;

pub use children::{HOLD_UNTIL, ImaginaryChild};
pub use engraftment::{NeutrophilRule, PlateletRule};

use crate::quantity::{GramsPerLiter, ThousandMillionPerLiter};

/// A day of the transplant's own count: new cells come on Day 0. Sourced: F-COND-04.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Day(pub i8);

/// From [`Day::FIRST`] to [`Day::LAST`].
const DAYS: usize = 44;

impl Day {
    /// The chart begins, as does conditioning in the example of F-COND-05.
    pub const FIRST: Self = Self(-8);
    /// The chart ends. Design choice.
    pub const LAST: Self = Self(35);

    /// Every day of the chart.
    pub fn all() -> impl Iterator<Item = Self> {
        (Self::FIRST.0..=Self::LAST.0).map(Self)
    }

    /// So many days later, but not beyond the chart.
    fn later(self, days: u8) -> Option<Self> {
        let day = i16::from(self.0) + i16::from(days);
        let day = Self(i8::try_from(day).ok()?);
        (day <= Self::LAST).then_some(day)
    }

    /// Its place in a series. A day beyond the chart counts as the chart's first or last.
    fn place(self) -> usize {
        let since_first = self.0.clamp(Self::FIRST.0, Self::LAST.0) - Self::FIRST.0;
        usize::from(since_first.unsigned_abs())
    }

    /// Days since another, less than nothing before it.
    fn since(self, day: f64) -> f64 {
        f64::from(self.0) - day
    }
}

/// One value a day.
type Series = [f64; DAYS];

/// On which days something happens.
type Days = [bool; DAYS];

/// What a team does, as settings.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Treatment {
    /// Platelets are given on a day whose count is below. Sourced: F-ENGRAFT-16.
    pub platelets_given_below: ThousandMillionPerLiter,
    /// Red cells are given on a day whose hemoglobin is below. Sourced: F-ENGRAFT-17.
    pub red_cells_given_below: GramsPerLiter,
    /// How much sooner a growth factor brings neutrophils back; 0 where none is given. Sourced:
    /// F-ENGRAFT-11.
    pub neutrophils_sooner_by_days: f64,
}

/// The counts of one imaginary child on every day of the chart.
#[derive(Debug, Clone, PartialEq)]
pub struct Course {
    neutrophils: Series,
    platelets: Series,
    hemoglobin: Series,
    platelets_given: Days,
    red_cells_given: Days,
}

impl Course {
    /// Works the course out anew.
    pub fn of(child: ImaginaryChild, treatment: &Treatment) -> Self {
        let numbers = child.numbers();
        let neutrophils = neutrophils::course(numbers, treatment.neutrophils_sooner_by_days);
        let (platelets, platelets_given) =
            platelets::course(numbers, treatment.platelets_given_below.0);
        let (hemoglobin, red_cells_given) =
            hemoglobin::course(numbers, treatment.red_cells_given_below.0);
        Self { neutrophils, platelets, hemoglobin, platelets_given, red_cells_given }
    }

    /// The neutrophil count of a day.
    pub fn neutrophils(&self, day: Day) -> ThousandMillionPerLiter {
        ThousandMillionPerLiter(self.neutrophils[day.place()])
    }

    /// The platelet count of a day.
    pub fn platelets(&self, day: Day) -> ThousandMillionPerLiter {
        ThousandMillionPerLiter(self.platelets[day.place()])
    }

    /// The hemoglobin of a day.
    pub fn hemoglobin(&self, day: Day) -> GramsPerLiter {
        GramsPerLiter(self.hemoglobin[day.place()])
    }

    /// Whether platelets are given on a day.
    pub fn platelets_given(&self, day: Day) -> bool {
        self.platelets_given[day.place()]
    }

    /// Whether red cells are given on a day.
    pub fn red_cells_given(&self, day: Day) -> bool {
        self.red_cells_given[day.place()]
    }
}
