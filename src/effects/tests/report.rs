use story::{Action, Reading, Screen, Story};

use super::{Widget, ask, bundle, write_notes};
use crate::effects::Entrance;
use crate::effects::announcement::announced_place;
use crate::host::PageEvent;

fn step(stage: &str, step: &str) -> PageEvent {
    PageEvent::Step { stage: stage.to_owned(), step: step.to_owned() }
}

#[test]
fn steps_words_and_the_end_are_reported_once_each() {
    let mut widget = Widget::open();
    assert_eq!(widget.host.page.take_events(), [PageEvent::Ready]);
    widget.act(Action::GoOn);
    widget.act(Action::Read(Reading::Detail));
    widget.act(write_notes("A note moves nobody"));
    let fetch = widget.request("es");
    widget.receive("es", fetch);
    assert_eq!(widget.host.page.take_events(), [step("signs", "report")]);
    widget.act(Action::GoTo(Screen::Words(Some(1))));
    assert_eq!(widget.host.page.take_events(), [PageEvent::Term("platelet".to_owned())]);
    let last = Story::new(bundle("en")).positions().last().unwrap();
    widget.act(Action::GoTo(Screen::Step(last)));
    widget.act(write_notes("Nor at the end"));
    let events = widget.host.page.take_events();
    assert!(matches!(&*events, [PageEvent::Step { .. }, PageEvent::Finished]), "{events:?}");
}

#[test]
fn a_step_that_the_page_shows_already_is_not_reported_again() {
    let mut shown = Widget::at(Entrance::IsShown { was_pressed: true }, &["at=signs/report"]);
    assert_eq!(shown.host.page.take_events(), [PageEvent::Ready]);
    shown.act(Action::Next);
    assert_eq!(shown.host.page.take_events(), [step("signs", "small-seeds")]);
}

#[test]
fn a_move_another_way_to_read_and_a_question_are_announced() {
    let mut widget = Widget::open();
    let said = |widget: &Widget| widget.state.borrow().announcement.clone();
    assert_eq!(said(&widget), "");
    widget.act(Action::GoOn);
    let place = announced_place(&widget.context());
    assert!(!place.is_empty());
    assert_eq!(said(&widget), place);
    widget.act(Action::Read(Reading::Detail));
    assert_eq!(said(&widget), widget.context().labels().reading.detail);
    widget.act(ask());
    assert_eq!(said(&widget), widget.context().labels().asked);
}
