//! How many cells a donor's collections may give, and what they are for two children.
//!
//! Assumptions.
//!
//! - How much blood the machine passes through in a session is for the caller to say. Sourced:
//!   F-COLL-10.
//! - Cells collected are the CD34 count of the blood, times the liters passed through, times the
//!   machine's efficiency. Sourced: F-COLL-06, F-COLL-11, F-COLL-12.
//! - Single results can be well off (F-COLL-12), so a caller shows a band between two efficiencies.
//!   The ends of the band are a design choice, and the caller's.
//! - The next day gives a fixed share of the day before. That it is mostly less is sourced:
//!   F-COLL-13; how much less has no source and is a setting that says "pretend".
//! - What is needed is a target for each kilogram of the children's weights. Sourced: F-COLL-07.
//!
//! Left out: time, flow, the donor's own counts, processing of the graft, blood volume by height,
//! and any upper limit for cells. Nothing here says why there were two collections in the story.

use crate::quantity::{
    CellsPerMicroliter, Kilograms, Liters, MillionCells, MillionCellsPerKilogram,
};

/// No more sessions than this are looked at. Sourced: F-COLL-07, a trial with 1 to 3 days.
pub const MOST_SESSIONS: usize = 3;

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

impl Collection {
    /// What each session would give, by day.
    pub fn sessions(self) -> [MillionCells; MOST_SESSIONS] {
        let mut cells = self.first_session().0;
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

    /// The dose for each child if the cells of the first `sessions` are shared by weight.
    pub fn shared_dose(self, weights: [Kilograms; 2], sessions: usize) -> MillionCellsPerKilogram {
        let together = Kilograms(weights.iter().map(|it| it.0.max(0.0)).sum());
        self.after(sessions).dose(together)
    }

    /// Cells for each microliter are millions of cells for each liter.
    fn first_session(self) -> MillionCells {
        let passing = self.cd34.0.max(0.0) * self.passed_through.0.max(0.0);
        MillionCells(passing * self.efficiency.clamp(0.0, 1.0))
    }
}

#[cfg(test)]
mod tests {
    use super::Collection;
    use crate::quantity::{
        CellsPerMicroliter, Kilograms, Liters, MillionCells, MillionCellsPerKilogram,
    };

    /// The fact sheet's example: a donor of 70 kg, 2.5 times the blood volume, and a "pretend" next
    /// day.
    fn collection(cd34: f64, efficiency: f64) -> Collection {
        Collection {
            cd34: CellsPerMicroliter(cd34),
            passed_through: Liters(12.25),
            efficiency,
            next_day_share: 0.6,
        }
    }

    fn is_near(value: f64, expected: f64, within: f64) -> bool {
        (value - expected).abs() <= within
    }

    #[test]
    fn the_fact_sheets_sessions_come_out() {
        let large = Collection { passed_through: Liters(16.8), ..collection(100.0, 0.60) };
        let examples = [
            (collection(60.0, 0.43), [316.05, 189.63, 113.78]),
            (collection(20.0, 0.43), [105.35, 63.21, 37.93]),
            (large, [1008.0, 604.8, 362.88]),
        ];
        for (collection, expected) in examples {
            for (session, expected) in collection.sessions().iter().zip(expected) {
                assert!(is_near(session.0, expected, 0.005), "{session:?}");
            }
        }
    }

    #[test]
    fn a_target_for_each_kilogram_is_the_fact_sheets_need() {
        for (weight, target, need) in [(44.0, 5.0, 220.0), (70.0, 5.0, 350.0), (38.0, 5.0, 190.0)] {
            assert!(is_near(Kilograms(weight).need(MillionCellsPerKilogram(target)).0, need, 1e-9));
        }
    }

    #[test]
    fn a_first_session_is_a_band_round_its_point() {
        let [least, point, most] = [0.35, 0.43, 0.65].map(|it| collection(60.0, it).after(1));
        assert!(is_near(least.0, 257.0, 0.5) && is_near(most.0, 478.0, 0.5));
        assert!(least < point && point < most);
    }

    #[test]
    fn the_same_cells_are_more_for_a_smaller_body() {
        let cells = collection(60.0, 0.43).after(1);
        let doses = [70.0, 22.0, 44.0].map(|weight| cells.dose(Kilograms(weight)).0);
        for (dose, expected) in doses.into_iter().zip([4.5, 14.4, 7.2]) {
            assert!(is_near(dose, expected, 0.05), "{dose}");
        }
        assert!(is_near(doses[0], 4.52, 0.005), "the published formula");
    }

    #[test]
    fn cells_are_shared_by_weight() {
        let dose =
            |weights: [f64; 2]| collection(60.0, 0.43).shared_dose(weights.map(Kilograms), 1);
        assert!(is_near(dose([22.0, 22.0]).0, 7.2, 0.05));
        assert!(dose([22.0, 35.0]) < dose([22.0, 22.0]));
    }

    #[test]
    fn more_tagged_cells_and_more_sessions_give_more() {
        for cd34 in 5..300 {
            let [now, more] = [cd34, cd34 + 1].map(|it| collection(f64::from(it), 0.43));
            assert!(now.after(1) < more.after(1), "{cd34}");
            assert!(now.after(1) < now.after(2) && now.after(2) < now.after(3), "{cd34}");
        }
    }

    #[test]
    fn a_next_day_never_gives_more_than_the_day_before() {
        for share in [-1.0, 0.0, 0.3, 1.0, 7.0] {
            let [first, second, third] =
                Collection { next_day_share: share, ..collection(60.0, 0.43) }.sessions();
            assert!(first >= second && second >= third && third.0 >= 0.0, "{share}");
        }
    }

    #[test]
    fn nobody_gets_and_needs_nothing() {
        assert!(Kilograms(0.0).need(MillionCellsPerKilogram(5.0)).0 <= 0.0);
        assert!(MillionCells(5.0).dose(Kilograms(0.0)).0 <= 0.0);
    }
}
