//! Injections, sessions, and each level that the bags can have.

use std::rc::Rc;

use story::Reading;
use story::bundle::Activities;
use yew::Html;

use super::{Change, FillTheBags};
use crate::activities::fixtures::{ActivityFixture, view_after};
use crate::activities::{self, Activity};

pub(crate) const FIXTURES: &[ActivityFixture] = &[
    fixture("at-first", |all| after(all, Reading::Family, &pressed(0, &[]))),
    fixture("on-the-second-day", |all| after(all, Reading::PictureBook, &pressed(2, &[]))),
    fixture("before-the-machine", |all| after(all, Reading::Family, &pressed(4, &[]))),
    fixture("reached", |all| after(all, Reading::Family, &pressed(5, &[]))),
    fixture("between", |all| {
        after(all, Reading::PictureBook, &pressed(5, &[Change::WeightOfA(50)]))
    }),
    fixture("below", |all| after(all, Reading::Detail, &pressed(5, &[Change::Count(20)]))),
    fixture("not-reached", |all| after(all, Reading::Detail, &pressed(7, &[Change::Count(10)]))),
    fixture("full-to-the-top", |all| {
        after(
            all,
            Reading::Family,
            &pressed(5, &[Change::Count(300), Change::Liters(20), Change::WeightOfB(8)]),
        )
    }),
];

const fn fixture(state: &'static str, view: fn(&Rc<Activities>) -> Html) -> ActivityFixture {
    ActivityFixture { activity: FillTheBags::NAME, state, view }
}

fn after(all: &Rc<Activities>, reading: Reading, changes: &[Change]) -> Html {
    view_after::<FillTheBags>(all, reading, activities::Change::FillTheBags, changes)
}

/// The settings, and then so many presses of the button.
fn pressed(times: usize, settings: &[Change]) -> Vec<Change> {
    settings.iter().cloned().chain(std::iter::repeat_n(Change::GoOn, times)).collect()
}
