//! The board before a card is turned, with clues only, and with each answer of the gene test.

use story::Reading;

use super::{Change, DetectiveBoard};
use crate::activities::fixtures::{ActivityFixture, view_after};
use crate::activities::{self, Activity};

const fn looked(change: Change) -> activities::Change {
    activities::Change::DetectiveBoard(change)
}

const NEXT: activities::Change = looked(Change::Next);
const GENE: activities::Change = looked(Change::Turn(5));

pub(crate) const FIXTURES: &[ActivityFixture] = &[
    ActivityFixture {
        activity: DetectiveBoard::NAME,
        state: "face-down",
        view: |all| view_after(all, DetectiveBoard::NAME, Reading::Family, &[]),
    },
    ActivityFixture {
        activity: DetectiveBoard::NAME,
        state: "clues-and-no-reason",
        view: |all| {
            view_after(all, DetectiveBoard::NAME, Reading::Family, &[NEXT, NEXT, NEXT, NEXT, NEXT])
        },
    },
    ActivityFixture {
        activity: DetectiveBoard::NAME,
        state: "a-clear-answer",
        view: |all| view_after(all, DetectiveBoard::NAME, Reading::PictureBook, &[NEXT, GENE]),
    },
    ActivityFixture {
        activity: DetectiveBoard::NAME,
        state: "an-unclear-answer",
        view: |all| {
            view_after(
                all,
                DetectiveBoard::NAME,
                Reading::Detail,
                &[GENE, looked(Change::Result(1))],
            )
        },
    },
];
