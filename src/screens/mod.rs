//! The screens, a folder each: one for every [`story::Screen`], and one while a language loads.

mod about;
mod door;
mod draft;
#[cfg(feature = "ssr")]
mod first_stage;
#[cfg(feature = "ssr")]
pub(crate) mod fixtures;
mod map;
mod our_page;
mod rest;
mod step;
mod waiting;
mod welcome;
mod words;

pub(crate) use about::view_about;
pub(crate) use door::view_door;
#[cfg(feature = "ssr")]
pub use first_stage::view_first_stage;
pub(crate) use map::view_map;
pub(crate) use our_page::view_our_page;
pub(crate) use rest::view_rest;
pub(crate) use step::{use_read_aloud, view_step};
pub(crate) use waiting::view_loading;
#[cfg(feature = "ssr")]
pub use welcome::view_first_screen;
pub(crate) use welcome::view_welcome;
pub(crate) use words::view_words;
