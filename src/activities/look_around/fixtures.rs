//! The room before anything is touched, with one thing open, and when all was seen.

use story::Reading;

use super::{Change, LookAround};
use crate::activities::fixtures::{ActivityFixture, view_after};
use crate::activities::{self, Activity};

const fn looked(change: Change) -> activities::Change {
    activities::Change::LookAround(change)
}

const NEXT: activities::Change = looked(Change::Next);

pub(crate) const FIXTURES: &[ActivityFixture] = &[
    ActivityFixture {
        activity: LookAround::NAME,
        state: "before-a-look",
        view: |all| view_after(all, LookAround::NAME, Reading::Family, &[]),
    },
    ActivityFixture {
        activity: LookAround::NAME,
        state: "the-window-is-open",
        view: |all| {
            view_after(
                all,
                LookAround::NAME,
                Reading::Family,
                &[NEXT, looked(Change::OpenInList(1))],
            )
        },
    },
    ActivityFixture {
        activity: LookAround::NAME,
        state: "all-was-seen",
        view: |all| {
            view_after(
                all,
                LookAround::NAME,
                Reading::PictureBook,
                &[NEXT, NEXT, NEXT, NEXT, NEXT, NEXT, NEXT, NEXT],
            )
        },
    },
];
