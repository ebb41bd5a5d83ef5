//! The same services in memory, for tests and the gallery.

use std::cell::RefCell;
use std::rc::Rc;

use story::bundle::{Bundle, BundleError};
use yew::Callback;

use super::{
    Bookmarks, ContentError, ContentSource, Guard, Host, Later, Page, PageEvent, Printer, Speech,
    StorageForbidden,
};

/// A host where everything works and nothing leaves memory.
pub fn host() -> Host {
    Host {
        content: Rc::new(NoContent),
        bookmarks: Some(Rc::new(MemoryBookmarks::default())),
        page: Rc::new(SilentPage),
        speech: Some(Rc::new(OneVoice)),
        printer: Some(Rc::new(NoPaper)),
        base: "".into(),
    }
}

struct NoContent;

impl ContentSource for NoContent {
    fn bundle(&self, _: &str) -> Later<Result<Bundle, ContentError>> {
        Box::pin(async { Err(ContentError::Unreadable(BundleError::NotABundle)) })
    }
}

#[derive(Default)]
struct MemoryBookmarks(RefCell<Option<String>>);

impl Bookmarks for MemoryBookmarks {
    fn read(&self) -> Result<Option<String>, StorageForbidden> {
        Ok(self.0.borrow().clone())
    }

    fn write(&self, text: &str) -> Result<(), StorageForbidden> {
        self.0.replace(Some(text.to_owned()));
        Ok(())
    }

    fn on_change(&self, _: Callback<String>) -> Option<Guard> {
        None
    }
}

struct SilentPage;

impl Page for SilentPage {
    fn tell(&self, _: PageEvent) {}

    fn fragment(&self) -> Option<String> {
        None
    }

    fn show_fragment(&self, _: &str, _: bool) {}

    fn on_fragment(&self, _: Callback<String>) -> Option<Guard> {
        None
    }

    fn languages(&self) -> Vec<String> {
        vec!["en".to_owned()]
    }

    fn set_language(&self, _: &str) {}
}

struct OneVoice;

impl Speech for OneVoice {
    fn has_voice(&self, _: &str) -> bool {
        true
    }

    fn on_voices(&self, _: Callback<()>) -> Option<Guard> {
        None
    }

    fn speak(&self, _: &str, _: &str, ended: Callback<()>) {
        ended.emit(());
    }

    fn stop(&self) {}
}

struct NoPaper;

impl Printer for NoPaper {
    fn print(&self) {}
}
