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
