//! One folder for each screen, and the shell that chooses among them.

mod about;
mod door;
mod draft;
#[cfg(feature = "ssr")]
pub(crate) mod fixtures;
mod map;
mod our_page;
mod problem;
mod rest;
mod shell;
mod step;
mod welcome;
mod words;

pub use problem::view_problem;
pub use shell::{Shell, ShellProps};
pub use welcome::view_first_screen;
