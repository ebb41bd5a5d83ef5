//! Which form of a noun goes with a number.

use std::ops::Deref;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::Writing;
use crate::fill;

/// The plural categories of Unicode's CLDR. A language uses some of them.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize, Deserialize,
)]
#[serde(rename_all = "kebab-case")]
pub enum PluralCategory {
    /// In Arabic: 0.
    Zero,
    /// In English: 1.
    One,
    /// In Arabic: 2.
    Two,
    /// In Arabic: 3 to 10.
    Few,
    /// In Arabic: 11 to 99.
    Many,
    /// In English: every number but 1. Every language uses it.
    #[default]
    Other,
}

impl PluralCategory {
    /// All of them, in the order of CLDR.
    pub const ALL: [Self; 6] =
        [Self::Zero, Self::One, Self::Two, Self::Few, Self::Many, Self::Other];

    /// Its name in CLDR: `few`.
    pub fn name(self) -> &'static str {
        match self {
            Self::Zero => "zero",
            Self::One => "one",
            Self::Two => "two",
            Self::Few => "few",
            Self::Many => "many",
            Self::Other => "other",
        }
    }
}

/// The category of each whole number: runs of equal ones, each with its last number. The content
/// compiler writes them from CLDR's rules, so that no rules have to be read while the story is told.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Plurals(Vec<(u64, PluralCategory)>);

impl Plurals {
    /// The last number that is written out. Above it the last two digits decide, as in the rules of
    /// every language for what a label counts.
    const LAST: u64 = 200;

    /// Asks `category` for every number that is written out.
    pub fn new(category: impl Fn(u64) -> PluralCategory) -> Self {
        let mut runs: Vec<(u64, PluralCategory)> = Vec::new();
        for number in 0..=Self::LAST {
            let category = category(number);
            match runs.last_mut() {
                Some((last, same)) if *same == category => *last = number,
                _ => runs.push((number, category)),
            }
        }
        Self(runs)
    }

    /// The category of `number`.
    pub fn category(&self, number: u64) -> PluralCategory {
        let number = if number > Self::LAST { 100 + number % 100 } else { number };
        let run = self.0.iter().find(|(last, _)| number <= *last);
        run.map_or(PluralCategory::Other, |(_, category)| *category)
    }

    /// The categories that are in use.
    pub fn used(&self) -> Vec<PluralCategory> {
        let is_used = |category: &PluralCategory| {
            *category == PluralCategory::Other || self.0.iter().any(|(_, it)| it == category)
        };
        PluralCategory::ALL.into_iter().filter(is_used).collect()
    }
}

/// A label with a number in it. Written as one text where its words are the same for every number,
/// otherwise as a table with a text for each category that the language uses.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Counted([String; 6]);

impl Counted {
    /// The text for `category`; empty where the label has none of its own for it.
    pub fn form(&self, category: PluralCategory) -> &str {
        &self.0[category as usize]
    }

    /// The categories for which it has a text.
    pub fn forms(&self) -> impl Iterator<Item = (PluralCategory, &str)> {
        let forms = PluralCategory::ALL.into_iter().map(|it| (it, self.form(it)));
        forms.filter(|(_, text)| !text.is_empty())
    }

    /// Whether one text serves for every number.
    pub fn is_invariant(&self) -> bool {
        self.forms().all(|(category, _)| category == PluralCategory::Other)
    }
}

impl Deref for Counted {
    type Target = str;

    /// The text for most numbers.
    fn deref(&self) -> &str {
        self.form(PluralCategory::Other)
    }
}

/// How a counted label is written in `interface.toml`. A bundle holds all six texts instead: its format does
/// not say which of several forms a value has.
#[derive(Serialize, Deserialize)]
#[serde(untagged)]
enum Written {
    Invariant(String),
    Forms(Forms),
}

#[derive(Default, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
struct Forms {
    #[serde(skip_serializing_if = "String::is_empty")]
    zero: String,
    #[serde(skip_serializing_if = "String::is_empty")]
    one: String,
    #[serde(skip_serializing_if = "String::is_empty")]
    two: String,
    #[serde(skip_serializing_if = "String::is_empty")]
    few: String,
    #[serde(skip_serializing_if = "String::is_empty")]
    many: String,
    other: String,
}

impl Serialize for Counted {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        if !to.is_human_readable() {
            return self.0.serialize(to);
        }
        let [zero, one, two, few, many, other] = self.0.clone();
        if self.is_invariant() {
            Written::Invariant(other).serialize(to)
        } else {
            Written::Forms(Forms { zero, one, two, few, many, other }).serialize(to)
        }
    }
}

impl<'de> Deserialize<'de> for Counted {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        if !from.is_human_readable() {
            return <[String; 6]>::deserialize(from).map(Self);
        }
        Ok(match Written::deserialize(from)? {
            Written::Invariant(other) => Self(<[String; 6]>::default()).with_other(other),
            Written::Forms(it) => Self([it.zero, it.one, it.two, it.few, it.many, it.other]),
        })
    }
}

impl Counted {
    fn with_other(mut self, text: String) -> Self {
        self.0[PluralCategory::Other as usize] = text;
        self
    }
}

impl Writing {
    /// The plural category of `number`.
    pub fn plural(&self, number: usize) -> PluralCategory {
        self.plurals.category(u64::try_from(number).unwrap_or(u64::MAX))
    }

    /// `label` in the form that goes with `count`, with the count in `{count}`.
    pub fn counted(&self, label: &Counted, count: usize) -> String {
        let form = label.form(self.plural(count));
        let form = if form.is_empty() { label } else { form };
        fill(form, &[("count", &self.count(count))])
    }
}

#[cfg(test)]
mod tests {
    use super::{Counted, PluralCategory, Plurals};
    use crate::bundle::Writing;
    use crate::sample;

    /// As CLDR has it for Arabic.
    fn arabic(number: u64) -> PluralCategory {
        match (number, number % 100) {
            (0, _) => PluralCategory::Zero,
            (1, _) => PluralCategory::One,
            (2, _) => PluralCategory::Two,
            (_, 3..=10) => PluralCategory::Few,
            (_, 11..=99) => PluralCategory::Many,
            _ => PluralCategory::Other,
        }
    }

    fn counted(toml: &str) -> Counted {
        toml::from_str::<std::collections::BTreeMap<String, Counted>>(toml).unwrap()["label"]
            .clone()
    }

    #[test]
    fn each_number_has_the_category_that_the_rules_gave_it() {
        let plurals = Plurals::new(arabic);
        for number in 0..10_000 {
            assert_eq!(plurals.category(number), arabic(number), "{number}");
        }
        assert_eq!(plurals.used(), PluralCategory::ALL);
        assert_eq!(sample::writing().plurals.used(), [PluralCategory::One, PluralCategory::Other]);
    }

    #[test]
    fn a_counted_label_takes_the_form_of_its_number() {
        let label = counted("label = { one = '{count} day', other = '{count} days' }");
        let english = sample::writing();
        assert_eq!(
            [0, 1, 1234].map(|it| english.counted(&label, it)),
            ["0 days", "1 day", "1,234 days"]
        );
        assert!(!label.is_invariant());
        let arabic = Writing { plurals: Plurals::new(arabic), ..Writing::default() };
        let label =
            counted("label = { two = 'يومين', few = '{count} أيام', other = '{count} يوم' }");
        assert_eq!(
            [2, 7, 100].map(|it| arabic.counted(&label, it)),
            ["يومين", "7 أيام", "100 يوم"]
        );
    }

    #[test]
    fn a_label_with_the_same_words_for_every_number_is_one_text() {
        let label = counted("label = 'Words found: {count}'");
        assert!(label.is_invariant());
        assert_eq!(sample::writing().counted(&label, 1), "Words found: 1");
        assert_eq!(toml::Value::try_from(&label).unwrap().as_str(), Some("Words found: {count}"));
    }
}
