use std::rc::Rc;

use story::bundle::{Activities, ActivityWords, Card};

use super::{Change, CheckPassport};
use crate::activities::{Activity, Words};

/// Two checks of a child, one of a donor, and words that say their own name.
fn words() -> Words {
    let texts = [
        ("start", "start"),
        ("said", "{check} stamped"),
        ("keep-line", "{check}?"),
        ("child-full", "child full"),
        ("donor-full", "donor full"),
    ];
    let card = |(id, group): (&str, &str)| Card {
        id: id.into(),
        group: group.into(),
        title: id.into(),
        ..Card::default()
    };
    let own = ActivityWords {
        name: CheckPassport::NAME.into(),
        texts: texts.map(|(name, text)| (name.to_owned(), text.to_owned())).into(),
        cards: [("ears", "child"), ("heart", "child"), ("questions", "donor")].map(card).into(),
        ..ActivityWords::default()
    };
    let all = Activities { writing: story::sample::writing(), all: vec![own] };
    Words::of(Rc::new(all), CheckPassport::NAME).unwrap()
}

fn after(changes: &[Change]) -> CheckPassport {
    let words = words();
    changes.iter().fold(CheckPassport::start(&words), |it, change| it.after(change, &words))
}

fn said(changes: &[Change]) -> String {
    after(changes).said(&words())
}

fn asks(changes: &[Change]) -> String {
    after(changes).questions(&words())
}

#[test]
fn a_check_that_is_looked_at_is_stamped() {
    assert_eq!(said(&[]), "start");
    assert_eq!(said(&[Change::Open(1)]), "heart stamped");
    assert_eq!(said(&[Change::OpenInList(1)]), "heart stamped");
}

#[test]
fn a_page_is_full_when_each_of_its_checks_was_looked_at() {
    assert_eq!(said(&[Change::Open(1), Change::Open(0)]), "ears stamped child full");
    assert_eq!(said(&[Change::Page(1), Change::Next]), "questions stamped donor full");
}

#[test]
fn stamps_stay_while_the_other_page_is_open() {
    let there_and_back = [Change::Open(0), Change::Page(1), Change::Page(0)];
    assert_eq!(said(&there_and_back), "start");
    assert!(after(&there_and_back).checks.visited.contains(0));
}

#[test]
fn a_check_of_the_other_page_is_not_stamped() {
    assert_eq!(said(&[Change::Open(2)]), "start");
    assert_eq!(said(&[Change::Page(1), Change::OpenInList(0)]), "start");
    assert_eq!(said(&[Change::Next, Change::Next, Change::Next]), "ears stamped child full");
}

#[test]
fn what_is_marked_is_a_line_to_ask_from_both_pages() {
    assert_eq!(asks(&[Change::Ask]), "");
    let both = [Change::Open(1), Change::Ask, Change::Page(1), Change::Next, Change::Ask];
    assert_eq!(asks(&both), "heart?\nquestions?");
    assert_eq!(asks(&[Change::Open(1), Change::Ask, Change::Ask]), "");
}
