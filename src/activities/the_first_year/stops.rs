//! The flags on the path, and when each stands there.

use simulations::opening::Months;
use story::bundle::Card;

use crate::activities::Words;
use crate::activities::keys::the_first_year::{CardId, Group, labels, numbers};

/// A flag.
pub(super) struct Stop<'a> {
    pub(super) card: &'a Card,
    pub(super) months: Months,
    /// When it is, in a few words.
    pub(super) name: String,
}

/// Every flag, in order.
pub(super) fn stops(words: &Words) -> Vec<Stop<'_>> {
    let cards = words.cards().iter().filter(|it| Group::of(it) == Some(Group::Stop));
    cards.filter_map(|card| stop(card, words)).collect()
}

/// The flag of that card: by days, months or years, as the facts have it.
fn stop<'a>(card: &'a Card, words: &Words) -> Option<Stop<'a>> {
    let id = CardId::of(card)?;
    let number = words.number(match id {
        CardId::FirstMonth => numbers::FIRST_MONTH,
        CardId::HundredDays => numbers::HUNDRED_DAYS,
        CardId::HalfAYear => numbers::HALF_A_YEAR,
        CardId::OneYear => numbers::ONE_YEAR,
        CardId::YearsAfter => numbers::YEARS_AFTER,
        _ => return None,
    });
    let (months, label) = match id {
        CardId::HalfAYear => (Months(number.from), labels::AT_MONTHS),
        // The end of a range of months.
        CardId::OneYear => (Months(number.to), labels::AT_YEAR),
        CardId::YearsAfter => (Months::of_years(number.from), labels::AT_YEARS),
        _ => (Months::of_days(number.from), labels::AT_DAY),
    };
    let name = words.counted_number(label, &number);
    Some(Stop { card, months, name })
}
