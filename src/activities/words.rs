//! The words and numbers of one activity.
//!
//! [`keys`] has a typed key for each word and number that the files of `content/activities` list, so
//! code that asks for anything else does not compile. The content check makes sure that every
//! language has what the files list.

use std::rc::Rc;

use story::bundle::{Activities, ActivityWords, Card, Number};
use story::fill;

/// A key for each word and number that an activity asks for, in a module for each activity:
/// `keys::make_a_plug::labels::MADE_UP`. `build.rs` generates them from `content/`.
pub(crate) mod keys {
    /// A label: the name of a button, a heading, a description.
    #[derive(Debug, Clone, Copy, PartialEq, Eq)]
    pub(crate) struct Label(pub(super) &'static str);

    /// Something said in answer to what the reader did.
    #[derive(Debug, Clone, Copy, PartialEq, Eq)]
    pub(crate) struct Saying(pub(super) &'static str);

    /// A number of a fact.
    #[derive(Debug, Clone, Copy, PartialEq, Eq)]
    pub(crate) struct NumberKey(pub(super) &'static str);

    include!(concat!(env!("OUT_DIR"), "/keys.rs"));
}

use keys::{Label, NumberKey, Saying};

/// What an activity says and calculates with. Cheap to clone.
#[derive(Debug, Clone)]
pub struct Words {
    all: Rc<Activities>,
    /// Which of them it is.
    place: usize,
}

impl PartialEq for Words {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.all, &other.all) && self.place == other.place
    }
}

impl Words {
    /// The words of the activity called `name`; none where there is none.
    pub fn of(all: Rc<Activities>, name: &str) -> Option<Self> {
        let place = all.all.iter().position(|it| it.name == name)?;
        Some(Self { all, place })
    }

    fn own(&self) -> Option<&ActivityWords> {
        self.all.all.get(self.place)
    }

    /// What to try first.
    pub(crate) fn try_first(&self) -> &str {
        self.own().map_or("", |it| &it.try_first)
    }

    /// What the drawing leaves out; may be empty.
    pub(crate) fn about(&self) -> &str {
        self.own().map_or("", |it| &it.about)
    }

    /// A label.
    pub(crate) fn label(&self, Label(name): Label) -> &str {
        find(self.own(), name)
    }

    /// Something said in answer.
    pub(crate) fn says(&self, Saying(name): Saying) -> &str {
        find(self.own(), name)
    }

    /// A label that all activities share: one of [`keys::common`].
    pub(crate) fn common(&self, Label(name): Label) -> &str {
        find(self.all.of(Activities::COMMON), name)
    }

    /// A label with its gaps filled in.
    pub(crate) fn filled(&self, label: Label, gaps: &[(&str, &str)]) -> String {
        fill(self.label(label), gaps)
    }

    /// What can be chosen, turned or sorted, in order.
    pub(crate) fn cards(&self) -> &[Card] {
        self.own().map_or(&[], |it| &it.cards)
    }

    /// A number of a fact.
    pub(crate) fn number(&self, NumberKey(name): NumberKey) -> Number {
        let numbers = self.own().map_or(&[][..], |it| &it.numbers);
        let number = numbers.iter().find(|(it, _)| it == name);
        number.map(|(_, it)| it.clone()).unwrap_or_default()
    }

    /// `value` with that many decimals, as the language writes numbers. The minus is U+2212.
    pub(crate) fn written(&self, value: f64, decimals: u32) -> String {
        let parts = 10_f64.powi(decimals.cast_signed());
        #[expect(
            clippy::cast_possible_truncation,
            clippy::cast_sign_loss,
            reason = "what a reader sees of a model is far below 2^53, and the sign is written apart"
        )]
        let rounded = (value.abs() * parts).round() as u64;
        let one = 10_u64.pow(decimals);
        let mut text =
            if value < 0.0 && rounded > 0 { "\u{2212}".to_owned() } else { String::new() };
        let whole = (rounded / one).to_string();
        for (index, digit) in whole.chars().enumerate() {
            if index > 0 && (whole.len() - index).is_multiple_of(3) {
                text.push_str(&self.all.thousands);
            }
            text.push(digit);
        }
        if decimals > 0 {
            let rest = (rounded % one).to_string();
            text.push_str(&self.all.decimal);
            text.extend(std::iter::repeat_n('0', decimals as usize - rest.len()));
            text.push_str(&rest);
        }
        text
    }

    /// A day of the count: *+12*, *0*, *−8*.
    pub(crate) fn day(&self, day: i32) -> String {
        let written = self.written(f64::from(day), 0);
        if day > 0 { format!("+{written}") } else { written }
    }
}

fn find<'a>(words: Option<&'a ActivityWords>, name: &str) -> &'a str {
    let found = words.and_then(|it| it.texts.iter().find(|(it, _)| it == name));
    found.map_or("", |(_, text)| text)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words() -> Words {
        let own = ActivityWords { name: "play".into(), ..ActivityWords::default() };
        let all = Activities { thousands: ",".into(), decimal: ".".into(), all: vec![own] };
        Words::of(Rc::new(all), "play").unwrap()
    }

    #[test]
    fn numbers_are_written_as_the_language_does() {
        let written = |value, decimals| words().written(value, decimals);
        assert_eq!(written(1234.56, 1), "1,234.6");
        assert_eq!(written(0.05, 2), "0.05");
        assert_eq!(written(12.0, 0), "12");
        assert_eq!(written(-8.0, 0), "\u{2212}8");
        assert_eq!(written(-0.04, 1), "0.0");
        assert_eq!(written(1_000_000.0, 0), "1,000,000");
    }

    #[test]
    fn days_carry_their_sign() {
        assert_eq!([-8, 0, 12].map(|day| words().day(day)), ["\u{2212}8", "0", "+12"]);
    }

    #[test]
    fn there_are_no_words_for_an_activity_that_is_not_there() {
        assert!(Words::of(Rc::default(), "fly").is_none());
    }
}
