//! Small parts used in several places; a folder each, with its styles and fixtures. The style
//! sheets of those that are only a class stand beside them.

pub mod button;
pub mod check;
pub mod day_line;
pub mod header;
pub mod icon;
pub mod joined;
pub mod line;
pub mod page_turn;
pub mod passage;
pub mod picture;
pub mod prose;
pub mod reading_switch;
pub mod section;
pub mod tools;
