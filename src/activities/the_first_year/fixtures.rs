use story::Reading;

use super::{Change, TheFirstYear};
use crate::activities::fixtures::{ActivityFixture, view_after};
use crate::activities::{self, Activity};

const fn fixture(
    state: &'static str,
    view: fn(&std::rc::Rc<story::bundle::Activities>) -> yew::Html,
) -> ActivityFixture {
    ActivityFixture { activity: TheFirstYear::NAME, state, view }
}

pub(crate) const FIXTURES: &[ActivityFixture] = &[
    fixture("at-first", |all| view_after(all, TheFirstYear::NAME, Reading::Family, &[])),
    fixture("half-a-year-with-school-open", |all| {
        let changes = [Change::Walk(2), Change::Topic(5)].map(activities::Change::TheFirstYear);
        view_after(all, TheFirstYear::NAME, Reading::Family, &changes)
    }),
    fixture("at-the-end-in-a-picture-book", |all| {
        let changes = [Change::Walk(4)].map(activities::Change::TheFirstYear);
        view_after(all, TheFirstYear::NAME, Reading::PictureBook, &changes)
    }),
];
