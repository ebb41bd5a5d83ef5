use std::rc::Rc;

use story::bundle::{Activities, ActivityWords, Card};

use super::{Change, LookAround};
use crate::activities::{Activity, Words};

/// Three things, and words that say their own name.
fn words() -> Words {
    let text = |name: &str, text: &str| (name.to_owned(), text.to_owned());
    let card = |id: &str| Card { id: id.into(), title: id.into(), ..Card::default() };
    let own = ActivityWords {
        name: LookAround::NAME.into(),
        texts: vec![text("start", "start"), text("said", "at {thing}"), text("all-seen", "all")],
        cards: ["air", "window", "bed"].map(card).into(),
        ..ActivityWords::default()
    };
    let all = Activities { writing: story::sample::writing(), all: vec![own] };
    Words::of(Rc::new(all), LookAround::NAME).unwrap()
}

fn said(changes: &[Change]) -> String {
    let words = words();
    let start = LookAround::start(&words);
    changes.iter().fold(start, |it, change| it.after(change, &words)).said(&words)
}

#[test]
fn before_a_look_it_asks_for_one() {
    assert_eq!(said(&[]), "start");
}

#[test]
fn it_says_what_is_looked_at() {
    assert_eq!(said(&[Change::Open(1)]), "at window");
    assert_eq!(said(&[Change::Open(1), Change::Next]), "at bed");
}

#[test]
fn the_list_and_the_drawing_open_the_same() {
    assert_eq!(said(&[Change::OpenInList(1)]), said(&[Change::Open(1)]));
    assert_eq!(said(&[Change::OpenInList(7)]), "start");
}

#[test]
fn what_is_not_in_the_room_changes_nothing() {
    assert_eq!(said(&[Change::Open(7)]), "start");
}

#[test]
fn when_all_was_seen_it_says_so_in_any_order() {
    assert_eq!(said(&[Change::Open(2), Change::Open(0)]), "at air");
    assert_eq!(said(&[Change::Open(2), Change::Open(0), Change::Next]), "at window all");
    assert_eq!(said(&[Change::Next, Change::Next, Change::Next]), "at bed all");
}
