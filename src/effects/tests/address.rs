use story::{Action, Reading, Screen};

use super::Widget;
use crate::host::Page;
use crate::state::Msg;

#[test]
fn a_first_page_on_which_nothing_was_chosen_keeps_a_clean_address() {
    let mut widget = Widget::open();
    assert_eq!(widget.host.page.take_writes(), []);
    widget.act(Action::GoOn);
    widget.go_back();
    assert_eq!(widget.screen(), Screen::Welcome);
    assert_eq!(widget.host.page.fragment().as_deref(), Some(""));
}

#[test]
fn a_press_that_moves_makes_an_entry_and_a_choice_replaces_it() {
    let mut widget = Widget::open();
    widget.act(Action::GoOn);
    let at = "reading=family&at=signs/report";
    assert_eq!(widget.host.page.take_writes(), [(format!("lang=en&{at}"), true)]);
    widget.act(Action::Read(Reading::Detail));
    let at = "reading=detail&at=signs/report";
    assert_eq!(widget.host.page.take_writes(), [(format!("lang=en&{at}"), false)]);
    widget.send(Msg::Tool(Some(2)));
    assert_eq!(widget.host.page.take_writes(), []);
}

#[test]
fn back_after_a_change_of_reading_replaces_the_address_and_reaches_the_first_page() {
    let mut widget = Widget::open();
    widget.act(Action::GoOn);
    widget.act(Action::Next);
    widget.act(Action::Read(Reading::Detail));
    assert_eq!(widget.host.page.entries().len(), 3);
    widget.host.page.take_writes();

    widget.go_back();
    let there = "lang=en&reading=detail&at=signs/report".to_owned();
    assert_eq!(widget.host.page.take_writes(), [(there, false)]);
    widget.go_back();
    assert_eq!(widget.host.page.take_writes(), []);
    assert_eq!((widget.screen(), widget.host.page.current_entry()), (Screen::Welcome, 0));
}

#[test]
fn a_press_after_back_makes_an_entry_again() {
    let mut widget = Widget::open();
    widget.act(Action::GoOn);
    widget.act(Action::Next);
    widget.go_back();
    widget.act(Action::GoTo(Screen::Stages));
    assert_eq!((widget.host.page.entries().len(), widget.host.page.current_entry()), (3, 2));
}

#[test]
fn back_to_an_entry_in_another_language_asks_for_that_language() {
    let mut widget = Widget::open();
    widget.act(Action::GoOn);
    widget.act(Action::Next);
    let fetch = widget.request("es");
    widget.receive("es", fetch);
    assert_eq!(widget.loading(), None);
    widget.go_back();
    assert_eq!(widget.loading().map(|it| it.tag), Some("en"));
}
