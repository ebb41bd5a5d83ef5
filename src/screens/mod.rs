//! One folder for each screen, and the shell that chooses among them.

#[cfg(feature = "ssr")]
pub(crate) mod fixtures;

mod about;
mod door;
mod map;
mod our_page;
mod problem;
mod rest;
mod shell;
mod step;
mod welcome;
mod words;

pub use about::About;
pub use door::Door;
pub use map::Map;
pub use our_page::OurPage;
pub use problem::Problem;
pub use rest::Rest;
pub use shell::Shell;
pub use step::StepScreen;
pub use welcome::{FirstScreen, Welcome};
pub use words::Words;
