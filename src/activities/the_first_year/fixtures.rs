//! The first flag, the middle with a topic open, and the last flag.

use std::rc::Rc;

use story::Reading;
use story::bundle::Activities;
use yew::Html;

use super::{Change, TheFirstYear};
use crate::activities::fixtures::{ActivityFixture, view_after};
use crate::activities::{self, Activity};

pub(crate) const FIXTURES: &[ActivityFixture] = &[
    fixture("at-first", |all| after(all, Reading::Family, &[])),
    fixture("half-a-year-with-school-open", |all| {
        after(all, Reading::Family, &[Change::Walk(2), Change::Topic(5)])
    }),
    fixture("at-the-end-in-a-picture-book", |all| {
        after(all, Reading::PictureBook, &[Change::Walk(4)])
    }),
];

const fn fixture(state: &'static str, view: fn(&Rc<Activities>) -> Html) -> ActivityFixture {
    ActivityFixture { activity: TheFirstYear::NAME, state, view }
}

fn after(all: &Rc<Activities>, reading: Reading, changes: &[Change]) -> Html {
    view_after::<TheFirstYear>(all, reading, activities::Change::TheFirstYear, changes)
}
