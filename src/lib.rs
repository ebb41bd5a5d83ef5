//! The widget: the story drawn with Yew, to be put in a page by `static/element.js`.
//!
//! Start reading at [`mount`], which is all that JavaScript calls, then [`app`].

pub mod app;
pub mod components;
pub mod config;
#[cfg(feature = "ssr")]
pub mod gallery;
pub mod hooks;
pub mod host;
pub mod mount;
pub mod offered;
pub mod screens;
pub mod state;
pub mod stylesheet;
