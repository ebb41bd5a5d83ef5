use std::rc::Rc;

use simulations::counts::Day;
use story::bundle::{Activities, ActivityWords, Card};

use super::{Change, MakingRoom};
use crate::activities::{Activity, Words};

/// Words that say their own name, and two cards.
fn words() -> Words {
    let says = ["start", "room-first", "counts-follow", "ready", "new-star", "put-back"];
    let own = ActivityWords {
        name: MakingRoom::NAME.into(),
        texts: says.map(|it| (it.to_owned(), it.to_owned())).into(),
        cards: vec![Card::default(), Card::default()],
        ..ActivityWords::default()
    };
    let all = Activities { writing: story::sample::writing(), all: vec![own] };
    Words::of(Rc::new(all), MakingRoom::NAME).unwrap()
}

fn after(changes: &[Change]) -> MakingRoom {
    let words = words();
    changes.iter().fold(MakingRoom::start(&words), |it, change| it.after(change, &words))
}

#[test]
fn it_starts_with_a_full_marrow_and_nothing_picked() {
    let start = after(&[]);
    assert_eq!((start.day, start.taken()), (Day(-8), 14));
    assert!(!start.picked.contains(&true));
    assert_eq!(start.said(&words()), "start");
}

#[test]
fn what_is_said_follows_the_days_to_either_side() {
    let said = |day| after(&[Change::Day(-1), Change::Day(day)]).said(&words());
    let days = [-8, -7, -5, -4, -1, 0].map(said);
    let expected = ["start", "room-first", "room-first", "counts-follow", "counts-follow", "ready"];
    assert_eq!(days, expected);
}

#[test]
fn a_day_beyond_the_dial_is_its_nearest_end() {
    assert_eq!([-9, 7, 400].map(|day| after(&[Change::Day(day)]).day), [Day(-8), Day(0), Day(0)]);
}

#[test]
fn what_was_picked_stays_while_the_days_move_and_can_be_put_back() {
    let picked = after(&[Change::Pick(1), Change::Day(-3)]);
    assert_eq!(picked.picked, [false, true]);
    let back = after(&[Change::Pick(1), Change::Pick(1)]);
    assert_eq!((back.picked.as_slice(), back.said(&words())), (&[false; 2][..], "put-back".into()));
}

#[test]
fn a_card_that_is_not_there_changes_nothing() {
    assert_eq!(after(&[Change::Pick(2)]), after(&[]));
}
