use std::rc::Rc;

use story::Reading;
use story::bundle::Activities;
use yew::Html;

use super::{Change, FillTheBags};
use crate::activities::fixtures::{ActivityFixture, view_after};
use crate::activities::{self, Activity};

const fn fixture(state: &'static str, view: fn(&Rc<Activities>) -> Html) -> ActivityFixture {
    ActivityFixture { activity: FillTheBags::NAME, state, view }
}

pub(crate) const FIXTURES: &[ActivityFixture] = &[
    fixture("at-first", |all| view(all, Reading::Family, 0, &[])),
    fixture("on-the-second-day", |all| view(all, Reading::PictureBook, 2, &[])),
    fixture("before-the-machine", |all| view(all, Reading::Family, 4, &[])),
    fixture("reached", |all| view(all, Reading::Family, 5, &[])),
    fixture("between", |all| view(all, Reading::PictureBook, 5, &[Change::WeightOfA(50)])),
    fixture("below", |all| view(all, Reading::Detail, 5, &[Change::Count(20)])),
    fixture("not-reached", |all| view(all, Reading::Detail, 7, &[Change::Count(10)])),
    fixture("full-to-the-top", |all| {
        view(
            all,
            Reading::Family,
            5,
            &[Change::Count(300), Change::Liters(20), Change::WeightOfB(8)],
        )
    }),
];

/// As it is after `settings` and that many presses.
fn view(all: &Rc<Activities>, reading: Reading, presses: usize, settings: &[Change]) -> Html {
    let presses = std::iter::repeat_n(Change::GoOn, presses);
    let changes = settings.iter().cloned().chain(presses).map(activities::Change::FillTheBags);
    view_after(all, FillTheBags::NAME, reading, &changes.collect::<Vec<_>>())
}
