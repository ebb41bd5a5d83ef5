use std::rc::Rc;

use story::bundle::{Activities, ActivityWords, Card};

use super::{Change, DetectiveBoard};
use crate::activities::{Activity, Words};

/// Two clues and a test that can name a reason; words say their own name.
fn words() -> Words {
    let texts = [
        ("start", "start"),
        ("said", "{test}: {question}"),
        ("asks-blood-count", "how many"),
        ("asks-blood-film", "what like"),
        ("why-open", "open"),
        ("reason-clear", "clear"),
        ("reason-unclear", "unclear"),
        ("reason-none", "none"),
    ];
    let card = |(id, group): (&str, &str)| Card {
        id: id.into(),
        group: group.into(),
        title: id.into(),
        ..Card::default()
    };
    let own = ActivityWords {
        name: DetectiveBoard::NAME.into(),
        texts: texts.map(|(name, text)| (name.to_owned(), text.to_owned())).into(),
        cards: [("blood-count", "clue"), ("blood-film", "clue"), ("gene-test", "reason")]
            .map(card)
            .into(),
        ..ActivityWords::default()
    };
    let all = Activities { writing: story::sample::writing(), all: vec![own] };
    Words::of(Rc::new(all), DetectiveBoard::NAME).unwrap()
}

fn said(changes: &[Change]) -> String {
    let words = words();
    let start = DetectiveBoard::start(&words);
    changes.iter().fold(start, |it, change| it.after(change, &words)).said(&words)
}

const GENE: Change = Change::Turn(2);

#[test]
fn a_clue_answers_its_own_question() {
    assert_eq!(said(&[]), "start");
    assert_eq!(said(&[Change::Turn(1)]), "blood-film: what like");
}

#[test]
fn clues_alone_leave_the_reason_open() {
    assert_eq!(said(&[Change::Turn(1), Change::Turn(0)]), "blood-count: how many open");
}

#[test]
fn only_the_gene_test_names_a_reason_whenever_it_is_turned() {
    assert_eq!(said(&[GENE]), "clear");
    assert_eq!(said(&[Change::Next, Change::Next, Change::Next]), "clear");
    assert_eq!(said(&[GENE, Change::Turn(0), Change::Turn(1)]), "blood-film: what like");
}

#[test]
fn the_gene_test_may_be_unclear_or_say_nothing() {
    assert_eq!(said(&[GENE, Change::Result(1)]), "unclear");
    assert_eq!(said(&[GENE, Change::Result(2)]), "none");
    assert_eq!(said(&[GENE, Change::Result(2), Change::Result(0)]), "clear");
}

#[test]
fn what_is_not_on_the_board_changes_nothing() {
    assert_eq!(said(&[Change::Turn(9)]), "start");
    assert_eq!(said(&[GENE, Change::Result(9)]), "clear");
}
