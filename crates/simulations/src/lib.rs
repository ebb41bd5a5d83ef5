//! The small models behind the activities, each with its assumptions stated first.
//!
//! Every model is an illustration. None is a medical calculator, and none is about the brothers:
//! what a model says is never stored, shared or printed as advice.
//!
//! Pure: no DOM, clock, chance or I/O. A seed and a moment are arguments, and so is every medical
//! number that `content/facts.toml` has: thresholds, bands, rates. What stands here as a constant
//! has no fact, and says so: *sourced* names what it rests on, *design choice* has no medical
//! source and only makes a drawing agree with what is known, *illustrative* is made up so that the
//! chart of two imaginary children looks as such charts do.
//!
//! Values a reader cannot set (less than nothing, no number at all) give a dull answer and never
//! a panic.
//!
//! ```
//! use simulations::counts::{Course, Day, ImaginaryChild, NeutrophilRule, Treatment};
//! use simulations::quantity::{GramsPerLiter, ThousandMillionPerLiter};
//!
//! let treatment = Treatment {
//!     platelets_given_below: ThousandMillionPerLiter(10.0),
//!     red_cells_given_below: GramsPerLiter(70.0),
//!     neutrophils_sooner_by_days: 0.0,
//! };
//! let three_in_a_row =
//!     NeutrophilRule { at_least: ThousandMillionPerLiter(0.5), days_in_a_row: 3 };
//!
//! let course = Course::of(ImaginaryChild::A, &treatment);
//! assert_eq!(course.neutrophils_engrafted(&three_in_a_row), Some(Day(12)));
//! ```

pub mod quantity;

mod chance;

pub mod haplotypes;
pub mod siblings;

pub mod collection;
pub mod mobilization;

pub mod plug;

pub mod counts;
pub mod marrow;

pub mod infusion;

pub mod opening;
pub mod triage;

pub use chance::Chance;
