//! One folder for each screen, and the shell that chooses among them.

mod about;
mod door;
mod draft;
#[cfg(feature = "ssr")]
pub(crate) mod fixtures;
mod map;
mod our_page;
mod rest;
mod shell;
mod step;
mod waiting;
mod welcome;
mod words;

pub use shell::{Shell, ShellProps};
pub use waiting::{Waiting, view_waiting};
#[cfg(feature = "ssr")]
pub use welcome::view_first_screen;
