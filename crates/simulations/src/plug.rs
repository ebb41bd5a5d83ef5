//! How a plug of platelets grows, and what bands a platelet count falls into.
//!
//! Assumptions.
//!
//! - The bands are a general guide of one hospital; their bounds are for the caller to say. Others
//!   draw the lines elsewhere, and children with the same number can bleed very differently.
//!   Sourced: F-SIGN-03, F-SIGN-05, F-SIGN-06.
//! - A plug grows in moments. Sourced: F-SIGN-09.
//! - How often a passing platelet sticks, and so how the drawing fills, has no medical source.
//!   Design choice: the shape agrees with the bands, with little change above 100 and a struggle
//!   below 20.
//! - The drawing is watched for as long as a plug needs at the count below which help comes. So
//!   every count above closes the gap alone in that time, and below it help arrives. Design choice:
//!   a drawing never ends with bleeding that does not stop.
//!
//! Left out: time. A drawing has moments and no seconds.

use crate::quantity::ThousandMillionPerLiter;

/// At this count every other passing platelet sticks. Design choice.
pub const HALF_STICK_AT: ThousandMillionPerLiter = ThousandMillionPerLiter(30.0);

/// The lower bounds of the bands, each within its band; and the top of the usual range.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Bounds {
    /// The last count of the usual range. F-SIGN-03.
    pub usual_to: ThousandMillionPerLiter,
    /// F-SIGN-03.
    pub usual_from: ThousandMillionPerLiter,
    /// Below it, bleeding with an injury. F-SIGN-05.
    pub little_below_from: ThousandMillionPerLiter,
    /// Below it, bruises. F-SIGN-05.
    pub low_from: ThousandMillionPerLiter,
    /// Below it, bleeding without an injury. F-SIGN-05.
    pub lower_from: ThousandMillionPerLiter,
    /// Below it, serious bleeding. F-SIGN-05.
    pub very_low_from: ThousandMillionPerLiter,
}

/// What a platelet count is called.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Band {
    /// Serious bleeding may come.
    ExtremelyLow,
    /// Bleeding may come without an injury.
    VeryLow,
    /// Bruises come more easily.
    Lower,
    /// A minor risk of bleeding with an injury.
    Low,
    /// Some people who are well live here.
    LittleBelow,
    /// As most people have it.
    Usual,
    /// Above the usual range; not told of here.
    AboveUsual,
}

impl Band {
    /// From the lowest to the highest.
    pub const ALL: [Self; 7] = [
        Self::ExtremelyLow,
        Self::VeryLow,
        Self::Lower,
        Self::Low,
        Self::LittleBelow,
        Self::Usual,
        Self::AboveUsual,
    ];

    /// The band of a count.
    pub fn of(count: ThousandMillionPerLiter, bounds: &Bounds) -> Self {
        if count > bounds.usual_to {
            Self::AboveUsual
        } else if count >= bounds.usual_from {
            Self::Usual
        } else if count >= bounds.little_below_from {
            Self::LittleBelow
        } else if count >= bounds.low_from {
            Self::Low
        } else if count >= bounds.lower_from {
            Self::Lower
        } else if count >= bounds.very_low_from {
            Self::VeryLow
        } else {
            Self::ExtremelyLow
        }
    }
}

/// How often a passing platelet sticks, 0 to 1: c^1.5 / (c^1.5 + 30^1.5). Design choice.
pub fn sticking(count: ThousandMillionPerLiter) -> f64 {
    let steep = |count: f64| count * count.sqrt();
    let passing = steep(count.0.max(0.0));
    passing / (passing + steep(HALF_STICK_AT.0))
}

/// How far a plug has come. Sourced: F-SIGN-09.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum PlugMoment {
    /// There is a gap.
    Damage,
    /// Platelets stick to its edges.
    Stick,
    /// They wake up and call others.
    WakeAndCall,
    /// They join together.
    Join,
    /// A net of fibrin ties them: the plug holds.
    FibrinNet,
}

impl PlugMoment {
    /// In the order in which they come.
    pub const ALL: [Self; 5] =
        [Self::Damage, Self::Stick, Self::WakeAndCall, Self::Join, Self::FibrinNet];

    /// The moment of a plug that fills this much of the gap. Where one ends and the next begins is
    /// a design choice; only a gap that is filled gets a net.
    pub fn of(filled: f64) -> Self {
        if filled >= 1.0 {
            Self::FibrinNet
        } else if filled >= 0.6 {
            Self::Join
        } else if filled >= 0.3 {
            Self::WakeAndCall
        } else if filled > 0.0 {
            Self::Stick
        } else {
            Self::Damage
        }
    }
}

/// How the drawing ends.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Ending {
    /// How much of the gap the child's own platelets have filled, 0 to 1.
    pub filled: f64,
    /// How far they have come alone.
    pub moment: PlugMoment,
    /// Whether help arrives: pressure, and platelets given.
    pub help_arrives: bool,
}

/// The end of the drawing, where help comes below a count. F-SIGN-05 has that count.
pub fn ending(count: ThousandMillionPerLiter, help_below: ThousandMillionPerLiter) -> Ending {
    let help_arrives = count < help_below;
    let filled = if help_arrives { sticking(count) / sticking(help_below) } else { 1.0 };
    Ending { filled, moment: PlugMoment::of(filled), help_arrives }
}

#[cfg(test)]
mod tests {
    use super::{Band, Bounds, Ending, PlugMoment, ending, sticking};
    use crate::quantity::ThousandMillionPerLiter as Count;

    /// F-SIGN-03 and F-SIGN-05.
    const BOUNDS: Bounds = Bounds {
        usual_to: Count(450.0),
        usual_from: Count(150.0),
        little_below_from: Count(100.0),
        low_from: Count(50.0),
        lower_from: Count(20.0),
        very_low_from: Count(10.0),
    };

    const HELP_BELOW: Count = Count(20.0);

    fn counts() -> impl Iterator<Item = Count> {
        (0..=700).map(|count| Count(f64::from(count)))
    }

    fn bands(counts: &[f64]) -> Vec<Band> {
        counts.iter().map(|count| Band::of(Count(*count), &BOUNDS)).collect()
    }

    #[test]
    fn a_count_falls_into_the_band_of_the_fact_sheet() {
        assert_eq!(bands(&[600.0, 450.5]), [Band::AboveUsual; 2]);
        assert_eq!(bands(&[450.0, 150.0]), [Band::Usual; 2]);
        assert_eq!(bands(&[149.0, 100.0]), [Band::LittleBelow; 2]);
        assert_eq!(bands(&[99.0, 50.0]), [Band::Low; 2]);
        assert_eq!(bands(&[49.0, 20.0]), [Band::Lower; 2]);
        assert_eq!(bands(&[19.0, 10.0]), [Band::VeryLow; 2]);
        assert_eq!(bands(&[9.0, 0.0]), [Band::ExtremelyLow; 2]);
    }

    #[test]
    fn bands_part_all_counts_in_order() {
        let mut found: Vec<_> = counts().map(|count| Band::of(count, &BOUNDS)).collect();
        assert!(found.is_sorted());
        found.dedup();
        assert_eq!(found, Band::ALL);
    }

    #[test]
    fn a_band_moves_with_its_bound() {
        let elsewhere = Bounds { lower_from: Count(30.0), ..BOUNDS };
        assert_eq!(Band::of(Count(25.0), &BOUNDS), Band::Lower);
        assert_eq!(Band::of(Count(25.0), &elsewhere), Band::VeryLow);
    }

    #[test]
    fn platelets_stick_as_the_fact_sheet_has_it() {
        let table = [
            (250.0, 0.96),
            (150.0, 0.92),
            (100.0, 0.86),
            (75.0, 0.80),
            (50.0, 0.68),
            (30.0, 0.50),
            (20.0, 0.35),
            (10.0, 0.16),
            (5.0, 0.06),
        ];
        for (count, sticks) in table {
            assert!((sticking(Count(count)) - sticks).abs() <= 0.005, "{count}");
        }
    }

    #[test]
    fn more_platelets_stick_more() {
        for count in counts() {
            let more = Count(count.0 + 1.0);
            assert!(sticking(count) < sticking(more) && sticking(more) < 1.0, "{count:?}");
        }
    }

    #[test]
    fn without_platelets_nothing_sticks() {
        assert!(sticking(Count(0.0)) <= 0.0 && sticking(Count(-4.0)) <= 0.0);
    }

    #[test]
    fn help_arrives_below_its_count_and_only_there() {
        for count in counts() {
            let Ending { filled, moment, help_arrives } = ending(count, HELP_BELOW);
            assert_eq!(help_arrives, count < HELP_BELOW, "{count:?}");
            assert_eq!(moment == PlugMoment::FibrinNet, !help_arrives, "{count:?}");
            assert!((0.0..=1.0).contains(&filled), "{count:?}");
        }
    }

    #[test]
    fn with_fewer_platelets_a_plug_comes_less_far() {
        let moments = |counts: [f64; 5]| counts.map(|it| ending(Count(it), HELP_BELOW).moment);
        assert_eq!(moments([0.0, 5.0, 10.0, 15.0, 20.0]), PlugMoment::ALL);
        let all: Vec<_> = counts().map(|count| ending(count, HELP_BELOW).moment).collect();
        assert!(all.is_sorted());
    }

    #[test]
    fn the_count_below_which_help_comes_is_a_setting() {
        assert!(!ending(Count(25.0), HELP_BELOW).help_arrives);
        assert!(ending(Count(25.0), Count(30.0)).help_arrives);
    }
}
