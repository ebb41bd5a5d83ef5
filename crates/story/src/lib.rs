//! What is told, and where the reader is in it.
//!
//! Pure: no DOM, clock, chance or I/O, so that a whole reading runs natively in a millisecond.

mod fill;

pub mod bundle;

pub use fill::fill;
