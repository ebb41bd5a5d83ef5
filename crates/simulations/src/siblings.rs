//! The chance that at least one of several brothers and sisters matches fully.
//!
//! Assumptions.
//!
//! - The chance for each is for the caller to say: 25 out of 100 for a full match. Sourced:
//!   F-DONOR-03.
//! - Brothers and sisters have the same two parents, are not identical twins, and get their sets
//!   independently of each other: ordinary probability, one minus the chance that none matches.
//!   Sourced: F-DONOR-05.
//!
//! Left out: a brother or sister who matches must also be well enough to give, and not have the
//! same illness.

/// As many brothers and sisters as are shown. Design choice.
pub const MOST_SIBLINGS: u8 = 8;

/// The chance out of 100, rounded, that at least one of these brothers and sisters matches, if
/// each does with the chance `each_out_of_100`. More than [`MOST_SIBLINGS`] count as that many.
pub fn chance_of_a_matched_sibling(each_out_of_100: f64, siblings: u8) -> u8 {
    let each = (each_out_of_100 / 100.0).clamp(0.0, 1.0);
    let none = (0..siblings.min(MOST_SIBLINGS)).fold(1.0, |none, _| none * (1.0 - each));
    rounded(100.0 * (1.0 - none))
}

#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "a share out of 100 fits, and no number is 0"
)]
fn rounded(out_of_100: f64) -> u8 {
    (out_of_100 + 0.5) as u8
}

#[cfg(test)]
mod tests {
    use super::{MOST_SIBLINGS, chance_of_a_matched_sibling};

    /// F-DONOR-03.
    const EACH: f64 = 25.0;

    #[test]
    fn the_chance_is_that_of_the_fact_sheet() {
        let chances = [0, 1, 2, 3, 4, 5, 6, 7, 8].map(|n| chance_of_a_matched_sibling(EACH, n));
        assert_eq!(chances, [0, 25, 44, 58, 68, 76, 82, 87, 90]);
    }

    #[test]
    fn a_match_who_is_also_well_is_rarer() {
        // 0.25 × 0.75 for one, if both parents carry a recessive gene: arithmetic, not a finding.
        let chances = [1, 2, 3, 4, 5].map(|n| chance_of_a_matched_sibling(18.75, n));
        assert_eq!(chances, [19, 34, 46, 56, 65]);
    }

    #[test]
    fn more_brothers_and_sisters_never_make_it_less_and_never_make_it_sure() {
        for siblings in 0..MOST_SIBLINGS {
            let now = chance_of_a_matched_sibling(EACH, siblings);
            let with_another = chance_of_a_matched_sibling(EACH, siblings + 1);
            assert!(now < with_another && with_another < 100, "{siblings}");
        }
    }

    #[test]
    fn more_than_are_shown_count_as_the_most_that_are() {
        assert_eq!(chance_of_a_matched_sibling(EACH, 200), 90);
    }

    #[test]
    fn an_impossible_chance_stays_within_a_hundred() {
        for each in [-5.0, 0.0, 100.0, 400.0, f64::NAN] {
            assert!(chance_of_a_matched_sibling(each, 3) <= 100, "{each}");
        }
    }
}
