//! The search for both days, the other counts, and the picture book.

use std::rc::Rc;

use story::Reading;
use story::bundle::Activities;
use yew::Html;

use super::{Change, FindTheDay};
use crate::activities::fixtures::{ActivityFixture, view_after};
use crate::activities::{self, Activity};

pub(crate) const FIXTURES: &[ActivityFixture] = &[
    fixture("at-first", |all| after(all, Reading::Family, &[])),
    fixture("waiting", |all| after(all, Reading::Family, &[Change::Day(8)])),
    fixture("too-early", |all| {
        after(all, Reading::Family, &[Change::Day(10), Change::Mark(0), Change::Mark(1)])
    }),
    fixture("three-in-a-row", |all| after(all, Reading::Family, &[Change::Day(14)])),
    fixture("one-found", |all| {
        after(all, Reading::Family, &[Change::Day(14), Change::Day(12), Change::Mark(0)])
    }),
    fixture("both-found-sooner", |all| {
        after(all, Reading::Detail, &[Change::ShowMe, Change::GrowthFactor])
    }),
    fixture("platelets", |all| {
        after(
            all,
            Reading::Family,
            &[Change::Count(1), Change::PlateletsBelow(20), Change::Day(30)],
        )
    }),
    fixture("haemoglobin", |all| after(all, Reading::Family, &[Change::Count(2), Change::Day(35)])),
    fixture("haemoglobin-in-numbers", |all| {
        after(all, Reading::Detail, &[Change::Count(2), Change::Day(35)])
    }),
    fixture("picture-book", |all| after(all, Reading::PictureBook, &[Change::Day(13)])),
];

const fn fixture(state: &'static str, view: fn(&Rc<Activities>) -> Html) -> ActivityFixture {
    ActivityFixture { activity: FindTheDay::NAME, state, view }
}

fn after(all: &Rc<Activities>, reading: Reading, changes: &[Change]) -> Html {
    view_after::<FindTheDay>(all, reading, activities::Change::FindTheDay, changes)
}
