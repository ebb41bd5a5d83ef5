//! The flags on the path, and when each stands there.

use simulations::opening::Months;
use story::bundle::Card;

use crate::activities::Words;

/// A flag.
pub(super) struct Stop<'a> {
    pub(super) card: &'a Card,
    pub(super) months: Months,
    /// When it is, in a few words.
    pub(super) name: String,
}

/// Every flag, in order.
pub(super) fn stops(words: &Words) -> Vec<Stop<'_>> {
    let cards = words.cards().iter().filter(|it| it.group == "stop");
    cards.filter_map(|card| stop(card, words)).collect()
}

/// The flag of that card: by days, months or years, as the facts have it.
fn stop<'a>(card: &'a Card, words: &Words) -> Option<Stop<'a>> {
    let number = words.number(&card.id);
    let (months, label) = match card.id.as_str() {
        "first-month" | "hundred-days" => (Months::of_days(number.from), "at-day"),
        "half-a-year" => (Months(number.from), "at-months"),
        // The end of a range of months.
        "one-year" => (Months(number.to), "at-year"),
        "years-after" => (Months::of_years(number.from), "at-years"),
        _ => return None,
    };
    let name = words.filled(label, &[("count", &number.written)]);
    Some(Stop { card, months, name })
}
