use std::rc::Rc;

use simulations::counts::Day;
use story::bundle::{Activities, ActivityWords, Number};

use super::{BloodCount, Change, FindTheDay};
use crate::activities::keys::Saying;
use crate::activities::keys::find_the_day::says;
use crate::activities::{Activity, Words};

/// The numbers of the fact sheet, and words that say their own name.
fn words() -> Words {
    let numbers = [
        ("threshold", 0.5),
        ("days-in-a-row", 3.0),
        ("platelet-threshold", 20.0),
        ("platelet-days", 3.0),
        ("none-given-before", 7.0),
        ("platelets-below", 10.0),
        ("red-cells-below", 70.0),
        ("sooner", 1.0),
    ];
    let number = |(name, from): (&str, f64)| {
        (name.to_owned(), Number { from, to: from, written: String::new() })
    };
    let own = ActivityWords {
        name: FindTheDay::NAME.into(),
        numbers: numbers.map(number).into(),
        ..ActivityWords::default()
    };
    let all = Activities { writing: story::sample::writing(), all: vec![own] };
    Words::of(Rc::new(all), FindTheDay::NAME).unwrap()
}

fn after(changes: &[Change]) -> FindTheDay {
    let words = words();
    changes.iter().fold(FindTheDay::start(&words), |it, change| it.after(change, &words))
}

fn answers(changes: &[Change], expected: Saying) {
    assert_eq!(after(changes).answer, expected, "{changes:?}");
}

const A: Change = Change::Mark(0);
const B: Change = Change::Mark(1);

#[test]
fn the_mornings_are_told_as_they_come() {
    for (day, expected) in [
        (-8, says::START),
        (-4, says::OLD_CELLS),
        (0, says::OLD_CELLS),
        (1, says::QUIET),
        (11, says::QUIET),
        (12, says::UP),
        (13, says::UP),
        (14, says::THREE),
    ] {
        answers(&[Change::Day(day)], expected);
    }
}

#[test]
fn a_morning_that_was_looked_at_is_not_forgotten() {
    let back = after(&[Change::Day(14), Change::Day(12)]);
    assert_eq!((back.day, back.seen, back.answer), (Day(12), Day(14), says::THREE));
}

#[test]
fn every_mark_is_answered_by_where_it_stands() {
    let mark = |day, expected| answers(&[Change::Day(20), Change::Day(day), A], expected);
    mark(-6, says::BEFORE);
    mark(0, says::BEFORE);
    mark(3, says::UNDER);
    mark(11, says::UNDER);
    mark(12, says::FOUND);
    mark(13, says::EARLIER);
    mark(20, says::EARLIER);
}

#[test]
fn the_first_day_is_known_only_when_three_were_seen() {
    answers(&[Change::Day(12), A], says::ONE_DAY);
    answers(&[Change::Day(12), A, Change::Day(13)], says::UP);
    answers(&[Change::Day(12), A, Change::Day(14)], says::FOUND);
    answers(&[Change::Day(12), A, Change::Day(14), Change::Day(15)], says::UP);
    assert_eq!(after(&[Change::Day(12), A, Change::Day(14)]).is_found(&words()), [true, false]);
}

#[test]
fn both_days_are_found_and_differ() {
    let both = [Change::Day(16), B, Change::Day(12), A, Change::Day(14), B];
    answers(&both, says::BOTH);
    assert_eq!(after(&both).marked, [Some(Day(12)), Some(Day(14))]);
    assert_eq!(after(&[Change::ShowMe]).marked, after(&both).marked);
    answers(&[Change::ShowMe], says::BOTH);
}

#[test]
fn a_growth_factor_moves_what_was_found_and_nothing_else() {
    let sooner = after(&[Change::ShowMe, Change::GrowthFactor]);
    assert_eq!((sooner.marked, sooner.answer), ([Some(Day(11)), Some(Day(13))], says::SOONER));
    let again = after(&[Change::ShowMe, Change::GrowthFactor, Change::GrowthFactor]);
    assert_eq!((again.marked, again.answer), ([Some(Day(12)), Some(Day(14))], says::LATER));
    let guessed = after(&[Change::Day(20), A, Change::GrowthFactor]);
    assert_eq!(guessed.marked, [Some(Day(20)), None]);
}

#[test]
fn the_days_of_platelets_follow_the_settings() {
    let own = |changes: &[Change]| {
        let words = words();
        let rule = super::plan::platelet_rule(&words);
        after(changes).plan.courses(&words).map(|it| it.platelets_engrafted(&rule))
    };
    assert_eq!(own(&[]), [Some(Day(17)), Some(Day(19))]);
    assert_ne!(own(&[Change::PlateletsBelow(20)]), own(&[]));
}

#[test]
fn the_other_counts_have_words_of_their_own() {
    answers(&[Change::Count(1)], says::ENOUGH_OF_THEIR_OWN);
    answers(&[Change::Count(2), Change::Day(5)], says::LAST_BACK);
    answers(&[Change::Count(1), Change::PlateletsBelow(15)], says::GIVEN_SOONER);
    assert_eq!(after(&[Change::Count(9)]).count, BloodCount::Neutrophils);
    assert_eq!(after(&[Change::Count(2), Change::ShowMe]).count, BloodCount::Neutrophils);
}

#[test]
fn a_picture_book_speaks_of_the_count_that_it_shows() {
    let words = words();
    let said = |changes: &[Change]| after(changes).said_in_picture_book(&words);
    assert_eq!(said(&[Change::Count(1)]), said(&[Change::Count(0)]));
    assert_eq!(said(&[Change::PlateletsBelow(15)]), said(&[Change::Count(0)]));
    assert_eq!(said(&[Change::GrowthFactor]), after(&[Change::GrowthFactor]).said(&words));
}

#[test]
fn a_child_that_is_not_there_cannot_be_marked() {
    assert_eq!(after(&[Change::Mark(2)]), after(&[]));
}
