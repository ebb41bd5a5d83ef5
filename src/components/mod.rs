//! Small parts of screens; a folder each, with its styles and fixtures. What has a state of its own is a Yew component,
//! and everything else a function `view_…` (decision 0055). The announcer is only a style sheet.

pub mod button;
pub mod check;
pub mod day_line;
pub mod dialog;
pub mod fold;
pub mod headed_text;
pub mod header;
pub mod hospital_note;
pub mod icon;
pub mod joined;
pub mod languages;
pub mod page_turn;
pub mod passage;
pub mod picture;
pub mod prose;
pub mod reading_switch;
pub mod ribbon;
pub mod section;
pub mod settings;
pub mod sources;
pub mod stones;
pub mod team_question;
pub mod tools;
pub mod two_pages;
