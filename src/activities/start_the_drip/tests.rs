use std::rc::Rc;

use simulations::infusion::STILLS;
use story::bundle::{Activities, ActivityWords};

use super::drawing::{HOMES, cells};
use super::{Change, StartTheDrip};
use crate::activities::{Activity, Words};

/// Words that say their own name.
fn words() -> Words {
    let own = ActivityWords {
        name: StartTheDrip::NAME.into(),
        texts: ["ready", "tube", "way", "home"].map(|it| (it.to_owned(), it.to_owned())).into(),
        ..ActivityWords::default()
    };
    Words::of(
        Rc::new(Activities { writing: story::sample::writing(), all: vec![own] }),
        StartTheDrip::NAME,
    )
    .unwrap()
}

fn after(changes: &[Change]) -> StartTheDrip {
    let words = words();
    changes.iter().fold(StartTheDrip::start(&words), |it, change| it.after(change, &words))
}

fn says(changes: &[Change]) -> String {
    after(changes).said(&words())
}

#[test]
fn step_by_step_the_cells_run_in_find_their_way_and_settle() {
    use Change::Step;
    assert_eq!(says(&[]), "ready");
    assert_eq!(says(&[Step]), "tube");
    assert_eq!(says(&[Step, Step]), "way");
    assert_eq!(says(&[Step, Step, Step]), "home");
    assert_eq!(says(&[Step, Step, Step, Step]), "ready");
}

#[test]
fn one_press_shows_and_says_all_of_it() {
    assert_eq!(says(&[Change::Start]), "tube way home");
    assert!(after(&[Change::Start]).bag().runs());
}

#[test]
fn a_bag_that_has_run_stands_still_and_is_not_seen_to_run_when_one_comes_back() {
    let arrived = after(&[Change::Start, Change::Arrive]);
    assert!(!arrived.bag().runs());
    assert_eq!(arrived.said(&words()), says(&[Change::Start]));
    assert_eq!(after(&[Change::Step, Change::Arrive]), after(&[Change::Step]));
}

#[test]
fn a_second_press_starts_it_anew() {
    let [once, twice] = [1, 2].map(|times| after(&vec![Change::Start; times]).bag());
    assert!(twice.runs() && twice.starts > once.starts);
}

#[test]
fn a_step_ends_the_running() {
    assert!(!after(&[Change::Start, Change::Step]).bag().runs());
    assert_eq!(says(&[Change::Start, Change::Step]), "ready");
}

#[test]
fn each_day_keeps_its_own_bag() {
    use Change::{Step, Turn};
    assert_eq!(says(&[Step, Turn(1)]), "ready");
    assert_eq!(says(&[Step, Turn(1), Step, Step, Turn(0)]), "tube");
    assert_eq!(says(&[Step, Turn(1), Step, Step]), "way");
}

#[test]
fn there_is_no_third_day() {
    assert_eq!(after(&[Change::Turn(7)]), after(&[Change::Turn(1)]));
}

#[test]
fn every_cell_that_has_left_the_bag_is_drawn_and_at_last_each_is_at_home() {
    let drawn = |still| cells(still).into_iter().flatten().count();
    assert_eq!([0, 1, 2, 3].map(drawn), [0, 6, 12, 12]);
    assert_eq!(cells(STILLS.len() - 1), HOMES.map(Some));
}
