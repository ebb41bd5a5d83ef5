use super::{Widget, bundle, write_notes};
use crate::host::{ContentError, PageEvent};
use crate::state::Progress;

fn missing() -> ContentError {
    ContentError::Missing("no network".to_owned())
}

#[test]
fn notes_that_are_typed_while_a_language_is_on_its_way_are_there_and_are_kept() {
    let mut widget = Widget::open();
    let fetch = widget.request("es");
    assert_eq!(widget.host.content.requested(), ["es"]);
    widget.act(write_notes("Typed meanwhile"));
    widget.receive("es", fetch);
    assert_eq!(widget.language(), "es");
    assert_eq!(widget.state.borrow().journey.page().notes, "Typed meanwhile");
    assert_eq!(widget.kept().page().notes, "Typed meanwhile");
}

#[test]
fn a_language_that_fails_is_reported_to_the_page_and_can_be_asked_for_again() {
    let mut widget = Widget::open();
    let mut fetch = widget.request("es");
    widget.host.page.take_events();
    widget.host.content.answer("es", Err(missing()));
    assert!(fetch.is_over());
    assert_eq!(widget.loading().map(|it| it.progress), Some(Progress::Failed));
    assert_eq!(widget.host.page.take_events(), [PageEvent::Problem(missing().to_string())]);

    let again = widget.request("es");
    widget.receive("es", again);
    assert_eq!((widget.language().as_str(), widget.loading()), ("es", None));
}

#[test]
fn an_answer_to_an_earlier_request_changes_nothing_while_the_last_is_awaited() {
    for late in [Ok(bundle("es")), Err(missing())] {
        let mut widget = Widget::open();
        let mut first = widget.request("es");
        let last = widget.request("ar");
        let before = widget.state.borrow().clone();
        widget.host.content.answer("es", late);
        assert!(first.is_over());
        assert!(*widget.state.borrow() == before);
        widget.receive("ar", last);
        assert_eq!(widget.language(), "ar");
    }
}

#[test]
fn an_answer_that_comes_after_the_last_changes_nothing() {
    let mut widget = Widget::open();
    let mut first = widget.request("es");
    let last = widget.request("ar");
    widget.receive("ar", last);
    let before = widget.state.borrow().clone();
    widget.host.content.answer("es", Ok(bundle("es")));
    assert!(first.is_over());
    assert!(*widget.state.borrow() == before);
}
