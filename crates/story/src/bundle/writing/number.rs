//! Numbers as the language writes them.

use super::Writing;

impl Writing {
    /// *1,121*.
    pub fn number(&self, number: u64) -> String {
        self.digits(number, number >= self.numerals.grouped_from)
    }

    /// How many there are.
    pub fn count(&self, count: usize) -> String {
        self.number(u64::try_from(count).unwrap_or(u64::MAX))
    }

    /// A year or another number that is a name: its digits are never grouped.
    pub fn year(&self, year: u64) -> String {
        self.digits(year, false)
    }

    /// *1,234.5*, rounded to `decimals`. Below zero it has the language's minus.
    pub fn decimal(&self, value: f64, decimals: u32) -> String {
        let scale = 10_u64.pow(decimals);
        #[expect(
            clippy::cast_possible_truncation,
            clippy::cast_sign_loss,
            clippy::cast_precision_loss,
            reason = "what a reader sees is far below 2^53, and the sign is written apart"
        )]
        let scaled = (value.abs() * scale as f64).round() as u64;
        let mut text = self.number(scaled / scale);
        if decimals > 0 {
            let rest = format!("{:0width$}", scaled % scale, width = decimals as usize);
            text.push_str(&self.numerals.decimal);
            text.extend(rest.chars().map(|digit| self.digit(digit)));
        }
        let is_below_zero = value < 0.0 && scaled > 0;
        if is_below_zero { self.isolate(&format!("{}{text}", self.numerals.minus)) } else { text }
    }

    /// A number whose sign matters: *+12*, *0*, *−8*.
    pub fn signed(&self, number: i32) -> String {
        let digits = self.number(number.unsigned_abs().into());
        match number {
            0 => digits,
            1.. => self.isolate(&format!("{}{digits}", self.numerals.plus)),
            _ => self.isolate(&format!("{}{digits}", self.numerals.minus)),
        }
    }

    fn digits(&self, number: u64, is_grouped: bool) -> String {
        let digits = number.to_string();
        let mut text = String::new();
        for (index, digit) in digits.chars().enumerate() {
            if is_grouped && index > 0 && (digits.len() - index).is_multiple_of(3) {
                text.push_str(&self.numerals.thousands);
            }
            text.push(self.digit(digit));
        }
        text
    }

    /// A Western digit as the language writes it.
    fn digit(&self, western: char) -> char {
        let place = u32::from(western) - u32::from('0');
        char::from_u32(u32::from(self.numerals.zero) + place).unwrap_or(western)
    }
}

#[cfg(test)]
mod tests {
    use crate::bundle::{Numerals, Writing};
    use crate::sample;

    fn arabic() -> Writing {
        let numerals = Numerals {
            zero: '٠',
            decimal: "٫".into(),
            thousands: "٬".into(),
            grouped_from: 1000,
            plus: "+".into(),
            minus: "\u{2212}".into(),
        };
        Writing { numerals, right_to_left: true, ..Writing::default() }
    }

    #[test]
    fn whole_numbers_are_grouped_from_where_the_language_groups() {
        let english = sample::writing();
        assert_eq!(english.number(100), "100");
        assert_eq!(english.number(1121), "1,121");
        assert_eq!(english.number(1_000_000), "1,000,000");
        assert_eq!(english.year(2017), "2017");
        let mut spanish = english;
        spanish.numerals.thousands = ".".into();
        spanish.numerals.grouped_from = 10_000;
        assert_eq!([9000, 10_000].map(|it| spanish.number(it)), ["9000", "10.000"]);
    }

    #[test]
    fn decimals_are_rounded_and_kept() {
        let english = sample::writing();
        assert_eq!(english.decimal(1234.56, 1), "1,234.6");
        assert_eq!(english.decimal(0.05, 2), "0.05");
        assert_eq!(english.decimal(12.0, 0), "12");
        assert_eq!(english.decimal(-8.0, 0), "\u{2212}8");
        assert_eq!(english.decimal(-0.04, 1), "0.0");
    }

    #[test]
    fn a_sign_is_written_where_it_matters_and_zero_has_none() {
        assert_eq!([-8, 0, 12].map(|it| sample::writing().signed(it)), ["\u{2212}8", "0", "+12"]);
    }

    #[test]
    fn digits_are_those_of_the_language_and_signs_stay_before_them() {
        assert_eq!(arabic().decimal(1234.5, 1), "١٬٢٣٤٫٥");
        assert_eq!(arabic().signed(10), "\u{2068}+١٠\u{2069}");
    }
}
