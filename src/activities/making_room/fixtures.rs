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
        let picks = (0..8).map(Change::Pick);
        after(all, Reading::Detail, &picks.chain([Change::Day(0)]).collect::<Vec<_>>())
    }),
    fixture("picture-book", |all| {
        after(all, Reading::PictureBook, &[Change::Pick(7), Change::Day(-6)])
    }),
];

const fn fixture(state: &'static str, view: fn(&Rc<Activities>) -> Html) -> ActivityFixture {
    ActivityFixture { activity: MakingRoom::NAME, state, view }
}

fn after(all: &Rc<Activities>, reading: Reading, changes: &[Change]) -> Html {
    let changes = changes.iter().cloned().map(activities::Change::MakingRoom);
    view_after(all, MakingRoom::NAME, reading, &changes.collect::<Vec<_>>())
}
