//! How many cells a donor's collections may give, and how many sessions two children need.
//!
//! Assumptions.
//!
//! - A body holds so much blood for each kilogram, and the machine passes it through several times
//!   over. Both are for the caller to say. Sourced: F-COLL-10.
//! - Cells collected are the CD34 count of the blood, times the liters passed through, times the
//!   machine's efficiency. Sourced: F-COLL-06, F-COLL-11, F-COLL-12.
//! - Single results can be well off (F-COLL-12), so a first session is shown as a band between two
//!   efficiencies. The ends of the band are a design choice, and the caller's.
//! - The next day gives a fixed share of the day before. That it is mostly less is sourced:
//!   F-COLL-13; how much less has no source and is a setting that says "pretend".
//! - What is needed is a target for each kilogram of the children's weights. Sourced: F-COLL-07.
//!
//! Left out: time, flow, the donor's own counts, processing of the graft, blood volume by height,
//! and any upper limit for cells. Nothing here says why there were two collections in the story.

use crate::quantity::{
    CellsPerMicroliter, Kilograms, Liters, MillilitersPerKilogram, MillionCells,
    MillionCellsPerKilogram,
};

/// No more sessions than this are looked at. Sourced: F-COLL-07, a trial with 1 to 3 days.
pub const MOST_SESSIONS: usize = 3;

/// How much blood somebody of this weight has.
pub fn blood_volume(donor: Kilograms, blood: MillilitersPerKilogram) -> Liters {
    Liters(donor.0.max(0.0) * blood.0.max(0.0) / 1000.0)
}

/// How much blood passes through the machine in a session that takes all of it through so many
/// times.
pub fn passed_through(volume: Liters, times: f64) -> Liters {
    Liters(volume.0 * times.max(0.0))
}

/// What is known, or pretended, of a donor's collections.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Collection {
    /// Tagged cells in the donor's blood on the first day.
    pub cd34: CellsPerMicroliter,
    /// Blood through the machine in each session.
    pub passed_through: Liters,
    /// The share of passing cells that the machine catches, 0 to 1.
    pub efficiency: f64,
    /// What a day gives of what the day before gave, 0 to 1. Pretend.
    pub next_day_share: f64,
}

/// Two children and what each should have.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Children {
    /// Their weights. Imaginary, and never the brothers'.
    pub weights: [Kilograms; 2],
    /// The team's target.
    pub target: MillionCellsPerKilogram,
}

impl Children {
    /// Both together.
    pub fn weight(self) -> Kilograms {
        Kilograms(self.weights.iter().map(|it| it.0.max(0.0)).sum())
    }

    /// What both need together.
    pub fn need(self) -> MillionCells {
        self.weight().need(self.target)
    }
}

impl Collection {
    /// What each session would give, by day.
    pub fn sessions(self) -> [MillionCells; MOST_SESSIONS] {
        let mut cells = self.caught_in(self.passed_through, self.efficiency).0;
        [0; MOST_SESSIONS].map(|_| {
            let session = MillionCells(cells);
            cells *= self.next_day_share.clamp(0.0, 1.0);
            session
        })
    }

    /// What the first `sessions` give together.
    pub fn after(self, sessions: usize) -> MillionCells {
        MillionCells(self.sessions().iter().take(sessions).map(|it| it.0).sum())
    }

    /// What the first session has given when so much blood has passed through.
    pub fn so_far(self, passed_through: Liters) -> MillionCells {
        self.caught_in(passed_through, self.efficiency)
    }

    /// The first session between two efficiencies: the least it may give, and the most.
    pub fn band(self, lowest_efficiency: f64, highest_efficiency: f64) -> [MillionCells; 2] {
        [lowest_efficiency, highest_efficiency]
            .map(|efficiency| self.caught_in(self.passed_through, efficiency))
    }

    /// How many sessions give what both children need; none if [`MOST_SESSIONS`] do not.
    pub fn sessions_for(self, children: Children) -> Option<usize> {
        (1..=MOST_SESSIONS).find(|sessions| self.after(*sessions) >= children.need())
    }

    /// How full the two bags are after so many sessions, 0 to 1: never over the line.
    pub fn share_of_need(self, children: Children, sessions: usize) -> f64 {
        share(self.after(sessions), children.need())
    }

    /// The dose for each child if the cells of the first `sessions` are shared by weight.
    pub fn shared_dose(self, children: Children, sessions: usize) -> MillionCellsPerKilogram {
        self.after(sessions).dose(children.weight())
    }

    /// The doses if each child has a session of its own: the first child the first day's.
    pub fn doses_of_one_session_each(self, children: Children) -> [MillionCellsPerKilogram; 2] {
        let [first_day, second_day, ..] = self.sessions();
        [first_day.dose(children.weights[0]), second_day.dose(children.weights[1])]
    }

    /// Cells for each microliter are millions of cells for each liter.
    fn caught_in(self, passed_through: Liters, efficiency: f64) -> MillionCells {
        let passing = self.cd34.0.max(0.0) * passed_through.0.max(0.0);
        MillionCells(passing * efficiency.clamp(0.0, 1.0))
    }
}

/// How much of what is needed there is, 0 to 1.
pub fn share(cells: MillionCells, need: MillionCells) -> f64 {
    if need.0 > 0.0 { (cells.0 / need.0).min(1.0) } else { 1.0 }
}
