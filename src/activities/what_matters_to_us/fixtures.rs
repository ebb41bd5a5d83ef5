//! Both roads, and pebbles on the pile and in the dishes.

use std::rc::Rc;

use story::Reading;
use story::bundle::Activities;
use yew::Html;

use super::{Change, Dish, WhatMattersToUs};
use crate::activities::fixtures::{ActivityFixture, view_after};
use crate::activities::{self, Activity};

pub(crate) const FIXTURES: &[ActivityFixture] = &[
    fixture("at-first", |all| after(all, Reading::Family, &[])),
    fixture("every-row-in-a-picture-book", |all| {
        after(all, Reading::PictureBook, &[Change::EveryRow, Change::Swap])
    }),
    fixture("half-sorted", |all| {
        after(
            all,
            Reading::Family,
            &[Dish::Lot, Dish::Some, Dish::NotNow, Dish::Lot].map(Change::Put),
        )
    }),
    fixture("sorted", |all| after(all, Reading::Family, &[Change::Put(Dish::Lot); 9])),
];

const fn fixture(state: &'static str, view: fn(&Rc<Activities>) -> Html) -> ActivityFixture {
    ActivityFixture { activity: WhatMattersToUs::NAME, state, view }
}

fn after(all: &Rc<Activities>, reading: Reading, changes: &[Change]) -> Html {
    view_after::<WhatMattersToUs>(all, reading, activities::Change::WhatMattersToUs, changes)
}
