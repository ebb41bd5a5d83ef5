//! A bag that is full, one on its way, one that has run, and the day after.

use story::Reading;

use super::{Change, StartTheDrip};
use crate::activities::fixtures::{ActivityFixture, view_after};
use crate::activities::{self, Activity};

const fn played(change: Change) -> activities::Change {
    activities::Change::StartTheDrip(change)
}

const STEP: activities::Change = played(Change::Step);

pub(crate) const FIXTURES: &[ActivityFixture] = &[
    ActivityFixture {
        activity: StartTheDrip::NAME,
        state: "a-full-bag",
        view: |all| view_after(all, StartTheDrip::NAME, Reading::Family, &[]),
    },
    ActivityFixture {
        activity: StartTheDrip::NAME,
        state: "down-the-tube",
        view: |all| view_after(all, StartTheDrip::NAME, Reading::PictureBook, &[STEP]),
    },
    ActivityFixture {
        activity: StartTheDrip::NAME,
        state: "cells-follow-the-signal",
        view: |all| {
            view_after(
                all,
                StartTheDrip::NAME,
                Reading::Family,
                &[played(Change::Turn(1)), STEP, STEP],
            )
        },
    },
    ActivityFixture {
        activity: StartTheDrip::NAME,
        state: "running",
        view: |all| view_after(all, StartTheDrip::NAME, Reading::Detail, &[played(Change::Start)]),
    },
];
