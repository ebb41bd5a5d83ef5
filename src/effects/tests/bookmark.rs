use story::{Action, Screen};

use super::{Widget, ask, write_notes};
use crate::host::{Bookmarks, Page};
use crate::state::PlaceForgotten;

#[test]
fn what_another_tab_clears_does_not_return_and_is_not_written_over() {
    let mut widget = Widget::open();
    widget.act(ask());
    widget.act(Action::GoTo(Screen::OurPage));
    assert_eq!(widget.kept().page().questions.len(), 1);

    widget.change_in_another_tab("");
    assert_eq!(widget.state.borrow().journey.page().questions, []);
    assert_eq!(widget.screen(), Screen::OurPage);
    assert_eq!(widget.host.bookmarks.read(), Ok(None));
    assert!(!widget.host.page.fragment().unwrap().contains("ask="));
    widget.act(write_notes("Later"));
    assert_eq!(widget.kept().page().questions, []);
}

#[test]
fn what_is_done_after_another_tab_has_written_the_same_is_kept() {
    let mut widget = Widget::open();
    widget.act(write_notes("Here"));
    let same = widget.host.bookmarks.read().unwrap().unwrap();
    widget.change_in_another_tab(&same);
    assert_eq!(widget.host.bookmarks.read(), Ok(Some(same)));
    widget.act(write_notes("Here and now"));
    assert_eq!(widget.kept().page().notes, "Here and now");
}

#[test]
fn opening_the_page_writes_no_bookmark() {
    let widget = Widget::open();
    assert_eq!(widget.host.bookmarks.read(), Ok(None));
}

#[test]
fn a_bookmark_that_cannot_be_written_is_said_once() {
    let mut widget = Widget::open();
    widget.host.bookmarks.forbid();
    let said = |widget: &Widget| widget.state.borrow().place_forgotten;
    assert_eq!(said(&widget), PlaceForgotten::No);
    widget.act(write_notes("Lost"));
    assert_eq!(said(&widget), PlaceForgotten::Saying);
    widget.act(Action::GoTo(Screen::Stages));
    assert_eq!(said(&widget), PlaceForgotten::Said);
    widget.act(write_notes("Lost again"));
    assert_eq!(said(&widget), PlaceForgotten::Said);
}
