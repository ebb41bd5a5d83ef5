//! The days of injections before a collection, as a drawing.
//!
//! Assumptions.
//!
//! - A daily injection moves blood-forming cells from the marrow into the blood; how many days is
//!   for the caller to say. Sourced: F-COLL-01.
//! - The share drawn in the blood grows by the same step every day. Design choice: how the count
//!   rises from day to day has no source here, and studies of later days disagree (F-COLL-13).
//!
//! Left out: any count. What is drawn here never changes what [`crate::collection`] works out.

/// The share, 0 to 1, of the drawing's moving cells that are in the blood after so many injections.
pub fn share_in_blood(injections_given: u8, injections_planned: u8) -> f64 {
    if injections_planned == 0 {
        return 0.0;
    }
    f64::from(injections_given.min(injections_planned)) / f64::from(injections_planned)
}

#[cfg(test)]
mod tests {
    use super::share_in_blood;

    #[test]
    fn cells_move_from_nothing_to_all_and_never_back() {
        for planned in 1..=7 {
            assert!(share_in_blood(0, planned) <= 0.0);
            assert!(share_in_blood(planned, planned) >= 1.0);
            for given in 0..planned {
                let [now, next] = [given, given + 1].map(|it| share_in_blood(it, planned));
                assert!(now < next, "{given} of {planned}");
            }
        }
    }

    #[test]
    fn more_injections_than_planned_draw_nothing_more() {
        assert!(share_in_blood(9, 5) <= 1.0);
        assert!(share_in_blood(1, 0) <= 0.0);
    }
}
