//! A bag that is full, one on its way, one that runs, and the day after.

use std::rc::Rc;

use story::Reading;
use story::bundle::Activities;
use yew::Html;

use super::{Change, StartTheDrip};
use crate::activities::fixtures::{ActivityFixture, view_after};
use crate::activities::{self, Activity};

pub(crate) const FIXTURES: &[ActivityFixture] = &[
    fixture("a-full-bag", |all| after(all, Reading::Family, &[])),
    fixture("down-the-tube", |all| after(all, Reading::PictureBook, &[Change::Step])),
    fixture("cells-follow-the-signal", |all| {
        after(all, Reading::Family, &[Change::Turn(1), Change::Step, Change::Step])
    }),
    fixture("running", |all| after(all, Reading::Detail, &[Change::Start])),
];

const fn fixture(state: &'static str, view: fn(&Rc<Activities>) -> Html) -> ActivityFixture {
    ActivityFixture { activity: StartTheDrip::NAME, state, view }
}

fn after(all: &Rc<Activities>, reading: Reading, changes: &[Change]) -> Html {
    view_after::<StartTheDrip>(all, reading, activities::Change::StartTheDrip, changes)
}
