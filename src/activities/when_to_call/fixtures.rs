//! Cards before and after they are sorted.

use std::rc::Rc;

use simulations::triage::Urgency;
use story::Reading;
use story::bundle::Activities;
use yew::Html;

use super::{Change, WhenToCall};
use crate::activities::fixtures::{ActivityFixture, view_after};
use crate::activities::{self, Activity};

pub(crate) const FIXTURES: &[ActivityFixture] = &[
    fixture("at-first", |all| after(all, Reading::Family, &[])),
    fixture("put-too-late", |all| after(all, Reading::Family, &[Change::Call(Urgency::Soon)])),
    fixture("sooner-in-a-picture-book", |all| {
        after(all, Reading::PictureBook, &[Change::Take(1), Change::Call(Urgency::Emergency)])
    }),
    fixture("sorted", |all| after(all, Reading::Family, &every_card_put_too_late())),
];

const fn fixture(state: &'static str, view: fn(&Rc<Activities>) -> Html) -> ActivityFixture {
    ActivityFixture { activity: WhenToCall::NAME, state, view }
}

fn after(all: &Rc<Activities>, reading: Reading, changes: &[Change]) -> Html {
    view_after::<WhenToCall>(all, reading, activities::Change::WhenToCall, changes)
}

fn every_card_put_too_late() -> Vec<Change> {
    (0..13).flat_map(|card| [Change::Take(card), Change::Call(Urgency::Soon)]).collect()
}
