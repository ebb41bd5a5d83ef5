//! The CSS of the activities as one text: a sheet of its own, fetched with their program.

/// The whole style sheet. Its layer is declared in the widget's.
pub const STYLESHEET: &str = concat!(include_str!("style.css"), include_str!("parts/style.css"),);
