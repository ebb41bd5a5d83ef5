//! The widget: the story drawn with Yew, to be put in a page by `static/element.js`.
//!
//! Start reading at `widget_api.rs`, which is all that JavaScript calls, then [`app`]. `main.rs` is the
//! program for every page but a kiosk's, and `kiosk_main.rs` the one for a kiosk, which also draws
//! [`kiosk`] round the story.
//!
//! A part of a screen that has state, or stands in several places, is a Yew function component; every
//! other is a function `view_…` that returns `Html` (`docs/decisions/0042`). What is drawn of the first
//! stage also stands in the page before this program has come (`docs/decisions/0040`).

pub mod activities;
pub mod app;
pub mod components;
pub mod config;
pub mod effects;
#[cfg(feature = "ssr")]
pub mod gallery;
pub mod host;
pub mod kiosk;
pub mod languages;
pub mod screens;
pub mod state;
pub mod stylesheet;
pub mod view_context;
