//! The room before anything is touched, with one thing open, and when all was seen.

use std::rc::Rc;

use story::Reading;
use story::bundle::Activities;
use yew::Html;

use super::{Change, LookAround};
use crate::activities::fixtures::{ActivityFixture, view_after};
use crate::activities::{self, Activity};

pub(crate) const FIXTURES: &[ActivityFixture] = &[
    fixture("before-a-look", |all| after(all, Reading::Family, &[])),
    fixture("the-window-is-open", |all| {
        after(all, Reading::Family, &[Change::Next, Change::OpenInList(1)])
    }),
    fixture("all-was-seen", |all| after(all, Reading::PictureBook, &[Change::Next; 8])),
];

const fn fixture(state: &'static str, view: fn(&Rc<Activities>) -> Html) -> ActivityFixture {
    ActivityFixture { activity: LookAround::NAME, state, view }
}

fn after(all: &Rc<Activities>, reading: Reading, changes: &[Change]) -> Html {
    view_after::<LookAround>(all, reading, activities::Change::LookAround, changes)
}
