use story::Reading;

use super::{Change, Dish, WhatMattersToUs};
use crate::activities::fixtures::{ActivityFixture, view_after};
use crate::activities::{self, Activity};

const fn fixture(
    state: &'static str,
    view: fn(&std::rc::Rc<story::bundle::Activities>) -> yew::Html,
) -> ActivityFixture {
    ActivityFixture { activity: WhatMattersToUs::NAME, state, view }
}

pub(crate) const FIXTURES: &[ActivityFixture] = &[
    fixture("at-first", |all| view_after(all, WhatMattersToUs::NAME, Reading::Family, &[])),
    fixture("every-row-in-a-picture-book", |all| {
        let changes = [Change::EveryRow, Change::Swap].map(activities::Change::WhatMattersToUs);
        view_after(all, WhatMattersToUs::NAME, Reading::PictureBook, &changes)
    }),
    fixture("half-sorted", |all| {
        let changes = [
            Change::Put(Dish::Lot),
            Change::Put(Dish::Some),
            Change::Put(Dish::NotNow),
            Change::Put(Dish::Lot),
        ];
        let changes = changes.map(activities::Change::WhatMattersToUs);
        view_after(all, WhatMattersToUs::NAME, Reading::Family, &changes)
    }),
    fixture("sorted", |all| {
        let changes = [Change::Put(Dish::Lot); 9].map(activities::Change::WhatMattersToUs);
        view_after(all, WhatMattersToUs::NAME, Reading::Family, &changes)
    }),
];
