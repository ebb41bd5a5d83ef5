//! The widget: the story drawn with Yew, to be put in a page by `static/element.js`.
//!
//! Start reading at `main.rs`, which is all that JavaScript calls, then [`app`]. What is in
//! [`activities`] is a program of its own, `bin/activities.rs`.
//!
//! What has state is a component; what has none is a function that returns `Html` and lives in a
//! component's folder all the same. Each Yew component costs 4 to 8 kB of WebAssembly
//! (`docs/decisions/0006`).

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
