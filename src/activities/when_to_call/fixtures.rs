use simulations::triage::Urgency;
use story::Reading;

use super::{Change, WhenToCall};
use crate::activities::fixtures::{ActivityFixture, view_after};
use crate::activities::{self, Activity};

const fn fixture(
    state: &'static str,
    view: fn(&std::rc::Rc<story::bundle::Activities>) -> yew::Html,
) -> ActivityFixture {
    ActivityFixture { activity: WhenToCall::NAME, state, view }
}

pub(crate) const FIXTURES: &[ActivityFixture] = &[
    fixture("at-first", |all| view_after(all, WhenToCall::NAME, Reading::Family, &[])),
    fixture("put-too-late", |all| {
        let changes = [Change::Call(Urgency::NextVisit)].map(activities::Change::WhenToCall);
        view_after(all, WhenToCall::NAME, Reading::Family, &changes)
    }),
    fixture("sooner-in-a-picture-book", |all| {
        let changes = [Change::Take(1), Change::Call(Urgency::Now)];
        let changes = changes.map(activities::Change::WhenToCall);
        view_after(all, WhenToCall::NAME, Reading::PictureBook, &changes)
    }),
    fixture("sorted", |all| {
        let changes = (0..13).flat_map(|it| [Change::Take(it), Change::Call(Urgency::NextVisit)]);
        let changes = changes.map(activities::Change::WhenToCall).collect::<Vec<_>>();
        view_after(all, WhenToCall::NAME, Reading::Family, &changes)
    }),
];
