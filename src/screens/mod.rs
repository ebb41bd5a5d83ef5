//! The screens, a folder each: one for every [`story::Screen`], and one while a language loads.

mod about;
mod also_asked;
mod draft;
mod enough;
#[cfg(feature = "ssr")]
mod first_stage;
#[cfg(feature = "ssr")]
pub(crate) mod fixtures;
mod hard_questions;
mod our_page;
mod stages;
mod step;
mod waiting;
mod welcome;
mod when_to_call;
mod words;

pub(crate) use about::view_about;
pub(crate) use also_asked::view_also_asked;
pub(crate) use enough::view_enough;
#[cfg(feature = "ssr")]
pub use first_stage::view_first_stage;
pub(crate) use hard_questions::view_hard_questions;
pub(crate) use our_page::view_our_page;
pub(crate) use stages::view_stages;
pub(crate) use step::view_step;
pub(crate) use waiting::view_loading;
#[cfg(feature = "ssr")]
pub use welcome::view_first_screen;
pub(crate) use welcome::view_welcome;
pub(crate) use when_to_call::view_when_to_call;
pub(crate) use words::view_words;
