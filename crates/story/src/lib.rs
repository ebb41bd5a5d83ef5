//! The story and the reader's journey through it.
//!
//! Pure: no DOM, clock, chance or I/O, so that a whole reading runs natively in a millisecond.
//!
//! A [`Story`] is one [`bundle::Bundle`] with ways to find one's place in it. A [`Journey`] is
//! where the reader is and what she did; it changes only by [`Journey::apply`]. A [`DeepLink`]
//! is a journey's place as a page's address has it, a [`Bookmark`] a journey as it is kept.

mod bookmark;
mod deep_link;
mod fill;
mod journey;
mod language;
mod milestone;
mod our_page;
mod reading;
mod story;
mod switch;

#[cfg(any(test, feature = "sample"))]
pub mod sample;

pub mod bundle;
pub mod hospital;

pub use bookmark::{Bookmark, BookmarkError};
pub use deep_link::{DeepLink, DeepLinkProblem};
pub use fill::fill;
pub use journey::{Action, Journey, Screen};
pub use language::nearest;
pub use milestone::{Milestone, between};
pub use our_page::{Layer, OurPage, Passage, Question};
pub use reading::Reading;
pub use story::{Position, Progress, Story};
pub use switch::Switch;
