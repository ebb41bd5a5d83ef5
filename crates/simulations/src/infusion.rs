//! The infusion on Day 0, as shares of a bag.
//!
//! Assumptions.
//!
//! - The cells run into a vein like a blood transfusion. Sourced: F-DAY0-01.
//! - Cells find their own way from the blood into the marrow and settle there. Sourced: F-DAY0-08,
//!   F-DAY0-09.
//! - The bag empties evenly, cells that have run in travel for a while, and all that are drawn
//!   settle. Design choice: a drawing has a beginning and an end, and the real course has no source
//!   here.
//!
//! Left out: time. The moment 0 is the press, 1 the end of the drawing; there are no minutes. How
//! long an infusion takes is F-DAY0-02, and differs.

/// The share of the drawing during which the bag runs in. Design choice.
const BAG_EMPTY_AT: f64 = 0.6;

/// The share of the drawing that a cell travels before it settles. Design choice.
const TRAVELS_FOR: f64 = 1.0 - BAG_EMPTY_AT;

/// Four moments that tell the same without movement: the bag is full, half of it has run in, the
/// bag is empty while cells are still on their way, all have settled. Design choice.
pub const STILLS: [f64; 4] = [0.0, 0.3, 0.7, 1.0];

/// Where the cells of a bag are. The three shares are 1 together.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Infusion {
    /// Still in the bag.
    pub in_bag: f64,
    /// In the line and in the blood.
    pub on_the_way: f64,
    /// In the marrow.
    pub settled: f64,
}

/// The same for cells that can be counted in a drawing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct DrawnCells {
    /// Still in the bag.
    pub in_bag: u8,
    /// In the line and in the blood.
    pub on_the_way: u8,
    /// In the marrow.
    pub settled: u8,
}

impl Infusion {
    /// At a moment from 0, when the drip is started, to 1.
    pub fn at(moment: f64) -> Self {
        let share = |after: f64| ((moment - after) / BAG_EMPTY_AT).clamp(0.0, 1.0);
        let [run_in, settled] = [share(0.0), share(TRAVELS_FOR)];
        Self { in_bag: 1.0 - run_in, on_the_way: run_in - settled, settled }
    }

    /// The same for a number of drawn cells, none lost.
    pub fn cells(self, drawn: u8) -> DrawnCells {
        // What is begun to leave the bag has left it; what has not wholly settled travels.
        let in_bag = whole(self.in_bag, drawn);
        let settled = whole(self.settled, drawn);
        let on_the_way = drawn.saturating_sub(in_bag).saturating_sub(settled);
        DrawnCells { in_bag, on_the_way, settled }
    }
}

#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "a share of a small number fits"
)]
fn whole(share: f64, of: u8) -> u8 {
    (share * f64::from(of)) as u8
}

#[cfg(test)]
mod tests {
    use super::{Infusion, STILLS};

    fn moments() -> impl Iterator<Item = f64> {
        (0..=1000).map(|it| f64::from(it) / 1000.0)
    }

    #[test]
    fn the_bag_is_full_at_first_and_all_have_settled_at_the_end() {
        assert_eq!(Infusion::at(0.0), Infusion { in_bag: 1.0, on_the_way: 0.0, settled: 0.0 });
        assert_eq!(Infusion::at(1.0), Infusion { in_bag: 0.0, on_the_way: 0.0, settled: 1.0 });
    }

    #[test]
    fn no_cell_is_lost_and_none_goes_back() {
        let mut before = Infusion::at(0.0);
        for moment in moments() {
            let now = Infusion::at(moment);
            let together = now.in_bag + now.on_the_way + now.settled;
            assert!((together - 1.0).abs() < 1e-9 && now.on_the_way > -1e-9, "{moment}");
            assert!(now.in_bag <= before.in_bag && now.settled >= before.settled, "{moment}");
            before = now;
        }
    }

    #[test]
    fn every_drawn_cell_is_somewhere() {
        for drawn in [0, 1, 7, 24, u8::MAX] {
            for moment in moments() {
                let cells = Infusion::at(moment).cells(drawn);
                let together = [cells.in_bag, cells.on_the_way, cells.settled];
                let together: u16 = together.map(u16::from).iter().sum();
                assert_eq!(together, u16::from(drawn), "{moment}");
            }
            assert_eq!(Infusion::at(0.0).cells(drawn).in_bag, drawn);
            assert_eq!(Infusion::at(1.0).cells(drawn).settled, drawn);
        }
    }

    #[test]
    fn four_stills_tell_the_whole() {
        let [full, running, traveling, settled] = STILLS.map(Infusion::at);
        assert!(full.in_bag >= 1.0);
        assert!((running.in_bag - 0.5).abs() < 1e-9 && running.on_the_way > 0.0);
        assert!(traveling.in_bag <= 0.0 && traveling.on_the_way > 0.0 && traveling.settled > 0.0);
        assert!(settled.settled >= 1.0);
    }

    #[test]
    fn before_the_press_and_after_the_end_nothing_moves() {
        assert_eq!(Infusion::at(-3.0), Infusion::at(0.0));
        assert_eq!(Infusion::at(9.0), Infusion::at(1.0));
    }
}
