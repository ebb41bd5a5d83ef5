//! The board before a card is turned, with clues only, and with results of the gene test.

use std::rc::Rc;

use story::Reading;
use story::bundle::Activities;
use yew::Html;

use super::{Change, DetectiveBoard};
use crate::activities::fixtures::{ActivityFixture, view_after};
use crate::activities::{self, Activity};

pub(crate) const FIXTURES: &[ActivityFixture] = &[
    fixture("face-down", |all| after(all, Reading::Family, &[])),
    fixture("clues-and-no-reason", |all| after(all, Reading::Family, &[Change::Next; 5])),
    fixture("a-clear-answer", |all| after(all, Reading::PictureBook, &[Change::Next, GENE_TEST])),
    fixture("an-unclear-answer", |all| {
        after(all, Reading::Detail, &[GENE_TEST, Change::Result(1)])
    }),
];

const fn fixture(state: &'static str, view: fn(&Rc<Activities>) -> Html) -> ActivityFixture {
    ActivityFixture { activity: DetectiveBoard::NAME, state, view }
}

fn after(all: &Rc<Activities>, reading: Reading, changes: &[Change]) -> Html {
    view_after::<DetectiveBoard>(all, reading, activities::Change::DetectiveBoard, changes)
}

const GENE_TEST: Change = Change::Turn(5);
