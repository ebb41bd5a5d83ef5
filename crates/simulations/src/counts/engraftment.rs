//! The days that a team looks for in a course, found by rules that the caller states.

use super::{Course, Day};
use crate::quantity::ThousandMillionPerLiter;

/// When neutrophils count as engrafted: on the first of so many days in a row. Sourced:
/// F-ENGRAFT-01.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct NeutrophilRule {
    /// On each of the days.
    pub at_least: ThousandMillionPerLiter,
    /// How many.
    pub days_in_a_row: u8,
}

/// When platelets count as engrafted. Sourced: F-ENGRAFT-02, which has two wordings.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct PlateletRule {
    /// On each of the days.
    pub at_least: ThousandMillionPerLiter,
    /// How many; none is given on them.
    pub days_in_a_row: u8,
    /// For how many days before the first of them none may have been given.
    pub none_given_before: u8,
}

impl Course {
    /// The first day of those that keep the rule, from Day +1; none if they are not on the chart.
    pub fn neutrophils_engrafted(&self, rule: &NeutrophilRule) -> Option<Day> {
        after_day_zero().find(|first| {
            let last = first.later(rule.days_in_a_row.saturating_sub(1));
            last.is_some_and(|last| {
                days(*first, last).all(|day| self.neutrophils(day) >= rule.at_least)
            })
        })
    }

    /// How many days in a row, from Day +1 up to this one, have kept the rule's count; no more than
    /// the rule asks for.
    pub fn neutrophil_days_until(&self, day: Day, rule: &NeutrophilRule) -> u8 {
        let mut in_a_row = 0;
        for day in days(Day(1), day.min(Day::LAST)) {
            let kept = self.neutrophils(day) >= rule.at_least;
            in_a_row = if kept { rule.days_in_a_row.min(in_a_row + 1) } else { 0 };
        }
        in_a_row
    }

    /// The first day of those that keep the rule, from Day +1; none if they are not on the chart.
    pub fn platelets_engrafted(&self, rule: &PlateletRule) -> Option<Day> {
        after_day_zero().find(|first| {
            let last = first.later(rule.days_in_a_row.saturating_sub(1));
            last.is_some_and(|last| {
                let before = i8::try_from(rule.none_given_before).unwrap_or(i8::MAX);
                let from = Day(first.0.saturating_sub(before)).max(Day::FIRST);
                days(*first, last).all(|day| self.platelets(day) >= rule.at_least)
                    && !days(from, last).any(|day| self.platelets_given(day))
            })
        })
    }
}

fn after_day_zero() -> impl Iterator<Item = Day> {
    days(Day(1), Day::LAST)
}

fn days(first: Day, last: Day) -> impl Iterator<Item = Day> {
    (first.0..=last.0).map(Day)
}
