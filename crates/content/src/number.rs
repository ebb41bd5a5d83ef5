//! The numbers of facts as a language writes them.

use story::bundle::Writing;
use story::fill;

use crate::source::{LanguageWords, NumberSource};

/// How a language writes the numbers of facts.
#[derive(Debug, Clone, Default)]
pub(crate) struct NumberStyle {
    writing: Writing,
    date: String,
    months: Vec<String>,
}

impl NumberStyle {
    /// As `language` has it.
    pub(crate) fn new(language: &LanguageWords) -> Self {
        Self {
            writing: language.writing(),
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
                Some(self.writing.range(&self.value(*from, is_year), &self.value(*to, is_year)))
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
        Some(fill(&self.date, &[("day", &self.writing.number(day.into())), ("month", month)]))
    }

    /// With as many decimals as the fact has.
    fn value(&self, value: f64, is_year: bool) -> String {
        let digits = value.to_string();
        let decimals = digits.split_once('.').map_or(0, |(_, decimals)| decimals.len());
        match digits.parse() {
            Ok(year) if is_year => self.writing.year(year),
            _ => self.writing.decimal(value, u32::try_from(decimals).unwrap_or_default()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn english() -> NumberStyle {
        NumberStyle {
            date: "{day} {month}".into(),
            months: (1..=12).map(|month| format!("month {month}")).collect(),
            ..NumberStyle::new(&toml::from_str(crate::example::LANGUAGE_WORDS).unwrap())
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
    fn a_range_is_said_as_the_language_says_it() {
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
}
