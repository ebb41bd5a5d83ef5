//! The days before the new cells, with and without tips.

use std::rc::Rc;

use story::Reading;
use story::bundle::Activities;
use yew::Html;

use super::{Change, MakingRoom};
use crate::activities::fixtures::{ActivityFixture, view_after};
use crate::activities::{self, Activity};

pub(crate) const FIXTURES: &[ActivityFixture] = &[
    fixture("at-first", |all| after(all, Reading::Family, &[])),
    fixture("counts-follow", |all| {
        after(all, Reading::Family, &[Change::Day(-3), Change::Pick(1), Change::Pick(4)])
    }),
    fixture("room-is-made", |all| {
        after(
            all,
            Reading::Detail,
            &[0, 1, 2, 3, 4, 5, 6, 7]
                .map(Change::Pick)
                .into_iter()
                .chain([Change::Day(0)])
                .collect::<Vec<_>>(),
        )
    }),
    fixture("picture-book", |all| {
        after(all, Reading::PictureBook, &[Change::Pick(7), Change::Day(-6)])
    }),
];

const fn fixture(state: &'static str, view: fn(&Rc<Activities>) -> Html) -> ActivityFixture {
    ActivityFixture { activity: MakingRoom::NAME, state, view }
}

fn after(all: &Rc<Activities>, reading: Reading, changes: &[Change]) -> Html {
    view_after::<MakingRoom>(all, reading, activities::Change::MakingRoom, changes)
}
