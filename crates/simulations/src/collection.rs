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

#[cfg(test)]
mod tests {
    use super::{Children, Collection, MOST_SESSIONS, blood_volume, passed_through, share};
    use crate::quantity::{
        CellsPerMicroliter, Kilograms, Liters, MillilitersPerKilogram, MillionCells,
        MillionCellsPerKilogram,
    };

    /// F-COLL-10.
    const BLOOD: MillilitersPerKilogram = MillilitersPerKilogram(70.0);

    /// A donor of 70 kg, 2.5 times the blood volume, and the fact sheet's "pretend" next day.
    fn collection(cd34: f64, efficiency: f64) -> Collection {
        Collection {
            cd34: CellsPerMicroliter(cd34),
            passed_through: passed_through(blood_volume(Kilograms(70.0), BLOOD), 2.5),
            efficiency,
            next_day_share: 0.6,
        }
    }

    fn children(weights: [f64; 2], target: f64) -> Children {
        Children { weights: weights.map(Kilograms), target: MillionCellsPerKilogram(target) }
    }

    fn is_near(value: f64, expected: f64, within: f64) -> bool {
        (value - expected).abs() <= within
    }

    #[test]
    fn the_fact_sheets_examples_come_out() {
        let [first, low] = [collection(60.0, 0.43), collection(20.0, 0.43)];
        let volume = passed_through(blood_volume(Kilograms(80.0), BLOOD), 3.0);
        let large = Collection { passed_through: volume, ..collection(100.0, 0.60) };
        let examples = [
            (first, [22.0, 22.0], 5.0, 220.0, [316.05, 189.63, 113.78], Some(1)),
            (first, [22.0, 22.0], 2.0, 88.0, [316.05, 189.63, 113.78], Some(1)),
            (first, [35.0, 35.0], 5.0, 350.0, [316.05, 189.63, 113.78], Some(2)),
            (low, [22.0, 22.0], 4.0, 176.0, [105.35, 63.21, 37.93], Some(3)),
            (low, [22.0, 22.0], 5.0, 220.0, [105.35, 63.21, 37.93], None),
            (first, [22.0, 22.0], 15.0, 660.0, [316.05, 189.63, 113.78], None),
            (large, [18.0, 20.0], 5.0, 190.0, [1008.0, 604.8, 362.88], Some(1)),
        ];
        for (collection, weights, target, need, sessions, enough) in examples {
            let children = children(weights, target);
            assert!(is_near(children.need().0, need, 1e-9), "{children:?}");
            assert_eq!(collection.sessions_for(children), enough, "{children:?}");
            for (session, expected) in collection.sessions().iter().zip(sessions) {
                assert!(is_near(session.0, expected, 0.005), "{session:?}");
            }
        }
    }

    #[test]
    fn blood_volume_and_what_passes_through_are_the_fact_sheets() {
        let volume = blood_volume(Kilograms(70.0), BLOOD);
        assert!(is_near(volume.0, 4.9, 1e-9));
        assert!(is_near(passed_through(volume, 2.5).0, 12.25, 1e-9));
        assert!(is_near(passed_through(blood_volume(Kilograms(80.0), BLOOD), 3.0).0, 16.8, 1e-9));
    }

    #[test]
    fn a_first_session_is_a_band_round_its_point() {
        let collection = collection(60.0, 0.43);
        let [least, most] = collection.band(0.35, 0.65);
        assert!(is_near(least.0, 257.0, 0.5) && is_near(most.0, 478.0, 0.5));
        assert!(least < collection.after(1) && collection.after(1) < most);
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
    fn one_session_each_gives_the_second_child_the_second_day() {
        let collection = collection(60.0, 0.43);
        let pair = children([22.0, 22.0], 5.0);
        let [first, second] = collection.doses_of_one_session_each(pair).map(|it| it.0);
        assert!(is_near(first, 14.4, 0.05) && is_near(second, 8.6, 0.05));
        assert!(is_near(collection.shared_dose(pair, 1).0, 7.2, 0.05));

        let unlike = collection.doses_of_one_session_each(children([35.0, 10.0], 5.0));
        assert!(is_near(unlike[0].0, 9.03, 0.005) && is_near(unlike[1].0, 18.963, 0.0005));
    }

    #[test]
    fn more_tagged_cells_give_more_and_never_need_more_sessions() {
        for target in [2.0, 5.0, 15.0] {
            for weights in [[8.0, 8.0], [22.0, 22.0], [18.0, 60.0]] {
                let pair = children(weights, target);
                // Not reached counts as more than any number.
                let needed = |it: Collection| it.sessions_for(pair).unwrap_or(MOST_SESSIONS + 1);
                for cd34 in 5..300 {
                    let [now, more] = [cd34, cd34 + 1].map(|it| collection(f64::from(it), 0.43));
                    assert!(now.after(1) < more.after(1), "{cd34}");
                    assert!(needed(now) >= needed(more), "{pair:?} {cd34}");
                }
            }
        }
    }

    #[test]
    fn a_heavier_child_never_needs_fewer_sessions() {
        let collection = collection(60.0, 0.43);
        let needed = |weight: i32| {
            let pair = children([f64::from(weight), 22.0], 5.0);
            collection.sessions_for(pair).unwrap_or(MOST_SESSIONS + 1)
        };
        for weight in 8..60 {
            assert!(needed(weight) <= needed(weight + 1), "{weight}");
        }
    }

    #[test]
    fn bags_fill_session_by_session_and_never_over_the_line() {
        for cd34 in 5..=300 {
            let collection = collection(f64::from(cd34), 0.43);
            let pair = children([22.0, 35.0], 5.0);
            let full = |sessions| collection.share_of_need(pair, sessions);
            assert!(full(0) <= 0.0, "{cd34}");
            for sessions in 0..MOST_SESSIONS {
                assert!(full(sessions) <= full(sessions + 1), "{cd34} {sessions}");
                assert!((0.0..=1.0).contains(&full(sessions + 1)), "{cd34} {sessions}");
            }
            let enough = collection.sessions_for(pair);
            assert_eq!(enough.is_some(), full(MOST_SESSIONS) >= 1.0, "{cd34}");
        }
    }

    #[test]
    fn cells_come_with_the_blood_that_passes_through() {
        let collection = collection(60.0, 0.43);
        let half = collection.so_far(Liters(12.25 / 2.0));
        assert!(is_near(half.0, collection.after(1).0 / 2.0, 1e-9));
        assert!(is_near(collection.so_far(collection.passed_through).0, 316.05, 1e-9));
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
    fn nobody_needs_nothing() {
        let nobody = children([0.0, 0.0], 5.0);
        assert!(nobody.need().0 <= 0.0);
        assert_eq!(collection(60.0, 0.43).sessions_for(nobody), Some(1));
        assert!(share(MillionCells(0.0), MillionCells(0.0)) >= 1.0);
        assert!(MillionCells(5.0).dose(Kilograms(0.0)).0 <= 0.0);
    }
}
