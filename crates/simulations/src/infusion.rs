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
