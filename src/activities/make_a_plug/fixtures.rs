use story::Reading;

use super::{Change, MakeAPlug};
use crate::activities::fixtures::{ActivityFixture, view_after};
use crate::activities::{self, Activity};

pub(crate) const FIXTURES: &[ActivityFixture] = &[
    ActivityFixture {
        activity: MakeAPlug::NAME,
        state: "at-first",
        view: |all| view_after(all, MakeAPlug::NAME, Reading::Family, &[]),
    },
    ActivityFixture {
        activity: MakeAPlug::NAME,
        state: "few",
        view: |all| {
            let changes = [activities::Change::MakeAPlug(Change::Count(10))];
            view_after(all, MakeAPlug::NAME, Reading::PictureBook, &changes)
        },
    },
];
