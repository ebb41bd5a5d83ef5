use std::rc::Rc;

use story::Reading;
use story::bundle::Activities;
use yew::Html;

use super::{Change, ShuffleTheHaplotypes};
use crate::activities::fixtures::{ActivityFixture, view_after};
use crate::activities::{self, Activity};

const fn fixture(state: &'static str, view: fn(&Rc<Activities>) -> Html) -> ActivityFixture {
    ActivityFixture { activity: ShuffleTheHaplotypes::NAME, state, view }
}

pub(crate) const FIXTURES: &[ActivityFixture] = &[
    fixture("at-first", |all| view(all, Reading::Family, &[])),
    fixture("one-picked", |all| view(all, Reading::PictureBook, &[Change::Pick(2)])),
    fixture("both-strips", |all| view(all, Reading::Family, &[Change::Pick(2), Change::Pick(3)])),
    fixture("one-strip", |all| view(all, Reading::Family, &[Change::Pick(2), Change::Pick(4)])),
    fixture("no-strip", |all| view(all, Reading::Family, &[Change::Pick(2), Change::Pick(5)])),
    fixture("parent-and-child", |all| {
        view(all, Reading::PictureBook, &[Change::Pick(5), Change::Pick(1)])
    }),
    fixture("another-family", |all| {
        view(all, Reading::Family, &[Change::Pick(0), Change::Pick(1), Change::Deal])
    }),
    fixture("no-siblings", |all| view(all, Reading::Detail, &[Change::Siblings(0)])),
    fixture("eight-siblings", |all| view(all, Reading::Detail, &[Change::Siblings(8)])),
];

fn view(all: &Rc<Activities>, reading: Reading, changes: &[Change]) -> Html {
    let changes = changes.iter().cloned().map(activities::Change::ShuffleTheHaplotypes);
    view_after(all, ShuffleTheHaplotypes::NAME, reading, &changes.collect::<Vec<_>>())
}
