use story::{Action, Reading, Screen};

use super::{Widget, ask, write_notes};
use crate::effects::Entrance;
use crate::effects::focus::FocusTarget;

#[test]
fn the_focus_follows_a_move_and_stays_at_any_other_change() {
    let mut widget = Widget::open();
    widget.act(Action::GoOn);
    assert_eq!(widget.focus, Some(FocusTarget::Screen));
    widget.act(Action::Read(Reading::Detail));
    assert_eq!(widget.focus, None);
}

#[test]
fn opening_the_page_leaves_the_focus_alone_and_a_link_to_a_screen_moves_it_there() {
    assert_eq!(Widget::open().focus, None);
    let asked = Widget::at(Entrance::Asked, &["at=signs/report"]);
    assert_eq!(asked.focus, Some(FocusTarget::Screen));
}

#[test]
fn a_screen_that_the_page_shows_already_keeps_its_focus() {
    let mut shown = Widget::at(Entrance::IsShown { was_pressed: true }, &["at=signs/report"]);
    assert_eq!(shown.focus, None);
    shown.act(Action::Next);
    assert_eq!(shown.focus, Some(FocusTarget::Screen));
}

#[test]
fn the_focus_goes_to_the_questions_when_one_is_removed_or_our_page_is_cleared() {
    // Asking again takes the question off.
    for removal in [ask(), Action::ClearPage] {
        let mut widget = Widget::open();
        widget.act(ask());
        widget.act(write_notes("Stays when the question goes"));
        widget.act(Action::GoTo(Screen::OurPage));
        assert_eq!(widget.focus, Some(FocusTarget::Screen));
        widget.act(removal);
        assert_eq!(widget.focus, Some(FocusTarget::Questions));
    }
}

#[test]
fn the_focus_goes_there_too_when_notes_were_all_that_was_cleared() {
    let mut widget = Widget::open();
    widget.act(write_notes("Gone"));
    widget.act(Action::GoTo(Screen::OurPage));
    widget.act(Action::ClearPage);
    assert_eq!(widget.focus, Some(FocusTarget::Questions));
}
