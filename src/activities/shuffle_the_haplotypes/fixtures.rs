//! A family before and after two of its people are compared, and the hundred families.

use std::rc::Rc;

use story::Reading;
use story::bundle::Activities;
use yew::Html;

use super::{Change, ShuffleTheHaplotypes};
use crate::activities::fixtures::{ActivityFixture, view_after};
use crate::activities::{self, Activity};

pub(crate) const FIXTURES: &[ActivityFixture] = &[
    fixture("at-first", |all| after(all, Reading::Family, &[])),
    fixture("one-picked", |all| after(all, Reading::PictureBook, &[Change::Pick(2)])),
    fixture("both-strips", |all| after(all, Reading::Family, &[Change::Pick(2), Change::Pick(3)])),
    fixture("one-strip", |all| after(all, Reading::Family, &[Change::Pick(2), Change::Pick(4)])),
    fixture("no-strip", |all| after(all, Reading::Family, &[Change::Pick(2), Change::Pick(5)])),
    fixture("parent-and-child", |all| {
        after(all, Reading::PictureBook, &[Change::Pick(5), Change::Pick(1)])
    }),
    fixture("another-family", |all| {
        after(all, Reading::Family, &[Change::Pick(0), Change::Pick(1), Change::Deal])
    }),
    fixture("no-siblings", |all| after(all, Reading::Detail, &[Change::Siblings(0)])),
    fixture("eight-siblings", |all| after(all, Reading::Detail, &[Change::Siblings(8)])),
];

const fn fixture(state: &'static str, view: fn(&Rc<Activities>) -> Html) -> ActivityFixture {
    ActivityFixture { activity: ShuffleTheHaplotypes::NAME, state, view }
}

fn after(all: &Rc<Activities>, reading: Reading, changes: &[Change]) -> Html {
    view_after::<ShuffleTheHaplotypes>(
        all,
        reading,
        activities::Change::ShuffleTheHaplotypes,
        changes,
    )
}
