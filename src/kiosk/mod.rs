//! Kiosk mode: what a touch screen in a waiting room shows around the story. It is a program of its own,
//! `kiosk_main.rs`, so that no other page fetches it (`docs/decisions/0030`).
//!
//! [`state`] makes every decision without a browser, [`screen`] draws it, and `host::kiosk` is its side of
//! the browser.

mod attract;
mod bar;
mod context;
mod effects;
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
    include_str!("leaves.css"),
    include_str!("tried.css"),
);

/// A language on offer with the kiosk's words in it.
#[derive(Debug, Clone, PartialEq)]
pub struct KioskLanguage {
    pub(crate) offer: Offer,
    pub(crate) words: Words,
}

impl KioskLanguage {
    /// The direction of its writing, as the `dir` attribute has it.
    fn direction(&self) -> &'static str {
        self.offer.direction()
    }
}

/// Fetches the kiosk's words in a language, from the folder `content` beside `base`.
///
/// # Errors
///
/// When the file does not arrive, or belongs to another build.
pub async fn fetch_kiosk_language(base: &str, offer: Offer) -> Result<KioskLanguage, ContentError> {
    let address = format!("{base}content/{}.kiosk.bundle", offer.tag);
    let bytes = fetched(&address).await?;
    let all = Activities::from_bytes(&bytes).map_err(ContentError::Unreadable)?;
    let damaged = ContentError::Unreadable(story::bundle::BundleError::Damaged);
    let words = Words::of(Rc::new(all), Activities::KIOSK).ok_or(damaged)?;
    Ok(KioskLanguage { offer, words })
}
