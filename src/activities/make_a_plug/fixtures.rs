//! A plug that grows, and one that needs help.

use story::Reading;

use super::{Change, MakeAPlug};
use crate::activities::fixtures::{ActivityFixture, view_after};
use crate::activities::{self, Activity};

const fn played(change: Change) -> activities::Change {
    activities::Change::MakeAPlug(change)
}

const ON: activities::Change = played(Change::GoOn);

pub(crate) const FIXTURES: &[ActivityFixture] = &[
    ActivityFixture {
        activity: MakeAPlug::NAME,
        state: "a-cut",
        view: |all| view_after(all, MakeAPlug::NAME, Reading::Family, &[]),
    },
    ActivityFixture {
        activity: MakeAPlug::NAME,
        state: "platelets-wake-up",
        view: |all| view_after(all, MakeAPlug::NAME, Reading::PictureBook, &[ON, ON]),
    },
    ActivityFixture {
        activity: MakeAPlug::NAME,
        state: "a-net-ties-the-plug",
        view: |all| {
            view_after(
                all,
                MakeAPlug::NAME,
                Reading::Detail,
                &[ON, ON, ON, ON, played(Change::Write(1))],
            )
        },
    },
    ActivityFixture {
        activity: MakeAPlug::NAME,
        state: "only-a-few-come",
        view: |all| {
            view_after(
                all,
                MakeAPlug::NAME,
                Reading::Family,
                &[ON, ON, ON, played(Change::Dial(1))],
            )
        },
    },
    ActivityFixture {
        activity: MakeAPlug::NAME,
        state: "help-comes",
        view: |all| {
            view_after(
                all,
                MakeAPlug::NAME,
                Reading::Family,
                &[played(Change::Dial(0)), ON, ON, ON, ON],
            )
        },
    },
];
