//! Where a journey begins: where the reader left it, or where the page asks.

use story::{Bookmark, DeepLink, Journey, Reading, Story};

use crate::host::StorageForbidden;

/// What is known of the first screen before there is a story to find it in.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Origin {
    /// What the device keeps of the reader: nothing the first time, or where nothing may be kept.
    pub bookmark: Option<Result<String, StorageForbidden>>,
    /// The way to read that the page asks for.
    pub reading: Option<Reading>,
    /// Places to go to, as fragments of an address, the later ones winning: the `stage` attribute, the
    /// page's address, and what was pressed before the engine had come.
    pub links: Vec<String>,
}

/// A journey at its first screen.
#[derive(Debug, Clone, PartialEq)]
pub struct FirstJourney {
    /// The journey.
    pub journey: Journey,
    /// What could not be followed, for the page's developer.
    pub problems: Vec<String>,
    /// Whether the reader has to be told that what she did before is not there.
    pub is_forgotten: bool,
}

impl Origin {
    /// A journey on the first page, read as the page asks.
    pub(super) fn first_page(&self) -> Journey {
        Journey::reading_as(self.reading.unwrap_or(Reading::Family))
    }

    /// The journey through `story` that begins here.
    pub fn journey(&self, story: &Story) -> FirstJourney {
        let mut problems = Vec::new();
        let kept = match &self.bookmark {
            None => None,
            Some(Ok(text)) => {
                let kept = Bookmark::read(text, story).ok();
                if kept.is_none() {
                    problems.push("the kept place could not be read and was set aside".to_owned());
                }
                kept
            }
            Some(Err(StorageForbidden)) => {
                problems.push("this page may not keep a place here".to_owned());
                None
            }
        };
        let is_forgotten = !problems.is_empty();
        let mut journey = kept.unwrap_or_else(|| self.first_page());
        for link in &self.links {
            let (link, unreadable) = DeepLink::read(link);
            let (followed, unknown) = link.follow(&journey, story);
            problems.extend(unreadable.iter().chain(&unknown).map(ToString::to_string));
            journey = followed;
        }
        FirstJourney { journey, problems, is_forgotten }
    }
}
