//! The child's page without a stamp and with a question, and the donor's page full.

use std::rc::Rc;

use story::Reading;
use story::bundle::Activities;
use yew::Html;

use super::{Change, CheckPassport};
use crate::activities::fixtures::{ActivityFixture, view_after};
use crate::activities::{self, Activity};

pub(crate) const FIXTURES: &[ActivityFixture] = &[
    fixture("without-a-stamp", |all| after(all, Reading::Family, &[])),
    fixture("something-to-ask-about", |all| {
        after(all, Reading::Family, &[Change::Next, Change::OpenInList(5), Change::Ask])
    }),
    fixture("the-other-page-is-full", |all| {
        after(
            all,
            Reading::PictureBook,
            &[
                Change::Page(1),
                Change::Next,
                Change::Next,
                Change::Next,
                Change::Next,
                Change::Next,
            ],
        )
    }),
];

const fn fixture(state: &'static str, view: fn(&Rc<Activities>) -> Html) -> ActivityFixture {
    ActivityFixture { activity: CheckPassport::NAME, state, view }
}

fn after(all: &Rc<Activities>, reading: Reading, changes: &[Change]) -> Html {
    view_after::<CheckPassport>(all, reading, activities::Change::CheckPassport, changes)
}
