//! The widget: the story drawn with Yew, to be put in a page by `static/element.js`.
//!
//! Start reading at [`mount`], which is all that JavaScript calls, then [`app`].
//!
//! What has state is a component; what has none is a function that returns `Html` and lives in a
//! component's folder all the same. Each Yew component costs 4 to 8 kB of WebAssembly
//! (`docs/decisions/0006`).

pub mod app;
pub mod components;
pub mod config;
mod effects;
#[cfg(feature = "ssr")]
pub mod gallery;
pub mod host;
mod loading;
pub mod mount;
pub mod offered;
pub mod reader;
pub mod screens;
pub mod stylesheet;
pub mod telling;
