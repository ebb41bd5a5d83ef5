use std::rc::Rc;

use simulations::triage::Urgency::{self, Emergency, Soon, Team};
use story::bundle::{Activities, ActivityWords, Card};

use super::{Change, WhenToCall, asked};
use crate::activities::{Activity, Words};

/// Three cards, one for each answer, and words that say their own name.
fn words() -> Words {
    let names = ["as-asked", "sooner", "please-sooner", "all-sorted", "emergency", "team", "soon"];
    let texts = names.map(|it| (it.to_owned(), it.to_owned())).into_iter();
    let filled = [("moved", "to {place}"), ("card-of", "{card} of {cards}")];
    let card = |group: &str| Card { group: group.into(), title: group.into(), ..Card::default() };
    let own = ActivityWords {
        name: WhenToCall::NAME.into(),
        texts: texts.chain(filled.map(|(name, text)| (name.to_owned(), text.to_owned()))).collect(),
        cards: ["emergency", "team", "soon"].map(card).into(),
        ..ActivityWords::default()
    };
    let all = Activities { writing: story::sample::writing(), all: vec![own] };
    Words::of(Rc::new(all), WhenToCall::NAME).unwrap()
}

fn after(changes: &[Change]) -> WhenToCall {
    let words = words();
    changes.iter().fold(WhenToCall::start(&words), |it, change| it.after(change, &words))
}

/// What is said where a card is put.
fn said(card: usize, urgency: Urgency) -> String {
    after(&[Change::Take(card), Change::Call(urgency)]).said(&words())
}

#[test]
fn to_call_when_asked_or_sooner_is_welcome() {
    assert_eq!([said(0, Emergency), said(1, Team), said(2, Soon)], ["as-asked"; 3]);
    assert_eq!([said(1, Emergency), said(2, Emergency), said(2, Team)], ["sooner"; 3]);
}

#[test]
fn a_card_put_too_late_is_asked_for_kindly_and_moves() {
    assert_eq!(said(0, Soon), "please-sooner to emergency");
    assert_eq!(said(1, Soon), "please-sooner to team");
    let put = after(&[Change::Call(Soon)]);
    assert_eq!(put.settled(&words(), 0), Some(Emergency));
}

#[test]
fn a_card_of_an_unknown_kind_belongs_to_the_telephone() {
    assert_eq!(asked(&words(), 7), Emergency);
}

#[test]
fn a_card_that_is_put_sooner_stays_there() {
    assert_eq!(
        after(&[Change::Take(2), Change::Call(Emergency)]).settled(&words(), 2),
        Some(Emergency)
    );
}

#[test]
fn cards_that_were_not_sorted_say_which_they_are() {
    assert_eq!(after(&[]).said(&words()), "1 of 3: emergency");
    assert_eq!(after(&[Change::Take(2)]).said(&words()), "3 of 3: soon");
    assert_eq!(after(&[Change::Take(3)]).card, 0);
}

#[test]
fn when_all_are_sorted_the_teams_own_list_is_next() {
    let call = |card| [Change::Take(card), Change::Call(Emergency)];
    let all = [call(0), call(1), call(2)].concat();
    assert_eq!(after(&all).said(&words()), "sooner all-sorted");
    assert_eq!(after(&all[..4]).said(&words()), "sooner");
}
