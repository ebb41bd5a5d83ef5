use story::{Reading, Screen};

use super::Widget;
use crate::effects::attributes::{Wishes, changes};
use crate::state::Msg;

fn wishes() -> Wishes {
    Wishes { tag: "en", visit: 0, reading: Some(Reading::Family), stage: Some("signs".into()) }
}

impl Widget {
    fn follow(&mut self, before: &Wishes, now: &Wishes) {
        for message in changes(before, now) {
            self.send(message);
        }
    }

    fn reading(&self) -> Reading {
        self.state.borrow().journey.reading()
    }
}

#[test]
fn what_has_not_changed_is_not_asked_for_again() {
    assert!(changes(&wishes(), &wishes()).is_empty());
    // A reader may have chosen another way to read since: only a new wish of the page's takes it back.
    let elsewhere = Wishes { stage: Some("waiting".into()), ..wishes() };
    let asked = changes(&wishes(), &elsewhere);
    assert!(matches!(&asked[..], [Msg::Link(at)] if at == "at=waiting"), "{asked:?}");
}

#[test]
fn a_way_to_read_that_the_page_asks_for_is_taken_and_the_place_stays() {
    let mut widget = Widget::open();
    widget.send(Msg::Link("at=waiting".into()));
    let place = widget.state.borrow().journey.screen();
    widget.follow(&wishes(), &Wishes { reading: Some(Reading::Detail), ..wishes() });
    assert_eq!(
        (widget.reading(), widget.state.borrow().journey.screen()),
        (Reading::Detail, place)
    );
    // An attribute that is taken away asks for nothing.
    widget.follow(&wishes(), &Wishes { reading: None, ..wishes() });
    assert_eq!(widget.reading(), Reading::Detail);
}

#[test]
fn another_reader_begins_where_the_page_says_though_it_says_what_it_said() {
    let mut widget = Widget::open();
    let first = Wishes { visit: 1, stage: Some("waiting".into()), ..wishes() };
    widget.follow(&wishes(), &first);
    widget.send(Msg::Link("at=signs".into()));
    widget.follow(&first, &Wishes { visit: 0, ..first.clone() });
    widget.follow(&Wishes { visit: 0, ..first.clone() }, &Wishes { visit: 2, ..first });
    let state = widget.state.borrow();
    let position = state.story.position("waiting");
    assert_eq!((state.visit, Some(state.journey.screen())), (2, position.map(Screen::Step)));
}
