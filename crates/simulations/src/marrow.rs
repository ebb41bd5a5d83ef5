//! How conditioning makes room in the marrow before new cells come.
//!
//! Assumptions.
//!
//! - Conditioning makes room, over five to ten days before Day 0. Sourced: F-COND-01, F-COND-03.
//!   It starts on Day −8, as in the example of F-COND-05.
//! - The marrow is drawn to empty by the same step every day, and all room is made on the day
//!   before Day 0. Design choice: how full a marrow is on a day has no source, and gentler plans
//!   leave more of it (F-COND-08).
//! - Counts in the blood follow the marrow days later, because cells that are on their way live on:
//!   those of [`crate::counts`] hold until [`crate::counts::HOLD_UNTIL`].
//!
//! Left out: medicines, doses, and what comes after Day 0.

use crate::counts::Day;

/// Conditioning starts. Sourced as an example: F-COND-05.
pub const STARTS: Day = Day::FIRST;

/// All room is made. Design choice.
pub const ROOM_IS_MADE: Day = Day(-1);

/// How many of the drawing's places in the marrow are still taken by the child's own cells.
pub fn places_taken(day: Day, places: u8) -> u8 {
    // Counted in whole sevenths, so that no place is half taken.
    let whole = i32::from(ROOM_IS_MADE.0) - i32::from(STARTS.0);
    let days_left = (i32::from(ROOM_IS_MADE.0) - i32::from(day.0)).clamp(0, whole);
    u8::try_from(i32::from(places) * days_left / whole).unwrap_or(places)
}

#[cfg(test)]
mod tests {
    use super::{ROOM_IS_MADE, STARTS, places_taken};
    use crate::counts::{Course, Day, ImaginaryChild, Treatment};
    use crate::quantity::{GramsPerLiter, ThousandMillionPerLiter};

    const TREATMENT: Treatment = Treatment {
        platelets_given_below: ThousandMillionPerLiter(10.0),
        red_cells_given_below: GramsPerLiter(70.0),
        neutrophils_sooner_by_days: 0.0,
    };

    #[test]
    fn the_marrow_is_full_at_the_start_and_room_is_made_before_new_cells_come() {
        assert_eq!([STARTS, ROOM_IS_MADE, Day(0)].map(|it| places_taken(it, 21)), [21, 0, 0]);
        for day in Day::all() {
            let next = Day(day.0 + 1);
            assert!(places_taken(day, 24) >= places_taken(next, 24), "{day:?}");
        }
    }

    #[test]
    fn every_day_of_conditioning_empties_the_same() {
        let taken = Day::all().take(8).map(|day| places_taken(day, 21));
        assert!(taken.eq([21, 18, 15, 12, 9, 6, 3, 0]));
    }

    #[test]
    fn blood_counts_follow_the_marrow_and_never_lead() {
        for child in ImaginaryChild::ALL {
            let course = Course::of(child, &TREATMENT);
            for day in Day::all().filter(|day| *day > STARTS && *day <= Day(0)) {
                let left = f64::from(places_taken(day, 21)) / 21.0;
                let neutrophils = course.neutrophils(day).0 / course.neutrophils(STARTS).0;
                let platelets = course.platelets(day).0 / course.platelets(STARTS).0;
                assert!(left < neutrophils && neutrophils <= platelets + 1e-9, "{child:?} {day:?}");
            }
        }
    }
}
