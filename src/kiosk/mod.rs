//! The kiosk: what a screen in a waiting room shows round the widget. It is a program of its own,
//! `bin/kiosk.rs`, so that no other page fetches it (`docs/decisions/0030`).
//!
//! [`state`] decides everything and needs no browser; [`screen`] draws it.

mod attract;
mod bar;
mod context;
mod effects;
pub mod gesture;
pub mod handoff;
pub mod qr_code;
pub mod screen;
pub mod settings;
mod sheets;
pub mod state;

use std::rc::Rc;

use story::bundle::Activities;

use crate::activities::Words;
use crate::host::{ContentError, fetched};
use crate::languages::Offer;

/// The kiosk's style sheet. Its layer comes after all of the widget's.
pub const STYLESHEET: &str = concat!(
    include_str!("style.css"),
    include_str!("attract.css"),
    include_str!("sheets.css"),
    include_str!("story.css"),
);

/// A language on offer, and the kiosk's words in it.
#[derive(Debug, Clone, PartialEq)]
pub struct Spoken {
    pub(crate) language: Offer,
    pub(crate) words: Words,
}

impl Spoken {
    /// The direction of its writing, as the `dir` attribute has it.
    fn direction(&self) -> &'static str {
        if self.language.right_to_left { "rtl" } else { "ltr" }
    }
}

/// Fetches the kiosk's words in a language, from the folder `content` beside `base`.
///
/// # Errors
///
/// Where the file does not arrive, or belongs to another build.
pub async fn speaks(base: &str, language: Offer) -> Result<Spoken, ContentError> {
    let address = format!("{base}content/{}.kiosk.bundle", language.tag);
    let bytes = fetched(&address).await?;
    let all = Activities::from_bytes(&bytes).map_err(ContentError::Unreadable)?;
    let damaged = ContentError::Unreadable(story::bundle::BundleError::Damaged);
    let words = Words::of(Rc::new(all), Activities::KIOSK).ok_or(damaged)?;
    Ok(Spoken { language, words })
}
