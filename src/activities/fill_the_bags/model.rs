//! What two bags may hold, as a band from the least to the most, and what two imaginary children need.

use simulations::collection::Collection;
use simulations::quantity::{CellsPerMicroliter, Kilograms, Liters, MillionCellsPerKilogram};

pub(super) use simulations::collection::MOST_SESSIONS;

/// The band: how much of what passes the machine catches. Design choice, a little wider than what
/// groups of donors had (F-COLL-11), because single results can be well off (F-COLL-12).
const EFFICIENCIES: [f64; 2] = [0.35, 0.65];
/// What a session gives of what the one before gave. Pretend: that it is mostly less is sourced,
/// how much less is not (F-COLL-13).
const NEXT_DAY_SHARE: f64 = 0.6;

/// The range of a slider.
#[derive(Debug, Clone, Copy)]
pub(super) struct Setting {
    pub(super) ends: (i32, i32),
    pub(super) at_first: i32,
    pub(super) step: i32,
}

/// Tagged cells in each microliter: about as low and as high as people were found (F-COLL-06).
pub(super) const COUNT: Setting = Setting { ends: (5, 300), at_first: 60, step: 5 };
/// Liters in a session (F-COLL-10).
pub(super) const LITERS: Setting = Setting { ends: (10, 20), at_first: 12, step: 1 };
/// Kilograms. Design choice, and never the brothers'.
pub(super) const WEIGHT: Setting = Setting { ends: (8, 60), at_first: 22, step: 1 };

impl Setting {
    pub(super) fn within(self, value: i32) -> i32 {
        value.clamp(self.ends.0, self.ends.1)
    }
}

/// How full both bags are beside their marks. The cells are shared by weight, so both are alike.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) enum Level {
    /// No session yet.
    Empty,
    /// Even the most is too little.
    Below,
    /// The mark lies within the band.
    Between,
    /// Even the least is enough.
    Reached,
}

/// One bag, in million cells.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Bag {
    /// Of the child it is for, in kilograms.
    pub(super) weight: i32,
    /// The mark.
    pub(super) need: f64,
    /// The least and the most it may hold.
    pub(super) holds: [f64; 2],
}

/// Both bags after so many sessions.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Bags {
    /// How many sessions.
    pub(super) sessions: u8,
    pub(super) each: [Bag; 2],
    /// For each kilogram, the least and the most, in million cells; the same in both.
    pub(super) dose: [f64; 2],
}

impl Bags {
    pub(super) fn after(
        sessions: u8,
        count: i32,
        liters: i32,
        weights: [i32; 2],
        target: f64,
    ) -> Self {
        let target = MillionCellsPerKilogram(target);
        let kilograms = weights.map(|it| Kilograms(f64::from(it)));
        let dose = EFFICIENCIES.map(|efficiency| {
            let collection = Collection {
                cd34: CellsPerMicroliter(f64::from(count)),
                passed_through: Liters(f64::from(liters)),
                efficiency,
                next_day_share: NEXT_DAY_SHARE,
            };
            collection.shared_dose(kilograms, usize::from(sessions)).0
        });
        let each = weights.map(|weight| {
            let kilograms = Kilograms(f64::from(weight));
            let need = kilograms.need(target).0;
            Bag { weight, need, holds: dose.map(|it| it * kilograms.0) }
        });
        Self { sessions, each, dose }
    }

    pub(super) fn level(&self) -> Level {
        let [bag, _] = self.each;
        match bag.holds {
            [_, most] if most <= 0.0 => Level::Empty,
            [_, most] if most < bag.need => Level::Below,
            [least, _] if least < bag.need => Level::Between,
            _ => Level::Reached,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Bags, COUNT, LITERS, Level, WEIGHT};

    /// A team's target: F-COLL-07.
    const TARGET: f64 = 5.0;

    fn level(sessions: u8, count: i32, weights: [i32; 2]) -> Level {
        Bags::after(sessions, count, LITERS.at_first, weights, TARGET).level()
    }

    #[test]
    fn with_usual_numbers_one_session_is_enough_for_two_small_children() {
        assert_eq!(level(0, 60, [22, 22]), Level::Empty);
        assert_eq!(level(1, 60, [22, 22]), Level::Reached);
    }

    #[test]
    fn bigger_children_fewer_cells_and_sessions_make_a_difference() {
        assert_eq!(level(1, 60, [50, 22]), Level::Between);
        assert_eq!(level(1, 20, [22, 22]), Level::Below);
        assert_eq!(level(3, 20, [22, 22]), Level::Between);
        assert_eq!(level(3, 10, [22, 22]), Level::Below);
    }

    #[test]
    fn the_band_grows_with_the_count_and_with_every_session() {
        let most = |sessions, count| {
            let [bag, _] = Bags::after(sessions, count, 12, [22, 30], TARGET).each;
            assert!(bag.holds[0] < bag.holds[1], "{bag:?}");
            bag.holds[1]
        };
        for sessions in 1..=3 {
            for count in (COUNT.ends.0..COUNT.ends.1).step_by(5) {
                assert!(most(sessions, count) < most(sessions, count + 5), "{count}");
            }
        }
        assert!(most(1, 60) < most(2, 60) && most(2, 60) < most(3, 60));
    }

    #[test]
    fn both_bags_stand_alike_to_their_marks_whatever_the_children_weigh() {
        for weight in WEIGHT.ends.0..=WEIGHT.ends.1 {
            let [a, b] = Bags::after(2, 25, 12, [weight, 22], TARGET).each;
            let share = |bag: super::Bag| bag.holds[0] / bag.need;
            assert!((share(a) - share(b)).abs() < 1e-9, "{weight}");
        }
    }

    #[test]
    fn the_band_of_one_session_is_that_of_the_fact_sheet() {
        // 70 kg donor, 12.25 L: 257 to 478 million; here for 12 L.
        let [a, b] = Bags::after(1, 60, 12, [22, 22], TARGET).each;
        let both = |end: usize| a.holds[end] + b.holds[end];
        assert!((both(0) - 252.0).abs() < 0.01 && (both(1) - 468.0).abs() < 0.01);
    }
}
