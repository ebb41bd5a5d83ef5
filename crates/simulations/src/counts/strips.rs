//! What runs beside the chart, day by day: rules of the room, a sore mouth, hair.
//!
//! Assumptions.
//!
//! - Clean-air rules are strict while neutrophils are low, and begin to relax once the rule for
//!   engraftment is kept. Sourced: F-ENGRAFT-10. There is no later line to cross: care goes on
//!   because memory cells are not back (F-RECOV-05, F-RECOV-06).
//! - A mouth gets sore in the week after Day 0 and heals as neutrophils come back. The timing is
//!   anchored to F-COND-11 and F-COND-14; how sore is illustrative.
//! - Hair may fall out some days after treatment starts; how many is for the caller to say.
//!   Sourced: F-COND-16.

use super::{Course, Day, ImaginaryChild, NeutrophilRule};

/// The chart's shaded days "when many children's neutrophils come back". Anchored: from the mean
/// less a deviation (F-ENGRAFT-03) to four weeks (F-ENGRAFT-06).
pub const MANY_COME_BACK: [Day; 2] = [Day(10), Day(28)];

/// The mouth begins to get sore after this day: anchored to F-COND-11.
const MOUTH_WELL_UNTIL: f64 = 1.0;
/// It is at its sorest from this day: illustrative.
const MOUTH_SOREST_FROM: f64 = 8.0;
/// It is well so many days after engraftment: illustrative, after F-COND-14.
const MOUTH_HEALED_AFTER: f64 = 4.0;

/// How the rules of the clean-air room stand.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum RoomRules {
    /// Neutrophils have not fallen yet.
    NotLowYet,
    /// Strict, until the rule has been kept for all its days.
    Strict,
    /// They begin to relax. Still careful.
    BeginToRelax,
}

impl Course {
    /// The rules of the room on a day.
    pub fn room_rules(&self, day: Day, rule: &NeutrophilRule) -> RoomRules {
        let fallen = self.first_day_with_neutrophils_below(rule.at_least);
        let engrafted = self.neutrophils_engrafted(rule);
        let kept = engrafted.and_then(|first| first.later(rule.days_in_a_row.saturating_sub(1)));
        if kept.is_some_and(|kept| day >= kept) {
            RoomRules::BeginToRelax
        } else if fallen.is_some_and(|fallen| day >= fallen) {
            RoomRules::Strict
        } else {
            RoomRules::NotLowYet
        }
    }
}

/// How sore the mouth is on a day, 0 to 3, if neutrophils engraft on that other day.
pub fn mouth_soreness(child: ImaginaryChild, day: Day, engrafted: Option<Day>) -> f64 {
    let most = child.numbers().soreness_most;
    let rising = day.since(MOUTH_WELL_UNTIL) / (MOUTH_SOREST_FROM - MOUTH_WELL_UNTIL);
    let healing = engrafted.map_or(1.0, |engrafted| {
        // From the day before engraftment.
        (MOUTH_HEALED_AFTER - day.since(f64::from(engrafted.0))) / (MOUTH_HEALED_AFTER + 1.0)
    });
    most * rising.min(healing).clamp(0.0, 1.0)
}

/// The days on which hair may fall out, so many days after treatment starts on [`Day::FIRST`].
pub fn hair_may_fall(from_days: i8, to_days: i8) -> [Day; 2] {
    [from_days, to_days].map(|days| Day(Day::FIRST.0.saturating_add(days)))
}

#[cfg(test)]
mod tests {
    use super::{MANY_COME_BACK, RoomRules, hair_may_fall, mouth_soreness};
    use crate::counts::{Course, Day, ImaginaryChild, NeutrophilRule, Treatment};
    use crate::quantity::{GramsPerLiter, ThousandMillionPerLiter};

    const RULE: NeutrophilRule =
        NeutrophilRule { at_least: ThousandMillionPerLiter(0.5), days_in_a_row: 3 };

    fn course(child: ImaginaryChild) -> Course {
        let treatment = Treatment {
            platelets_given_below: ThousandMillionPerLiter(10.0),
            red_cells_given_below: GramsPerLiter(70.0),
            neutrophils_sooner_by_days: 0.0,
        };
        Course::of(child, &treatment)
    }

    #[test]
    fn rules_are_strict_while_counts_are_low_and_relax_on_the_third_day() {
        let course = course(ImaginaryChild::A);
        let rules = [-8, -2, -1, 11, 13, 14, 35].map(|day| course.room_rules(Day(day), &RULE));
        let [not_yet, strict, relax] =
            [RoomRules::NotLowYet, RoomRules::Strict, RoomRules::BeginToRelax];
        assert_eq!(rules, [not_yet, not_yet, strict, strict, strict, relax, relax]);
    }

    #[test]
    fn rules_stay_strict_where_counts_do_not_come_back() {
        let never = NeutrophilRule { at_least: ThousandMillionPerLiter(50.0), days_in_a_row: 3 };
        let course = course(ImaginaryChild::B);
        assert!(Day::all().all(|day| course.room_rules(day, &never) == RoomRules::Strict));
    }

    #[test]
    fn a_mouth_is_sorest_in_the_second_week_and_heals_with_the_counts() {
        for (child, most, healed) in [(ImaginaryChild::A, 3.0, 16), (ImaginaryChild::B, 2.0, 18)] {
            let engrafted = course(child).neutrophils_engrafted(&RULE);
            let sore = |day| mouth_soreness(child, Day(day), engrafted);
            assert!(sore(-8) <= 0.0 && sore(1) <= 0.0 && sore(2) > 0.0 && sore(7) < most);
            let sorest = healed - 5;
            assert!((8..=sorest).all(|day| sore(day) >= most), "{child:?}");
            assert!(sore(sorest + 1) < most && sore(healed - 1) > 0.0, "{child:?}");
            assert!(sore(healed) <= 0.0 && sore(35) <= 0.0, "{child:?}");
        }
    }

    #[test]
    fn a_mouth_is_never_less_than_well_nor_sorer_than_most() {
        for engrafted in [None, Some(Day(1)), Some(Day(5)), Some(Day(33))] {
            for child in ImaginaryChild::ALL {
                let sore = Day::all().map(|day| mouth_soreness(child, day, engrafted));
                assert!(sore.into_iter().all(|it| (0.0..=3.0).contains(&it)), "{engrafted:?}");
            }
        }
    }

    #[test]
    fn hair_may_fall_from_one_week_to_three_after_the_start() {
        assert_eq!(hair_may_fall(7, 21), [Day(-1), Day(13)]);
    }

    #[test]
    fn both_children_are_among_the_many_whose_counts_come_back() {
        let [from, to] = MANY_COME_BACK;
        for child in ImaginaryChild::ALL {
            let engrafted = course(child).neutrophils_engrafted(&RULE);
            assert!(engrafted.is_some_and(|day| day >= from && day <= to), "{child:?}");
        }
    }
}
