//! Numbers as a language writes them.

use story::bundle::Interface;
use story::fill;

use crate::source::{LanguageWords, NumberSource};

/// U+2212, as long as the plus sign, which the hyphen is not.
const MINUS: char = '\u{2212}';

/// How a language writes numbers.
#[derive(Debug, Clone, Default)]
pub(crate) struct NumberStyle {
    thousands: String,
    decimal: String,
    range: String,
    date: String,
    months: Vec<String>,
}

impl NumberStyle {
    /// As `language` and `interface` have it.
    pub(crate) fn new(language: &LanguageWords, interface: &Interface) -> Self {
        Self {
            thousands: language.thousands.clone(),
            decimal: language.decimal.clone(),
            range: interface.range.clone(),
            date: language.date.clone(),
            months: language.months.clone(),
        }
    }

    /// Writes anything that can be written.
    pub(crate) fn for_checking() -> Self {
        Self { months: vec![String::new(); 12], ..Self::default() }
    }

    /// `number` in words and digits; none where it is neither a value, a range nor a date.
    pub(crate) fn write(&self, number: &NumberSource) -> Option<String> {
        let is_year = number.unit.as_deref() == Some("year");
        match number {
            NumberSource { value: Some(value), from: None, to: None, date: None, .. } => {
                Some(self.value(*value, is_year))
            }
            NumberSource { value: None, from: Some(from), to: Some(to), date: None, .. } => {
                let (from, to) = (self.value(*from, is_year), self.value(*to, is_year));
                Some(fill(&self.range, &[("from", &from), ("to", &to)]))
            }
            NumberSource { value: None, from: None, to: None, date: Some(date), .. } => {
                self.date(date)
            }
            _ => None,
        }
    }

    fn date(&self, date: &str) -> Option<String> {
        let (month, day) = date.split_once('-')?;
        let month = self.months.get(month.parse::<usize>().ok()?.checked_sub(1)?)?;
        let day = day.parse::<u8>().ok().filter(|day| (1..=31).contains(day))?;
        Some(fill(&self.date, &[("day", &day.to_string()), ("month", month)]))
    }

    fn value(&self, value: f64, is_year: bool) -> String {
        let digits = value.abs().to_string();
        let (whole, decimals) = digits.split_once('.').unwrap_or((&digits, ""));
        let mut text = String::new();
        if value < 0.0 {
            text.push(MINUS);
        }
        for (index, digit) in whole.chars().enumerate() {
            if index > 0 && (whole.len() - index).is_multiple_of(3) && !is_year {
                text.push_str(&self.thousands);
            }
            text.push(digit);
        }
        if !decimals.is_empty() {
            text.push_str(&self.decimal);
            text.push_str(decimals);
        }
        text
    }
}

/// A day of the count: *+12*, *0*, *−8*.
pub(crate) fn signed_day(day: i32) -> String {
    match day {
        0 => "0".to_owned(),
        1.. => format!("+{day}"),
        _ => format!("{MINUS}{}", day.unsigned_abs()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn english() -> NumberStyle {
        NumberStyle {
            thousands: ",".into(),
            decimal: ".".into(),
            range: "{from} to {to}".into(),
            date: "{day} {month}".into(),
            months: (1..=12).map(|month| format!("month {month}")).collect(),
        }
    }

    fn written(number: &str) -> Option<String> {
        english().write(&toml::from_str(number).unwrap())
    }

    #[test]
    fn a_value_is_written_with_the_separators_of_the_language() {
        assert_eq!(written("value = 1121\nunit = 'transplants'").unwrap(), "1,121");
        assert_eq!(written("value = 0.5").unwrap(), "0.5");
        assert_eq!(written("value = 100").unwrap(), "100");
        assert_eq!(written("value = -3").unwrap(), "\u{2212}3");
    }

    #[test]
    fn a_year_has_no_separator() {
        assert_eq!(written("value = 2017\nunit = 'year'").unwrap(), "2017");
        assert_eq!(written("from = 2007\nto = 2014\nunit = 'year'").unwrap(), "2007 to 2014");
    }

    #[test]
    fn a_range_is_said_as_the_interface_says_it() {
        assert_eq!(written("from = 9\nto = 49").unwrap(), "9 to 49");
    }

    #[test]
    fn a_date_has_the_month_by_name() {
        assert_eq!(written("date = '08-19'").unwrap(), "19 month 8");
        assert_eq!(written("date = '13-19'"), None);
        assert_eq!(written("date = '08-32'"), None);
    }

    #[test]
    fn a_number_that_is_two_things_at_once_or_nothing_is_not_written() {
        assert_eq!(written("value = 1\nfrom = 2\nto = 3"), None);
        assert_eq!(written("from = 2"), None);
        assert_eq!(written(""), None);
    }

    #[test]
    fn days_carry_their_sign_and_day_zero_has_none() {
        assert_eq!([signed_day(-8), signed_day(0), signed_day(12)], ["\u{2212}8", "0", "+12"]);
    }
}
