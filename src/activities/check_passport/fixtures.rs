//! The child's page empty, with a check that somebody wants to ask about, and the giver's page full.

use story::Reading;

use super::{Change, CheckPassport};
use crate::activities::fixtures::{ActivityFixture, view_after};
use crate::activities::{self, Activity};

const fn stamped(change: Change) -> activities::Change {
    activities::Change::CheckPassport(change)
}

const NEXT: activities::Change = stamped(Change::Next);

pub(crate) const FIXTURES: &[ActivityFixture] = &[
    ActivityFixture {
        activity: CheckPassport::NAME,
        state: "without-a-stamp",
        view: |all| view_after(all, CheckPassport::NAME, Reading::Family, &[]),
    },
    ActivityFixture {
        activity: CheckPassport::NAME,
        state: "something-to-ask-about",
        view: |all| {
            view_after(
                all,
                CheckPassport::NAME,
                Reading::Family,
                &[NEXT, stamped(Change::OpenInList(5)), stamped(Change::Ask)],
            )
        },
    },
    ActivityFixture {
        activity: CheckPassport::NAME,
        state: "the-other-page-is-full",
        view: |all| {
            view_after(
                all,
                CheckPassport::NAME,
                Reading::PictureBook,
                &[stamped(Change::Page(1)), NEXT, NEXT, NEXT, NEXT, NEXT],
            )
        },
    },
];
