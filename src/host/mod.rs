//! The only code that touches the browser.
//!
//! [`Host`] is what the widget can ask for; each service is a trait with a browser half and a
//! half in memory ([`fake`]) for tests and the gallery. A service that is missing is a control
//! that is not drawn, never an error.

mod bookmarks;
mod content;
mod dom;
pub mod kiosk;
mod page;
mod panic;
mod printer;
mod speech;

pub mod fake;

use std::fmt;
use std::future::Future;
use std::pin::Pin;
use std::rc::Rc;

use story::bundle::{Bundle, BundleError};
use yew::{AttrValue, Callback};

pub use content::fetched;
pub use dom::{focus_beside, focus_quietly, scroll_to_top};

use crate::config::{Config, Remember};

/// Something done later.
pub type Later<T> = Pin<Box<dyn Future<Output = T>>>;

/// What the widget can ask of the page it lives in. Cheap to clone.
#[derive(Clone)]
pub struct Host {
    /// Brings a language of the story.
    pub content: Rc<dyn ContentSource>,
    /// Keeps the reader's place, where the page asks for it.
    pub bookmarks: Option<Rc<dyn Bookmarks>>,
    /// Tells the page what happens, and reads its address.
    pub page: Rc<dyn Page>,
    /// Reads aloud, where there is a voice.
    pub speech: Option<Rc<dyn Speech>>,
    /// Prints, where printing is possible.
    pub printer: Option<Rc<dyn Printer>>,
    /// The address that pictures and the leaflet are beside, ending in a slash.
    pub base: AttrValue,
}

impl PartialEq for Host {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.page, &other.page)
    }
}

/// Brings a language of the story.
pub trait ContentSource {
    /// The bundle of a language, by its tag.
    fn bundle(&self, tag: &str) -> Later<Result<Bundle, ContentError>>;
}

/// Why a language did not arrive.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ContentError {
    /// It could not be fetched.
    Missing(String),
    /// It is not a bundle that this build can read.
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

/// Keeps one text for the reader.
pub trait Bookmarks {
    /// What was kept; nothing the first time.
    ///
    /// # Errors
    ///
    /// Where the browser forbids it.
    fn read(&self) -> Result<Option<String>, StorageForbidden>;

    /// Keeps `text` in place of what was kept before.
    ///
    /// # Errors
    ///
    /// Where the browser forbids it, or there is no room.
    fn write(&self, text: &str) -> Result<(), StorageForbidden>;

    /// Calls `changed` with what another tab has kept, empty where it was cleared, until the guard drops.
    fn on_change(&self, changed: Callback<String>) -> Option<Guard>;
}

/// The browser does not let anything be kept here.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct StorageForbidden;

/// What the page is told. No personal data.
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
    /// Something went wrong that a page's owner can put right.
    Problem(String),
}

/// Something that ends when it is dropped.
pub type Guard = Box<dyn std::any::Any>;

/// The page round the widget.
pub trait Page {
    /// Tells the page.
    fn tell(&self, event: PageEvent);

    /// The fragment of the page's address, where the page is ours.
    fn fragment(&self) -> Option<String>;

    /// Shows `fragment` in the page's address: as a new entry of its history, or in place.
    fn show_fragment(&self, fragment: &str, new_entry: bool);

    /// Calls `moved` with the fragment when the reader goes back or forward, until the guard drops.
    fn on_fragment(&self, moved: Callback<String>) -> Option<Guard>;

    /// The languages the page and the browser ask for, most wanted first.
    fn languages(&self) -> Vec<String>;

    /// Writes the language that the story is told in on the element, as its `lang`.
    fn set_language(&self, tag: &str);
}

/// Reads aloud.
pub trait Speech {
    /// Whether there is a voice for a language now.
    fn has_voice(&self, tag: &str) -> bool;

    /// Calls `changed` when voices arrive, until the guard drops.
    fn on_voices(&self, changed: Callback<()>) -> Option<Guard>;

    /// Says `text`, and calls `ended` at its end.
    fn speak(&self, text: &str, tag: &str, ended: Callback<()>);

    /// Stops at once.
    fn stop(&self);
}

/// Prints.
pub trait Printer {
    /// Opens the browser's print dialog.
    fn print(&self);
}

impl Host {
    /// The browser's services for one element.
    pub fn browser(element: &web_sys::Element, config: &Config, base: &str) -> Self {
        panic::tell_page_of_panics(element);
        let content = config.content.as_deref().unwrap_or(base);
        let bookmarks = match config.remember {
            Remember::Never => None,
            kept => Some(Rc::new(bookmarks::BrowserBookmarks(kept)) as Rc<dyn Bookmarks>),
        };
        Self {
            content: Rc::new(content::FetchedContent::beside(content)),
            bookmarks,
            page: Rc::new(page::BrowserPage::new(element.clone(), config)),
            speech: speech::BrowserSpeech::find().map(|it| Rc::new(it) as _),
            // Nobody could close the print dialog of a screen without a keyboard.
            printer: printer::BrowserPrinter::find()
                .filter(|_| !config.kiosk)
                .map(|it| Rc::new(it) as _),
            base: base.to_owned().into(),
        }
    }
}
