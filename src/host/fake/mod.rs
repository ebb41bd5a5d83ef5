//! The host's services in memory, for tests and the gallery. They record what the widget does with them,
//! and a test decides what they answer.

mod bookmarks;
mod content;
mod devices;
mod page;

use std::rc::Rc;

pub use bookmarks::FakeBookmarks;
pub use content::FakeContent;
pub use page::FakePage;

use super::Host;
use devices::SilentPrinter;

/// The services that a test looks into. Clones share their records.
#[derive(Clone, Default)]
pub struct FakeHost {
    /// The page around the widget.
    pub page: Rc<FakePage>,
    /// The browser's storage.
    pub bookmarks: Rc<FakeBookmarks>,
    /// The server with the story's files.
    pub content: Rc<FakeContent>,
}

impl FakeHost {
    /// The services as the widget gets them.
    pub fn host(&self) -> Host {
        Host {
            content: Rc::clone(&self.content) as _,
            bookmarks: Some(Rc::clone(&self.bookmarks) as _),
            page: Rc::clone(&self.page) as _,
            printer: Some(Rc::new(SilentPrinter)),
            base: "".into(),
        }
    }
}

/// A host where every service is there, for drawings that need no more.
pub fn host() -> Host {
    FakeHost::default().host()
}
