//! The screen in a waiting room: what stands round the widget there. A program of its own,
//! `bin/kiosk.rs`, so that no other reader fetches it (`docs/decisions/0030`).
//!
//! [`watch`] decides everything and needs no browser; [`screen`] draws what it decides.

mod attract;
mod bar;
pub mod carry;
pub mod gesture;
pub mod screen;
pub mod settings;
mod sheets;
mod square;
pub mod watch;

use std::rc::Rc;

use story::bundle::Activities;

use crate::activities::Words;
use crate::host::{ContentError, fetched};
use crate::languages::Offer;

/// The style sheet, fetched with the program. Its layer comes after all of the widget's.
pub const STYLESHEET: &str = concat!(
    include_str!("style.css"),
    include_str!("attract.css"),
    include_str!("sheets.css"),
    include_str!("story.css"),
);

/// A language on offer, and what the screen says in it.
#[derive(Debug, Clone, PartialEq)]
pub struct Spoken {
    pub(crate) language: Offer,
    pub(crate) words: Words,
}

/// Brings what the screen says in a language, from the folder `content` beside `base`.
///
/// # Errors
///
/// Where it does not come, or is not of this build.
pub async fn speaks(base: &str, language: Offer) -> Result<Spoken, ContentError> {
    let address = [base, "content/", language.tag, ".kiosk.bundle"].concat();
    let bytes = fetched(&address).await?;
    let all = Activities::from_bytes(&bytes).map_err(ContentError::Unreadable)?;
    let damaged = ContentError::Unreadable(story::bundle::BundleError::Damaged);
    let words = Words::of(Rc::new(all), Activities::KIOSK).ok_or(damaged)?;
    Ok(Spoken { language, words })
}
