//! A plug that grows, and one that needs help.

use std::rc::Rc;

use story::Reading;
use story::bundle::Activities;
use yew::Html;

use super::{Change, MakeAPlug, Unit};
use crate::activities::fixtures::{ActivityFixture, view_after};
use crate::activities::{self, Activity};

pub(crate) const FIXTURES: &[ActivityFixture] = &[
    fixture("a-cut", |all| after(all, Reading::Family, &[])),
    fixture("platelets-wake-up", |all| {
        after(all, Reading::PictureBook, &[Change::GoOn, Change::GoOn])
    }),
    fixture("a-net-ties-the-plug", |all| {
        after(
            all,
            Reading::Detail,
            &[
                Change::GoOn,
                Change::GoOn,
                Change::GoOn,
                Change::GoOn,
                Change::Unit(Unit::PerMicroliter),
            ],
        )
    }),
    fixture("only-a-few-come", |all| {
        after(all, Reading::Family, &[Change::GoOn, Change::GoOn, Change::GoOn, Change::Count(1)])
    }),
    fixture("help-comes", |all| {
        after(
            all,
            Reading::Family,
            &[Change::Count(0), Change::GoOn, Change::GoOn, Change::GoOn, Change::GoOn],
        )
    }),
];

const fn fixture(state: &'static str, view: fn(&Rc<Activities>) -> Html) -> ActivityFixture {
    ActivityFixture { activity: MakeAPlug::NAME, state, view }
}

fn after(all: &Rc<Activities>, reading: Reading, changes: &[Change]) -> Html {
    view_after::<MakeAPlug>(all, reading, activities::Change::MakeAPlug, changes)
}
