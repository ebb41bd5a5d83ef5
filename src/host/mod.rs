//! The host is the page and the browser around the widget. No other code touches the browser.
//!
//! [`Host`] holds the services that the widget may use. Each service is a trait with two
//! implementations: one for the browser, and one in memory ([`fake`]) for tests and the gallery. Where
//! a service is missing, the widget does not draw the control for it.

mod bookmarks;
mod content;
mod dom;
mod events;
pub mod kiosk;
mod page;
mod panic;
mod printer;
mod reflection;

pub mod fake;

use std::fmt;
use std::future::Future;
use std::pin::Pin;
use std::rc::Rc;

use story::bundle::{Bundle, BundleError};
use yew::{AttrValue, Callback};

pub use content::fetched;
pub use dom::{focus_beside, focus_quietly, lead_to};

use crate::config::{Config, Remember};

/// A value that arrives later.
pub type Later<T> = Pin<Box<dyn Future<Output = T>>>;

/// The services that the widget may use. Cheap to clone.
#[derive(Clone)]
pub struct Host {
    /// Fetches the story in a language.
    pub content: Rc<dyn ContentSource>,
    /// Keeps the reader's bookmark, where the page allows it.
    pub bookmarks: Option<Rc<dyn Bookmarks>>,
    /// Sends events to the page, and reads and writes its address.
    pub page: Rc<dyn Page>,
    /// Prints, where the browser can.
    pub printer: Option<Rc<dyn Printer>>,
    /// The address of the folder that holds pictures and the leaflet, ending in a slash.
    pub base: AttrValue,
}

impl PartialEq for Host {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.page, &other.page)
    }
}

/// Fetches the story.
pub trait ContentSource {
    /// The story's bundle in the language with this tag.
    fn bundle(&self, tag: &str) -> Later<Result<Bundle, ContentError>>;
}

/// Why the story did not arrive in a language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ContentError {
    /// The file could not be fetched.
    Missing(String),
    /// The file is not a bundle that this build can read.
    Unreadable(BundleError),
}

impl fmt::Display for ContentError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Missing(what) => write!(f, "the story could not be fetched: {what}"),
            Self::Unreadable(BundleError::NotABundle) => {
                f.write_str("the story's file is not a bundle; does the server answer with a page?")
            }
            Self::Unreadable(BundleError::OtherVersion(version)) => write!(
                f,
                "the story's file is of version {version}, this widget reads {}; \
                 put the files of one release side by side",
                story::bundle::VERSION
            ),
            Self::Unreadable(BundleError::Damaged) => {
                f.write_str("the story's file is cut short or garbled; load the page again")
            }
        }
    }
}

/// Keeps the reader's bookmark.
pub trait Bookmarks {
    /// The bookmark; none on the first visit.
    ///
    /// # Errors
    ///
    /// When the browser forbids storage.
    fn read(&self) -> Result<Option<String>, StorageForbidden>;

    /// Replaces the bookmark by `text`.
    ///
    /// # Errors
    ///
    /// When the browser forbids storage, or the storage is full.
    fn write(&self, text: &str) -> Result<(), StorageForbidden>;

    /// Calls `changed` with each bookmark that another tab writes, empty when it clears the bookmark,
    /// until the guard drops.
    fn on_change(&self, changed: Callback<String>) -> Option<Guard>;
}

/// The browser forbids storage, or the storage is full.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct StorageForbidden;

/// An event that the widget sends to the page. It holds no personal data.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum PageEvent {
    /// The story is on the screen.
    Ready,
    /// A step is on the screen.
    Step {
        /// The stage's id.
        stage: String,
        /// The step's id.
        step: String,
    },
    /// A word was looked up, by its id.
    Term(String),
    /// The last step is on the screen.
    Finished,
    /// A problem that the page's owner can solve.
    Problem(String),
}

/// A subscription that ends when this is dropped.
pub type Guard = Box<dyn std::any::Any>;

/// The page around the widget.
pub trait Page {
    /// Sends an event to the page.
    fn tell(&self, event: PageEvent);

    /// The fragment of the page's address, where the widget may use the address.
    fn fragment(&self) -> Option<String>;

    /// Writes `fragment` in the page's address: as a new entry of the browser's history, or over the
    /// current entry.
    fn show_fragment(&self, fragment: &str, new_entry: bool);

    /// Calls `moved` with the fragment when the reader goes back or forward in the browser, until the
    /// guard drops.
    fn on_fragment(&self, moved: Callback<String>) -> Option<Guard>;

    /// The languages of the page and of the browser, the preferred one first.
    fn languages(&self) -> Vec<String>;

    /// Whether a link may open a window of its own. In a sandbox it may not.
    fn opens_windows(&self) -> bool;

    /// Does `then` once what is drawn now has been painted.
    fn after_paint(&self, then: Box<dyn FnOnce()>);

    /// Writes the story's language on the element, as its attribute `lang`.
    fn set_language(&self, tag: &str);
}

/// Prints.
pub trait Printer {
    /// Opens the browser's print dialog.
    fn print(&self);
}

impl Host {
    /// The browser's services for one element.
    pub fn browser(element: &web_sys::Element, config: &Config, base: &str) -> Self {
        panic::report_panics_to(element);
        let content = config.content.as_deref().unwrap_or(base);
        let bookmarks = match config.remember {
            Remember::Never => None,
            kept => Some(Rc::new(bookmarks::BrowserBookmarks::new(kept)) as Rc<dyn Bookmarks>),
        };
        Self {
            content: Rc::new(content::FetchedContent::beside(content)),
            bookmarks,
            page: Rc::new(page::BrowserPage::new(element.clone(), config)),
            // A kiosk has no keyboard to close a print dialog with, and a sandbox does not open one.
            printer: printer::BrowserPrinter::find(element)
                .filter(|_| !config.kiosk && !element.has_attribute("data-no-print"))
                .map(|it| Rc::new(it) as _),
            base: base.to_owned().into(),
        }
    }
}
