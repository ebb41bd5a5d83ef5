use std::cell::{Ref, RefCell};

use yew::Callback;

use crate::host::{Guard, Page, PageEvent};

/// A page that records its events, and has a history like a browser's.
#[derive(Default)]
pub struct FakePage {
    events: RefCell<Vec<PageEvent>>,
    writes: RefCell<Vec<(String, bool)>>,
    history: RefCell<History>,
    moved: RefCell<Callback<String>>,
}

/// The fragments of a tab's history, and which of them is the current one.
struct History {
    entries: Vec<String>,
    current: usize,
}

impl Default for History {
    fn default() -> Self {
        Self { entries: vec![String::new()], current: 0 }
    }
}

impl FakePage {
    /// The events since this was called last.
    pub fn take_events(&self) -> Vec<PageEvent> {
        self.events.take()
    }

    /// The fragments that the widget wrote since this was called last, each with whether it was a new
    /// entry of the history.
    pub fn take_writes(&self) -> Vec<(String, bool)> {
        self.writes.take()
    }

    /// The fragments in the history, the oldest first.
    pub fn entries(&self) -> Ref<'_, [String]> {
        Ref::map(self.history.borrow(), |it| &*it.entries)
    }

    /// The place of the current entry among them.
    pub fn current_entry(&self) -> usize {
        self.history.borrow().current
    }

    /// The reader goes back in the browser.
    pub fn go_back(&self) {
        let fragment = {
            let mut history = self.history.borrow_mut();
            history.current = history.current.saturating_sub(1);
            history.entries[history.current].clone()
        };
        let moved = self.moved.borrow().clone();
        moved.emit(fragment);
    }
}

impl Page for FakePage {
    fn tell(&self, event: PageEvent) {
        self.events.borrow_mut().push(event);
    }

    fn fragment(&self) -> Option<String> {
        let history = self.history.borrow();
        Some(history.entries[history.current].clone())
    }

    fn show_fragment(&self, fragment: &str, new_entry: bool) {
        self.writes.borrow_mut().push((fragment.to_owned(), new_entry));
        let mut history = self.history.borrow_mut();
        if new_entry {
            history.current += 1;
            let current = history.current;
            history.entries.truncate(current);
            history.entries.push(String::new());
        }
        let current = history.current;
        history.entries[current] = format!("#{fragment}");
    }

    fn on_fragment(&self, moved: Callback<String>) -> Option<Guard> {
        self.moved.replace(moved);
        None
    }

    fn languages(&self) -> Vec<String> {
        vec!["en".to_owned()]
    }

    fn opens_windows(&self) -> bool {
        true
    }

    fn after_paint(&self, then: Box<dyn FnOnce()>) {
        then();
    }

    fn set_language(&self, _: &str) {}
}
